import CModel

/// Reads the use of a function-like macro off the source.
enum MacroUseScanner {
  /// The use that begins at `offset`; nil where an identifier without parentheses stands there, or something else.
  static func use(in source: [UInt8], at offset: Int) -> CMacroUse? {
    guard source.indices.contains(offset) else { return nil }
    let name = source[offset...].prefix(while: isIdentifier)
    guard !name.isEmpty else { return nil }
    let rest = source[name.endIndex...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard rest.first == UInt8(ascii: "("), let arguments = arguments(rest) else { return nil }
    return CMacroUse(name: String(decoding: name, as: UTF8.self), arguments: arguments)
  }

  /// What stands between the parenthesis that `source` begins with and the one that closes it.
  private static func arguments(_ source: ArraySlice<UInt8>) -> [String]? {
    var arguments: [[UInt8]] = [[]]
    var depth = 0
    for byte in source {
      let isOutermost = depth == 1
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        if depth == 1 { continue }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return arguments.map(MacroSource.withoutComments) }
      case UInt8(ascii: ",") where isOutermost:
        arguments.append([])
        continue
      // A use that goes on past these is none that this reads.
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "\""): return nil
      default: break
      }
      arguments[arguments.count - 1].append(byte)
    }
    return nil
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
