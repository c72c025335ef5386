/// What the comment at a member of a union says about when it is there.
///
/// “The scalar parameters (for @c YAML_SCALAR_EVENT)”, “if type is KEY_DOWN or KEY_UP”, “KEY_DOWN, KEY_UP”: one list of constants, which
/// begins the comment or stands behind a word that makes it a condition. A comment that mentions further constants, or that denies or
/// compares something, says nothing here.
enum TagComment {
  private static let conditions: Set<String> = ["for", "if", "when", "with", "in", "case", "by", "only"]
  /// What may stand between such a word and the first constant.
  private static let fillers: Set<String> = [
    "c", "p", "a", "ref", "code", "is", "type", "kind", "tag", "equals", "the", "one", "of", "any", "either", "and",
    "or",
  ]
  private static let doubts: Set<String> = [
    "not", "no", "except", "unless", "never", "without", "other", "others", "than", "unlike", "but", "neither", "nor",
    "from", "through", "thru", "between", "range", "later", "above", "below", "before", "after", "up", "see", "also",
    "instead", "doesn", "don", "isn", "aren",
  ]

  /// The constants of the list, by their names; none where there is no such list.
  static func constants(in comment: String?, among names: [String]) -> Set<String> {
    guard let comment, !comment.contains(where: { "<>!".contains($0) }), !comment.contains("..") else { return [] }
    let tokens = comment.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    guard let first = tokens.firstIndex(where: names.contains),
      !tokens.contains(where: { doubts.contains($0.lowercased()) })
    else { return [] }
    var list: Set<String> = []
    var next = first
    while next < tokens.count, names.contains(tokens[next]) || fillers.contains(tokens[next].lowercased()) {
      if names.contains(tokens[next]) { list.insert(tokens[next]) }
      next += 1
    }
    guard !tokens[next...].contains(where: names.contains) else { return [] }
    let before = tokens[..<first].reversed().first { !fillers.contains($0.lowercased()) }
    return before.map { conditions.contains($0.lowercased()) } ?? true ? list : []
  }
}
