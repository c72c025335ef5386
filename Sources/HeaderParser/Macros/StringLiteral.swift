/// Decodes string literals as clang prints them: in one piece, with escapes.
enum StringLiteral {
  /// The text that `static const char name[4] = "abc"` is initialized with; nil where it is none, of wide
  /// characters, or not UTF-8.
  static func decode(initializerOf declaration: String) -> String? {
    let bytes = Array(declaration.utf8)
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")),
      let quote = bytes[equals...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let prefix = String(decoding: bytes[(equals + 1)..<quote], as: UTF8.self).filter { $0 != " " && $0 != "(" }
    guard prefix.isEmpty || prefix == "u8" else { return nil }
    return decode(bytes[(quote + 1)...]).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The bytes up to the closing quote.
  private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return result }
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      let octal = rest.prefix(3).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
      if octal.isEmpty {
        guard let escape = rest.popFirst() else { return nil }
        result.append(simpleEscapes[escape] ?? escape)
      } else {
        rest = rest.dropFirst(octal.count)
        result.append(octal.reduce(0) { $0 &* 8 &+ ($1 - UInt8(ascii: "0")) })
      }
    }
    return nil
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
    UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 27,
  ]
}
