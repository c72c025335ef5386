/// Finds attributes in the text of a declaration.
struct AttributeScanner {
  private let text: [UInt8]
  private var position = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func attributesOfDeclaration() -> [SpelledAttribute] {
    var attributes: [SpelledAttribute] = []
    while position < text.count {
      let byte = text[position]
      // An initializer, or the body of a struct: nothing of the declaration itself follows.
      if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "{") { break }
      if byte == UInt8(ascii: "("), let end = closing(position) {
        position = end + 1
      } else if byte == UInt8(ascii: "["), position + 1 < text.count, text[position + 1] == byte {
        attributes += standardAttributes()
      } else if Self.isIdentifier(byte) {
        let word = identifier()
        attributes += self.attributes(named: word)
      } else {
        position += 1
      }
    }
    return attributes
  }

  func splitAtCommas() -> [String] {
    var parts: [String] = []
    var start = 0
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: ",") {
        parts.append(string(start..<index))
        start = index + 1
      } else if text[index] == UInt8(ascii: "\"") {
        index = endOfString(index) ?? index
      } else if text[index] == UInt8(ascii: "("), let end = closing(index) {
        index = end
      }
      index += 1
    }
    return parts + [string(start..<text.count)]
  }

  /// What a word of the declaration means: `__attribute__` and `__declspec` hold lists, some keywords are attributes.
  private mutating func attributes(named word: String) -> [SpelledAttribute] {
    switch word {
    case "__attribute__", "__declspec", "_Alignas":
      while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
      guard position < text.count, text[position] == UInt8(ascii: "("), let end = closing(position) else { return [] }
      let inner = position + 1..<end
      position = end + 1
      if word == "_Alignas" { return [SpelledAttribute(name: "aligned", arguments: string(inner))] }
      let isDoubled = word == "__attribute__" && inner.count >= 2 && text[inner.lowerBound] == UInt8(ascii: "(")
      return Self.list(isDoubled ? string(inner.lowerBound + 1..<inner.upperBound - 1) : string(inner))
    case "_Noreturn":
      return [SpelledAttribute(name: "noreturn")]
    default:
      return []
    }
  }

  /// `[[a, b("x")]]`.
  private mutating func standardAttributes() -> [SpelledAttribute] {
    let close = UInt8(ascii: "]")
    let start = position + 2
    var index = start
    while index + 1 < text.count, text[index] != close || text[index + 1] != close { index += 1 }
    position = min(index + 2, text.count)
    return Self.list(string(start..<min(index, text.count)))
  }

  private static func list(_ text: String) -> [SpelledAttribute] {
    AttributeScanner(text).splitAtCommas().compactMap { part in
      guard let open = part.firstIndex(of: "(") else { return part.isEmpty ? nil : SpelledAttribute(name: part) }
      let arguments = part[part.index(after: open)...].dropLast(part.hasSuffix(")") ? 1 : 0)
      return SpelledAttribute(name: trimmed(part[..<open]), arguments: String(arguments))
    }
  }

  private mutating func identifier() -> String {
    let start = position
    while position < text.count, Self.isIdentifier(text[position]) { position += 1 }
    return string(start..<position)
  }

  /// The parenthesis that closes the one at `open`, past strings.
  private func closing(_ open: Int) -> Int? {
    var depth = 0
    var index = open
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\""): index = endOfString(index) ?? index
      default: break
      }
      index += 1
    }
    return nil
  }

  private func endOfString(_ quote: Int) -> Int? {
    var index = quote + 1
    while index < text.count {
      if text[index] == UInt8(ascii: "\\") {
        index += 1
      } else if text[index] == UInt8(ascii: "\"") {
        return index
      }
      index += 1
    }
    return nil
  }

  private func string(_ range: Range<Int>) -> String { Self.trimmed(String(decoding: text[range], as: UTF8.self)[...]) }

  private static func trimmed(_ text: Substring) -> String {
    let tail = text.drop { $0.isWhitespace }
    return String(tail[..<(tail.lastIndex { !$0.isWhitespace }.map(tail.index(after:)) ?? tail.startIndex)])
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
