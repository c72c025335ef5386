import CModel

/// The prefixes that a library puts before its names, because C has no modules: `liq_`, `ZSTD_`, `WebP`.
struct Prefixes: Equatable, Sendable {
  /// Lower-cased words, longest list first.
  let prefixes: [[String]]

  init(_ names: [String]) {
    prefixes = names.map(words(of:)).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  /// Takes a first word to be a prefix when a fifth of the library's functions and types share it, at least two.
  init(inferredFrom module: CModule) {
    let functions = module.functions.filter(\.origin.belongsToModule).map(\.name)
    let records = module.records.filter(\.origin.belongsToModule).compactMap(\.tag)
    let names = functions.isEmpty ? records : functions
    var counts: [String: Int] = [:]
    for name in names {
      let words = words(of: name)
      if words.count > 1 { counts[words[0], default: 0] += 1 }
    }
    let threshold = max(2, names.count / 5)
    prefixes = counts.filter { $0.value >= threshold && !Vocabulary.create.contains($0.key) }.keys.sorted().map { [$0] }
  }

  /// The words after the prefix; all of them where there is none, or where nothing would be left.
  func strip(_ words: [String]) -> [String] {
    for prefix in prefixes where words.count > prefix.count && words.starts(with: prefix) {
      let rest = Array(words.dropFirst(prefix.count))
      if rest[0].first?.isNumber != true { return rest }
    }
    return words
  }
}
