/// Every declaration of a library, and what became of it. Its JSON is a stable interface.
public struct AuditReport: Codable, Equatable, Sendable {
  public enum Disposition: String, Codable, Sendable {
    /// Callable from Swift.
    case wrapped
    /// Its work is done by a wrapper: a destroy, an error text.
    case absorbed
    /// Absent.
    case skipped
  }

  public struct Summary: Codable, Equatable, Sendable {
    public var functions: Int
    public var wrapped: Int
    public var absorbed: Int
    public var skipped: Int
  }

  public struct Entry: Codable, Equatable, Sendable {
    public var name: String
    public var disposition: Disposition
    /// The Swift declaration, such as `Image.quantize(_:)`.
    public var swift: String?
    public var evidence: [Evidence]
    /// Why it is skipped.
    public var reason: String?
    /// The lines that, added to the annotations, would wrap it.
    public var annotation: String?

    init(
      name: String, disposition: Disposition, swift: String? = nil, evidence: [Evidence], reason: String? = nil,
      annotation: String? = nil
    ) {
      self.name = name
      self.disposition = disposition
      self.swift = swift
      self.evidence = evidence
      self.reason = reason
      self.annotation = annotation
    }
  }

  public var module: String
  public var summary: Summary
  public var functions: [Entry]
  public var types: [Entry]
  public var constants: [Entry]
}
