/// Tells text about a declaration from text about something else.
enum CommentContent {
  /// Doxygen's commands for comments that stand for themselves (Doxygen manual, "Structural indicators").
  private static let fileCommands = [
    "file", "defgroup", "addtogroup", "mainpage", "page", "name", "dir", "weakgroup", "cond", "endcond",
  ]

  /// Whether a documentation comment is about the file or a group rather than about what comes next.
  static func isAboutFile(_ content: String) -> Bool {
    let first = content.drop { $0.isWhitespace }
    guard let mark = first.first, mark == "@" || mark == "\\" else { return false }
    let rest = first.dropFirst()
    if rest.first == "{" || rest.first == "}" { return true }
    return fileCommands.contains(String(rest.prefix { $0.isLetter }))
  }

  /// Whether a plain comment is a licence, or the title of a section: a row of stars, lines or equals signs.
  static func isBannerOrLicence(_ source: ArraySlice<UInt8>, _ content: String) -> Bool {
    let lower = content.lowercased()
    if ["copyright", "licence", "license", "spdx-"].contains(where: lower.contains) { return true }
    let decoration = Set("*-=#~_+/".utf8)
    var run = 0
    for byte in source {
      run = decoration.contains(byte) ? run + 1 : 0
      if run >= 5 { return true }
    }
    return false
  }
}
