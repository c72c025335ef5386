/// A struct of C's, by value, that owns or lends memory: its contents become a Swift value, and then it is freed if it owns them.
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
  /// nil for memory that stays C's.
  public var release: Release?

  public init(addressField: String, countField: String, contents: Contents, release: Release? = nil) {
    self.addressField = addressField
    self.countField = countField
    self.contents = contents
    self.release = release
  }

  /// The function that frees what the struct owns, and takes the struct alone.
  public struct Release: Codable, Equatable, Sendable {
    public var cFunction: String
    /// It takes the struct itself rather than its address.
    public var takesValue: Bool
    /// It returns something, which is ignored.
    public var returnsValue: Bool

    public init(cFunction: String, takesValue: Bool, returnsValue: Bool) {
      self.cFunction = cFunction
      self.takesValue = takesValue
      self.returnsValue = returnsValue
    }
  }
}
