import CModel

/// The functions that say how many parts of a kind an object has.
///
/// `query_capture_count(query)` counts captures, `diff_num_deltas(diff)` deltas, `tree_entrycount(tree)` entries, and `list_count(list)` what a
/// list has, which has no name.
struct PartCounts {
  let library: Library
  let importer: SwiftImporter

  /// A function that counts, and what.
  struct Counter: Equatable {
    var function: CFunction
    /// In the singular; empty where the name does not say it.
    var parts: [String]
    /// Its name could speak of the size of one as well as of the number of all.
    var isSize: Bool
  }

  /// By the type of the object, in the order of the headers.
  func find() -> [ObjectType: [Counter]] {
    var counters: [ObjectType: [Counter]] = [:]
    for function in library.functions {
      guard function.parameters.count == 1, !function.type.isVariadic, importer.integer(function.result) != nil,
        let object = library.objectPointer(function.parameters[0].type)?.object, let counter = counter(function, object)
      else { continue }
      counters[object, default: []].append(counter)
    }
    return counters
  }

  private func counter(_ function: CFunction, _ object: ObjectType) -> Counter? {
    var words = library.strippedWords(function)
    let stem = library.stem(of: object)
    if words.count > stem.count, words.starts(with: stem) { words.removeFirst(stem.count) }
    words.removeAll { $0 == "get" || $0 == "of" || $0 == "the" }
    guard let first = words.first, let last = words.last else { return nil }
    if Self.numbers.contains(first), words.count > 1 { return Counter(function, words.dropFirst(), isSize: false) }
    if Self.numbers.contains(last) { return Counter(function, words.dropLast(), isSize: false) }
    if Self.sizes.contains(last) { return Counter(function, words.dropLast(), isSize: true) }
    guard last.hasSuffix("count"), last.count > "count".count else { return nil }
    return Counter(function, words.dropLast() + [String(last.dropLast("count".count))], isSize: false)
  }

  private static let numbers: Set<String> = ["count", "num", "number", "n", "cnt"]
  private static let sizes: Set<String> = ["size", "length", "len"]

  /// The word for one of several.
  static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.count < 4 { return word }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}

extension PartCounts.Counter {
  fileprivate init(_ function: CFunction, _ parts: some Sequence<String>, isSize: Bool) {
    self.init(function: function, parts: parts.map(PartCounts.singular), isSize: isSize)
  }
}
