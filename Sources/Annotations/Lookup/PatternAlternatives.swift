/// What a pattern with alternatives stands for: `g_{path,file}_get` is `g_path_get` or `g_file_get`.
///
/// A pattern has one place with alternatives at most, of which each is there once, and one may be empty. Each of them is what it would be
/// in an entry of its own: a name if it has no `*`.
enum PatternAlternatives {
  struct Alternative: Equatable {
    let text: String
    /// Where in the pattern stands what is its own, in bytes.
    let offset: Int
  }

  /// The pattern itself where it has no braces; nil where it has them in a wrong way.
  static func of(_ pattern: String) -> [Alternative]? {
    guard pattern.contains(where: { $0 == "{" || $0 == "}" || $0 == "," }) else {
      return [Alternative(text: pattern, offset: 0)]
    }
    let parts = pattern.split(separator: "{", omittingEmptySubsequences: false)
    let rest = parts.last?.split(separator: "}", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, rest.count == 2, !parts[0].contains(","), !rest[1].contains(",") else { return nil }
    var alternatives: [Alternative] = []
    var offset = parts[0].utf8.count + 1
    for choice in rest[0].split(separator: ",", omittingEmptySubsequences: false) {
      alternatives.append(Alternative(text: "\(parts[0])\(choice)\(rest[1])", offset: offset))
      offset += choice.utf8.count + 1
    }
    let isDistinct = Set(alternatives.map(\.text)).count == alternatives.count
    return alternatives.count > 1 && isDistinct ? alternatives : nil
  }
}
