/// How a C type of status codes (`liq_error`, `int`) tells success from failure.
public struct ErrorAnnotation: Codable, Equatable, Sendable {
  /// Names of constants, or numbers, that mean success.
  public var success: [Located<String>]
  /// A pattern for the constants that are this type's codes (`SQLITE_*`), where the type is a plain integer.
  public var codes: Located<String>?
  /// The function that turns a code into text.
  public var message: Located<String>?

  public init(success: [Located<String>] = [], codes: Located<String>? = nil, message: Located<String>? = nil) {
    self.success = success
    self.codes = codes
    self.message = message
  }
}
