internal import CModel

/// The text of an annotations file, by lines, to find what stands at a position.
struct SourceText {
  let file: String
  let text: String
  private let lines: [Substring.UnicodeScalarView]

  /// - Throws: where the text has a character that no YAML file may have, such as NUL.
  init(file: String, text: String) throws(DiagnosticsError) {
    self.file = file
    // A byte order mark is no part of the text, and would shift the columns of the first line.
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    self.lines = Self.lines(of: self.text)
    for (index, line) in lines.enumerated() {
      guard let (column, scalar) = line.enumerated().first(where: { !$1.isAllowedInYAML }) else { continue }
      throw DiagnosticsError([
        .error(
          "the character \(scalar.printable) is not allowed in YAML; remove it",
          at: SourceLocation(file: file, line: index + 1, column: column + 1))
      ])
    }
  }

  /// - Throws: where the first byte is that does not belong to UTF-8.
  init(file: String, utf8 bytes: [UInt8]) throws(DiagnosticsError) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
      let valid = zip(text.utf8, bytes).prefix { $0 == $1 }.map(\.1)
      let before = Self.lines(of: String(decoding: valid, as: UTF8.self))
      throw DiagnosticsError([
        .error(
          "the file is not UTF-8; save it as UTF-8",
          at: SourceLocation(file: file, line: before.count, column: (before.last?.count ?? 0) + 1))
      ])
    }
    try self.init(file: file, text: text)
  }

  /// Whether `text` stands at a position, as it is, on one line.
  func contains(_ text: String, at location: SourceLocation) -> Bool {
    guard lines.indices.contains(location.line - 1) else { return false }
    return lines[location.line - 1].dropFirst(location.column - 1).starts(with: text.unicodeScalars)
  }

  /// The lines after a line with their numbers, the first of which is 1.
  func lines(after line: Int) -> some Sequence<(number: Int, text: Substring.UnicodeScalarView)> {
    zip((line + 1)..., lines.dropFirst(line)).lazy.map { (number: $0, text: $1) }
  }

  /// The place itself, or the end of the text for one behind it: the parser sees a line break after the last line.
  func clamped(_ location: SourceLocation) -> SourceLocation {
    location.line > lines.count ? end : location
  }

  /// Where the last line ends.
  var end: SourceLocation {
    SourceLocation(file: file, line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }

  /// Lines end where YAML 1.1's line breaks are, because that is how the parser counts them.
  private static func lines(of text: String) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    var rest = text[...].unicodeScalars
    while let end = rest.firstIndex(where: isLineBreak) {
      lines.append(rest[..<end])
      let next = rest.index(after: end)
      let isPair = rest[end] == "\r" && next < rest.endIndex && rest[next] == "\n"
      rest = rest[(isPair ? rest.index(after: next) : next)...]
    }
    return lines + [rest]
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
