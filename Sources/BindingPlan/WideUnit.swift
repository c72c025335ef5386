/// The unit of text that is wider than `char`: of `wchar_t`, `char16_t`, or a library's own `UChar`.
public struct WideUnit: Codable, Hashable, Sendable {
  /// The importer's type, such as `UInt16`.
  public var cType: String
  /// 16 bits; else 32, which are UTF-32.
  public var isUTF16: Bool

  public init(cType: String, isUTF16: Bool) {
    self.cType = cType
    self.isUTF16 = isUTF16
  }
}
