/// Why something was concluded.
public struct Evidence: Codable, Hashable, Sendable, CustomStringConvertible {
  /// Where it comes from, strongest first.
  public enum Kind: String, Codable, Sendable {
    case attribute, annotation, documentation, naming, type
  }

  public var kind: Kind
  /// What it says, in a sentence.
  public var detail: String

  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  public var description: String { "\(kind.rawValue): \(detail)" }
}
