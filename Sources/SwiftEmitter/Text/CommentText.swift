/// Text from headers, made fit for line comments.
///
/// It is outside input: a line separator would end the comment, and the rest would be compiled; a character that turns
/// the direction of writing would show a reviewer something else than what is there.
enum CommentText {
  static let width = 120

  /// The lines of a text, each broken into as many as fit, without the comment mark.
  static func lines(_ text: String, width: Int, firstPrefix: String = "", prefix: String = "") -> [String] {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineSeparator) {
      lines += wrapped(plain(line), width: width, firstPrefix: lines.isEmpty ? firstPrefix : prefix, prefix: prefix)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A name between backquotes.
  static func code(_ name: String) -> String { "`\(plain(name[...]).filter { $0 != "`" })`" }

  /// Whether a character means itself wherever it stands: no control, no line separator, no direction mark.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  private static func isLineSeparator(_ character: Character) -> Bool { character.isNewline }

  /// Without what is not plain, and without the fences and comment marks that would swallow what follows.
  private static func plain(_ line: Substring) -> String {
    let spaced = line.unicodeScalars.map { $0 == "\t" ? " " : $0 }.filter(isPlain)
    return String(String.UnicodeScalarView(spaced))
      .split(separator: "```", omittingEmptySubsequences: false).joined(separator: "'''")
      .split(separator: "~~~", omittingEmptySubsequences: false).joined(separator: "'''")
  }

  private static func wrapped(_ line: String, width: Int, firstPrefix: String, prefix: String) -> [String] {
    var lines: [String] = []
    var current = firstPrefix
    var isEmpty = true
    for word in line.split(separator: " ") {
      if !isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = prefix
        isEmpty = true
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [isEmpty ? "" : current]
  }
}
