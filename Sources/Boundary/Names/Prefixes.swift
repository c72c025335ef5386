import CModel

/// The prefixes that a library puts before its names, because C has no modules: `liq_`, `ZSTD_`, `WebP`.
struct Prefixes: Equatable, Sendable {
  /// Lower-cased words, longest list first.
  let prefixes: [[String]]
  /// What it puts behind them, the same way.
  var suffixes: [[String]] = []

  init(_ names: [String]) { prefixes = Self.sorted(names) }

  /// With suffixes that are dropped as well.
  func with(suffixes names: [String]) -> Prefixes {
    var prefixes = self
    prefixes.suffixes = Self.sorted(names)
    return prefixes
  }

  private static func sorted(_ names: [String]) -> [[String]] {
    names.map(words(of:)).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  /// Takes a first word to be the prefix when half of the library's functions share it, and a single letter after it too
  /// when all of those do (`WebP` is `web p`).
  init(inferredFrom module: CModule) {
    let functions = module.functions.filter(\.origin.belongsToModule).map(\.name)
    let records = module.records.filter(\.origin.belongsToModule).compactMap(\.tag)
    let all = (functions.isEmpty ? records : functions).map(words(of:))
    let firsts = Dictionary(grouping: all.filter { $0.count > 1 }) { $0[0] }
    prefixes = firsts.filter { $0.value.count >= max(2, all.count / 2) && !Vocabulary.create.contains($0.key) }
      .map { first, names in
        let second = names[0][1]
        let isShared = second.count == 1 && names.allSatisfy { $0[1] == second && $0.count > 2 }
        return isShared ? [first, second] : [first]
      }
  }

  /// The words after the prefix, and before the suffix; all of them where there is none, or where nothing would be left.
  func strip(_ words: [String]) -> [String] {
    let suffix = suffixes.first { words.count > $0.count && Array(words.suffix($0.count)) == $0 }
    let words = Array(words.dropLast(suffix?.count ?? 0))
    for prefix in prefixes where words.count > prefix.count && words.starts(with: prefix) {
      let rest = Array(words.dropFirst(prefix.count))
      if rest[0].first?.isNumber != true { return rest }
    }
    return words
  }
}
