/// What is said about a function that moves bytes through C, a part at a time.
public struct StreamAnnotation: Codable, Equatable, Sendable {
  /// Results that say that the stream is at its end.
  public var end: [Located<String>]
  /// Results that say that there was nothing to do.
  public var stalled: [Located<String>]
  /// The value of an argument without which `end` means nothing.
  public var finish: Located<String>?

  public init(end: [Located<String>] = [], stalled: [Located<String>] = [], finish: Located<String>? = nil) {
    self.end = end
    self.stalled = stalled
    self.finish = finish
  }
}
