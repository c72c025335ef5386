/// Which conversions between integer types can't fail, on any platform that Swift runs on.
enum IntegerWidth {
  /// Whether every value of one type is a value of the other.
  static func always(_ source: String, fits destination: String) -> Bool {
    guard let from = range(of: source), let to = range(of: destination) else { return false }
    if from.isSigned && !to.isSigned { return false }
    let needed = from.widest + (!from.isSigned && to.isSigned ? 1 : 0)
    return needed <= to.narrowest
  }

  static func isByte(_ type: String) -> Bool { bytes.contains(type) }

  static func isInteger(_ type: String) -> Bool { range(of: type) != nil }

  private static let bytes: Set<String> = ["UInt8", "Int8", "CChar", "CUnsignedChar", "CSignedChar"]

  private struct Range {
    var isSigned: Bool
    var narrowest: Int
    var widest: Int
  }

  private static func range(of type: String) -> Range? {
    switch type {
    case "Int8", "CSignedChar": Range(isSigned: true, narrowest: 8, widest: 8)
    case "UInt8", "CUnsignedChar": Range(isSigned: false, narrowest: 8, widest: 8)
    case "Int16", "CShort": Range(isSigned: true, narrowest: 16, widest: 16)
    case "UInt16", "CUnsignedShort": Range(isSigned: false, narrowest: 16, widest: 16)
    case "Int32", "CInt": Range(isSigned: true, narrowest: 32, widest: 32)
    case "UInt32", "CUnsignedInt": Range(isSigned: false, narrowest: 32, widest: 32)
    case "Int64", "CLongLong": Range(isSigned: true, narrowest: 64, widest: 64)
    case "UInt64", "CUnsignedLongLong": Range(isSigned: false, narrowest: 64, widest: 64)
    case "Int", "CLong": Range(isSigned: true, narrowest: 32, widest: 64)
    case "UInt", "CUnsignedLong": Range(isSigned: false, narrowest: 32, widest: 64)
    default: nil
    }
  }
}
