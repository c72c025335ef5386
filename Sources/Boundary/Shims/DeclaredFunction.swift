import CModel

/// A declaration in the annotations, as C source.
///
/// **Where a naive version is wrong.** `inflateInit` is a macro: declared under its own name, the preprocessor would take its
/// declaration for a use. So it is declared, and linked, under a name of the shims.
enum DeclaredFunction {
  /// The declaration on one line, with `symbol` in place of `name`; nil where it does not declare `name`.
  static func renamed(_ declaration: String, _ name: String, to symbol: String) -> String? {
    var text = declaration.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("( ", with: "(").replacing(" )", with: ")")
    if text.hasSuffix(";") { text.removeLast() }
    guard !text.contains(where: { ";{}#\\\"".contains($0) }), let range = place(of: name, in: text) else { return nil }
    return text.replacingCharacters(in: range, with: symbol)
  }

  /// Where the name stands before its parameters.
  private static func place(of name: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      guard isPart(text[start]) else {
        start = text.index(after: start)
        continue
      }
      let end = text[start...].firstIndex { !isPart($0) } ?? text.endIndex
      if text[start..<end] == name, text[end...].first(where: { $0 != " " }) == "(" { return start..<end }
      start = end
    }
    return nil
  }

  private static func isPart(_ character: Character) -> Bool {
    character == "_" || (character.isASCII && (character.isLetter || character.isNumber))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
