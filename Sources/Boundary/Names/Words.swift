/// The words of a C identifier, lower-cased: `ZSTD_createCCtx` is `zstd create c ctx`, `liq_attr_copy` is `liq attr copy`.
///
/// Words end at underscores, before a capital that follows a small letter or digit, and before the last capital of a run
/// that a small letter follows (`XMLParser` is `xml parser`).
func words(of identifier: String) -> [String] {
  var words: [String] = []
  var current = ""
  let characters = Array(identifier)
  for (index, character) in characters.enumerated() {
    if character == "_" {
      if !current.isEmpty { words.append(current) }
      current = ""
      continue
    }
    if character.isUppercase, !current.isEmpty {
      let previous = characters[index - 1]
      let next = index + 1 < characters.count ? characters[index + 1] : "_"
      if !previous.isUppercase || next.isLowercase {
        words.append(current)
        current = ""
      }
    }
    current.append(contentsOf: character.lowercased())
  }
  if !current.isEmpty { words.append(current) }
  return words
}

extension Array where Element == String {
  /// Whether any of the words is in `set`, also with a trailing number, as in `close2`.
  func containsAny(of set: Set<String>) -> Bool {
    contains { word in set.contains(word) || set.contains(word.withoutTrailingDigits) }
  }

  /// Whether `other` stands somewhere in these words, in order and without gaps.
  func containsRun(_ other: [String]) -> Bool {
    guard !other.isEmpty, other.count <= count else { return false }
    return (0...(count - other.count)).contains { Array(self[$0..<($0 + other.count)]) == other }
  }
}

extension String {
  var withoutTrailingDigits: String {
    var result = self
    while let last = result.last, last.isNumber { result.removeLast() }
    return result
  }
}
