/// Tells text about a declaration from text about something else.
enum CommentContent {
  /// Doxygen's commands for comments that stand for themselves (Doxygen manual, "Structural indicators").
  private static let fileCommands: Set<String> = [
    "file", "defgroup", "addtogroup", "mainpage", "page", "name", "dir", "weakgroup", "cond", "endcond", "{", "}",
  ]

  /// Whether a documentation comment, with its marks, is about the file or a group rather than about what comes next.
  static func isAboutFile(_ comment: ArraySlice<UInt8>) -> Bool {
    let marks = Set("/*!< \t\r\n".utf8)
    let text = comment.drop(while: marks.contains)
    guard let first = text.first, first == UInt8(ascii: "@") || first == UInt8(ascii: "\\") else { return false }
    let word = text.dropFirst().prefix { !marks.contains($0) }
    return fileCommands.contains(String(decoding: word, as: UTF8.self))
  }

  private static let licenceWords = ["copyright", "licence", "license", "spdx-"].map { Array($0.utf8) }
  private static let decoration = Set("*-=#~_+/".utf8)

  /// Whether a comment is a licence, or the title of a section: it holds a row of stars, lines or equals signs.
  static func isBannerOrLicence(_ comment: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for index in comment.indices {
      run = decoration.contains(comment[index]) ? run + 1 : 0
      if run >= 5 { return true }
      let lower = comment[index] | 0x20
      for word in licenceWords where word[0] == lower && comment.count >= word.count {
        if zip(comment[index...], word).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
          comment.endIndex - index >= word.count
        {
          return true
        }
      }
    }
    return false
  }
}
