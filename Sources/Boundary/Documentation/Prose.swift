import CModel

extension String {
  /// In small letters, with one space between words: as phrases are looked for, over the ends of a comment's lines.
  var prose: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension CFunction {
  /// What its comment says; empty where there is none.
  var prose: String { comment?.prose ?? "" }
}
