import CModel

/// Where words meet in a library's names, as far as capitals leave it open.
///
/// A run of capitals before small letters is an acronym and a capitalised word (`XMLParser`), or capitals and a word in
/// small letters (`CURLcode`, `CURLMoption`). The library's other names decide: `option` is a word of its own in them, and
/// `moption` is not. This is about names that users read, and about nothing else.
struct WordBoundaries: Sendable {
  /// The words whose boundaries leave no doubt: what stands between underscores, or begins with the only capital of a run.
  private let vocabulary: Set<String>
  /// What functions' names begin with, up to each underscore.
  private let beginnings: Set<String>

  /// Shorter endings than this stand in every other word.
  private static let shortestWord = 3

  init(_ module: CModule) {
    var names = module.functions.flatMap { function in [function.name] + function.parameters.compactMap(\.name) }
    names += module.enumerations.flatMap { $0.constants.map(\.name) }
    names += module.typedefs.map(\.name)
    let parts = names.flatMap { $0.split(separator: "_") }.filter { !Self.isDoubtful($0) }
    vocabulary = Set(parts.flatMap { Boundary.words(of: String($0)) })
    beginnings = Set(
      module.functions.flatMap { function in
        let parts = function.name.lowercased().split(separator: "_")
        return parts.indices.map { parts[...$0].joined(separator: "_") }
      })
  }

  /// The words of the name, lower-cased.
  func words(of name: String) -> [String] {
    let usual = Boundary.words(of: name)
    guard Self.isDoubtful(name[...]) else { return usual }
    var result: [String] = []
    var start = name.startIndex
    for word in usual {
      while name[start] == "_" { name.formIndex(after: &start) }
      let spelled = name[start...].prefix(word.count)
      start = spelled.endIndex
      let small = spelled.dropFirst()
      if let before = spelled.startIndex == name.startIndex ? nil : name[name.index(before: spelled.startIndex)],
        before.isUppercase, spelled.first?.isUppercase == true, small.count >= Self.shortestWord,
        small.allSatisfy({ $0.isLowercase }), vocabulary.contains(String(small)), !vocabulary.contains(word)
      {
        result[result.count - 1] += word.prefix(1)
        result.append(String(small))
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// The words without a prefix of one word that runs into the first of them: `net` and `xml` in `NETXMLMode`; `g` and `io` in
  /// `GIOChannel`, where functions are called `g_io_channel_…`, and `g` and `slist` in `GSList`.
  func strip(_ prefixes: [[String]], from words: [String], of name: String) -> [String] {
    guard let first = words.first, name.prefix(first.count).allSatisfy(\.isUppercase) else { return words }
    for prefix in prefixes where prefix.count == 1 && first.hasPrefix(prefix[0]) {
      let rest = String(first.dropFirst(prefix[0].count))
      guard !rest.isEmpty else { continue }
      if rest.count >= Self.shortestWord, vocabulary.contains(rest) { return [rest] + words.dropFirst() }
      for words in [[rest] + words.dropFirst(), [rest + words.dropFirst().joined()]]
      where beginnings.contains((prefix + words).joined(separator: "_")) {
        return words
      }
    }
    return words
  }

  /// Whether several capitals in a row come before a small letter.
  private static func isDoubtful(_ name: Substring) -> Bool {
    zip(zip(name, name.dropFirst()), name.dropFirst(2)).contains { pair, small in
      pair.0.isUppercase && pair.1.isUppercase && small.isLowercase
    }
  }
}
