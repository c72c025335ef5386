import CLibclang

/// A `#define`, as written.
struct MacroDefinition {
  var name: String
  /// nil for an object-like macro.
  var parameters: [String]?
  /// The replacement: comments gone, lines joined, blanks reduced to single ones.
  var replacement: String
  var cursor: Cursor

  /// nil for what the compiler or its arguments define.
  init?(_ cursor: Cursor, contents: [UInt8]) {
    let start = cursor.start.offset
    let end = cursor.end.offset
    guard start <= end, end <= contents.count else { return nil }
    self.init(cursor, source: Array(contents[start..<end]))
  }

  private init(_ cursor: Cursor, source: [UInt8]) {
    self.cursor = cursor
    name = cursor.spelling
    var rest = MacroSource.joined(source).dropFirst(name.utf8.count)
    if cursor.isFunctionLikeMacro, let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      let list = String(decoding: rest[..<close].dropFirst(), as: UTF8.self)
      parameters = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
      rest = rest[close...].dropFirst()
    }
    replacement = MacroSource.withoutComments(Array(rest))
  }
}

/// The first phases of translation (C17 5.1.1.2), as far as a macro's text needs them.
enum MacroSource {
  /// Lines that end with a backslash are joined to the next.
  static func joined(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "\\"), index + 1 < source.count, CommentScanner.isNewline(source[index + 1]) {
        let isPair =
          source[index + 1] == UInt8(ascii: "\r") && index + 2 < source.count
          && source[index + 2] == UInt8(ascii: "\n")
        index += isPair ? 3 : 2
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  /// Each comment, and each run of blanks outside of literals, becomes one blank; none is left at the ends.
  static func withoutComments(_ source: [UInt8]) -> String {
    var source = source
    for comment in CommentScanner.scan(source).reversed() {
      source.replaceSubrange(comment.range, with: [UInt8(ascii: " ")])
    }
    var result: [UInt8] = []
    var quote: UInt8?
    var isEscaped = false
    for byte in source {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || CommentScanner.isNewline(byte)
      if quote == nil, isBlank {
        if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
        continue
      }
      if let current = quote {
        if byte == current, !isEscaped { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      result.append(byte)
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The identifiers in a replacement, outside of literals.
  static func identifiers(_ replacement: String) -> [String] {
    var identifiers: [String] = []
    var current: [UInt8] = []
    var quote: UInt8?
    var isEscaped = false
    for byte in Array(replacement.utf8) + [0] {
      if let open = quote {
        if byte == open, !isEscaped { quote = nil }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      let character = Character(UnicodeScalar(byte))
      if character == "_" || character.isLetter || character.isNumber || byte >= 0x80 {
        current.append(byte)
        continue
      }
      if let first = current.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
        identifiers.append(String(decoding: current, as: UTF8.self))
      }
      current = []
      if character == "\"" || character == "'" { quote = byte }
    }
    return identifiers
  }
}
