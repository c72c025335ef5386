/// Something to tell the user about the headers or the annotations.
///
/// Prints as compilers do, `file:line:column: error: message`, so that build systems and editors understand it.
public struct Diagnostic: Codable, Hashable, Sendable, Error, CustomStringConvertible {
  public enum Severity: String, Codable, Sendable {
    case error, warning, note
  }

  public var severity: Severity
  /// What is wrong, and what to do about it.
  public var message: String
  public var location: SourceLocation?

  public init(_ severity: Severity, _ message: String, at location: SourceLocation? = nil) {
    self.severity = severity
    self.message = message
    self.location = location
  }

  public static func error(_ message: String, at location: SourceLocation? = nil) -> Diagnostic {
    Diagnostic(.error, message, at: location)
  }

  public static func warning(_ message: String, at location: SourceLocation? = nil) -> Diagnostic {
    Diagnostic(.warning, message, at: location)
  }

  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message)"
  }
}

/// Problems that stop a stage.
public struct DiagnosticsError: Error, Equatable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
