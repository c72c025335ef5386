/// An object-like macro whose value is a constant.
public struct CMacro: Codable, Equatable, Sendable {
  public enum Value: Codable, Hashable, Sendable {
    case integer(CIntegerValue, type: CIntegerType)
    case floating(Double)
    case string(String)
  }

  public var name: String
  /// nil where the macro is no constant expression.
  public var value: Value?
  /// The replacement, as C source.
  public var source: String
  public var origin: COrigin
  public var comment: String?

  public init(name: String, value: Value?, source: String, origin: COrigin, comment: String? = nil) {
    self.name = name
    self.value = value
    self.source = source
    self.origin = origin
    self.comment = comment
  }
}

/// A function-like macro: its name is known, its meaning is not.
public struct CFunctionLikeMacro: Codable, Equatable, Sendable {
  public var name: String
  public var parameters: [String]
  /// The replacement, as C source.
  public var source: String
  public var origin: COrigin

  public init(name: String, parameters: [String], source: String, origin: COrigin) {
    self.name = name
    self.parameters = parameters
    self.source = source
    self.origin = origin
  }
}

/// The use of a function-like macro, as a header spells it.
public struct CMacroUse: Codable, Equatable, Sendable {
  public var name: String
  /// Between the commas, without blanks around them.
  public var arguments: [String]

  public init(name: String, arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }
}
