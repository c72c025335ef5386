/// What is said about a parameter that a callback is called with.
public struct CallbackParameterAnnotation: Codable, Equatable, Sendable {
  /// For the reader, as closures have no labels.
  public var name: Located<String>?
  /// The callback's parameter with the number of elements.
  public var count: Located<String>?
  /// The elements are characters of a text.
  public var text: Located<Bool>?
  /// The closure fills it.
  public var output: Located<Bool>?
  /// The text may be NULL.
  public var nullable: Located<Bool>?
  /// NULL ends the array of texts.
  public var nullTerminated: Located<Bool>?
  /// C only lends the object, and the closure does not get it.
  public var borrowed: Located<Bool>?
  /// C lends the object, or the objects of an array, for the time of the call.
  public var lent: Located<Bool>?

  public init(
    count: Located<String>? = nil, output: Located<Bool>? = nil, nullable: Located<Bool>? = nil,
    borrowed: Located<Bool>? = nil, nullTerminated: Located<Bool>? = nil
  ) {
    self.count = count
    self.output = output
    self.nullable = nullable
    self.borrowed = borrowed
    self.nullTerminated = nullTerminated
  }
}
