/// What is said about a member of a struct, by its path from there.
public struct FieldAnnotation: Codable, Equatable, Sendable {
  /// The Swift name.
  public var name: Located<String>?
  /// Whether characters are text; else they are bytes.
  public var text: Located<Bool>?
  /// How many elements there are: the name of another member of the struct, or a number.
  public var count: Located<String>?
  /// The enum, or the type under `constants`, whose values an integer holds.
  public var enumeration: Located<String>?
  /// An integer that stands for a truth value.
  public var boolean: Located<Bool>?
  /// Of a union, or one of its members: the member of the struct that tells which of them is there.
  public var tag: Located<String>?
  /// Of a member of a union: the constants of the tag with which it is there.
  public var when: [Located<String>]
  /// C gets NULL or zeros, for which it has a default of its own.
  public var isDefault: Located<Bool>?
  /// Leave it out.
  public var skip: Located<Bool>?

  public init(
    name: Located<String>? = nil, text: Located<Bool>? = nil, count: Located<String>? = nil,
    enumeration: Located<String>? = nil, boolean: Located<Bool>? = nil, tag: Located<String>? = nil,
    when: [Located<String>] = [], isDefault: Located<Bool>? = nil, skip: Located<Bool>? = nil
  ) {
    self.name = name
    self.text = text
    self.count = count
    self.enumeration = enumeration
    self.boolean = boolean
    self.tag = tag
    self.when = when
    self.isDefault = isDefault
    self.skip = skip
  }
}
