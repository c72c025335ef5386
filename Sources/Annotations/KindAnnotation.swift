/// What is said about one of several kinds of objects that a struct serves for.
public struct KindAnnotation: Codable, Equatable, Sendable {
  /// The functions that work on objects of the kind: names, or patterns such as `deflate*`.
  public var functions: [Located<String>]

  public init(functions: [Located<String>] = []) {
    self.functions = functions
  }
}
