/// Constants of C that belong together, and become one type in Swift.
public struct ConstantsAnnotation: Codable, Equatable, Sendable {
  /// Names of constants, or patterns for them.
  public var members: [Located<String>]
  /// Whether their values combine with `|`.
  public var flags: Located<Bool>?
  /// The C integer type that holds them; by default one of 32 bits.
  public var type: Located<String>?

  public init(members: [Located<String>] = [], flags: Located<Bool>? = nil, type: Located<String>? = nil) {
    self.members = members
    self.flags = flags
    self.type = type
  }
}
