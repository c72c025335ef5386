/// What a call takes is given back by another C function of the same object, once the caller's closure has returned.
public struct ScopePlan: Codable, Equatable, Sendable {
  public enum Taking: Codable, Equatable, Sendable {
    /// The call waits, or throws what it reports.
    case always
    /// The call returns whether it has taken it, as a `Bool` or a number; else there is nothing to give back.
    case whenAvailable(returnsBool: Bool)
  }

  /// The C function that gives it back.
  public var end: String
  public var endReturnsValue: Bool
  public var taking: Taking
  /// Who has it may take it again.
  public var isRecursive: Bool

  public init(end: String, endReturnsValue: Bool, taking: Taking, isRecursive: Bool) {
    self.end = end
    self.endReturnsValue = endReturnsValue
    self.taking = taking
    self.isRecursive = isRecursive
  }

  public var isOptional: Bool { taking != .always }
}
