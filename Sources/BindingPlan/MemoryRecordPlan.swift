/// A struct of C's, by value, that owns memory: its contents become a Swift value, and then it is freed.
public struct MemoryRecordPlan: Codable, Equatable, Sendable {
  public enum Contents: Codable, Equatable, Sendable {
    case elements(ElementPlan)
    /// Characters, as many as the struct says.
    case text
    /// Pointers to NUL-terminated texts, as many as the struct says.
    case texts

    /// The Swift type that comes out.
    public var swiftType: SwiftType {
      switch self {
      case .elements(let element): .array(element.swiftType)
      case .text: .string
      case .texts: .array(.string)
      }
    }
  }

  /// The C field that points to the memory.
  public var addressField: String
  /// The C field with the number of elements.
  public var countField: String
  public var contents: Contents
  /// Frees what the struct owns, and takes the struct alone.
  public var free: String
  /// It takes the struct itself rather than its address.
  public var freesByValue: Bool
  /// It returns something, which is ignored.
  public var freeReturnsValue: Bool

  public init(
    addressField: String, countField: String, contents: Contents, free: String, freesByValue: Bool,
    freeReturnsValue: Bool
  ) {
    self.addressField = addressField
    self.countField = countField
    self.contents = contents
    self.free = free
    self.freesByValue = freesByValue
    self.freeReturnsValue = freeReturnsValue
  }
}
