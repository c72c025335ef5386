/// Which macros may be tried as an expression without disturbing what comes after.
///
/// A brace or parenthesis that is not closed swallows the probes that follow, a semicolon ends one early, and `__LINE__`
/// or `__DATE__` is another value each time. What a macro names may expand to any of these, so it spreads.
enum MacroSafety {
  private static let unsafeIdentifiers: Set<String> = [
    "_Pragma", "__pragma", "asm", "__asm", "__asm__", "__LINE__", "__FILE__", "__DATE__", "__TIME__", "__TIMESTAMP__",
    "__COUNTER__", "__INCLUDE_LEVEL__", "__BASE_FILE__", "__FILE_NAME__", "__VA_ARGS__",
  ]

  /// The names of those that may not.
  static func unsafeNames(_ macros: [MacroDefinition]) -> Set<String> {
    var users: [String: [String]] = [:]
    var unsafe: Set<String> = []
    var pending: [String] = []
    for macro in macros {
      let identifiers = MacroSource.identifiers(macro.replacement)
      for identifier in identifiers { users[identifier, default: []].append(macro.name) }
      let isUnsafe = !isBalanced(macro.replacement) || identifiers.contains(where: unsafeIdentifiers.contains)
      if isUnsafe, unsafe.insert(macro.name).inserted { pending.append(macro.name) }
    }
    while let name = pending.popLast() {
      for user in users[name] ?? [] where unsafe.insert(user).inserted { pending.append(user) }
    }
    return unsafe
  }

  /// Whether parentheses and brackets are closed in order, and there is no brace, semicolon, comma outside of
  /// parentheses, or open literal.
  static func isBalanced(_ replacement: String) -> Bool {
    var open: [UInt8] = []
    var quote: UInt8?
    var isEscaped = false
    for byte in replacement.utf8 {
      if let current = quote {
        if byte == current, !isEscaped { quote = nil }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["): open.append(byte)
      // Of `1, 2` a variable would take the 1.
      case UInt8(ascii: ",") where open.isEmpty: return false
      case UInt8(ascii: ")"): if open.popLast() != UInt8(ascii: "(") { return false }
      case UInt8(ascii: "]"): if open.popLast() != UInt8(ascii: "[") { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "\\"): return false
      default: break
      }
    }
    return open.isEmpty && quote == nil
  }
}
