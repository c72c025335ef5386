import CModel

/// What the name of a number, and that of its function, say of what it chooses from.
struct IndexWords {
  /// What the number's name says besides that it is an index, in the singular.
  private let parts: [String]
  private let function: [String]
  private let isNamed: Bool
  private let isIndex: Bool
  /// It is called a position, or by a letter.
  private let isWeak: Bool
  /// It is called an id.
  let isIdentifier: Bool

  private static let index: Set<String> = ["index", "idx", "ndx", "indx"]
  private static let weak: Set<String> = ["i", "pos", "position", "nth"]

  init(_ name: String?, _ draft: FunctionDraft, _ library: Library) {
    var words = library.strippedWords(name ?? "")
    isNamed = name != nil
    let last = words.last ?? ""
    isIdentifier = last == "id" || last == "ids"
    let isWeak = Self.weak.contains(last) && words.count == 1
    isIndex = Self.index.contains(last) || isWeak
    if isIndex || isIdentifier { words.removeLast() }
    parts = words.map(PartCounts.singular)
    function = draft.words.map(PartCounts.singular)
    self.isWeak = isWeak
  }

  /// The getter that counts what the number chooses from; nil for none, and for several.
  func counter(_ counters: [PartCounts.Counter]) -> PartCounts.Counter? {
    let fitting = counters.filter(fits)
    let longest = fitting.map(\.parts.count).max()
    let best = fitting.filter { $0.parts.count == longest }
    return best.count == 1 ? best[0] : nil
  }

  /// The getter that counts those that the number's name identifies one of, of which the function is asked something.
  func identified(_ counters: [PartCounts.Counter]) -> PartCounts.Counter? {
    guard isNamed, !isIndex, !isIdentifier, !parts.isEmpty else { return nil }
    let fitting = counters.filter { counter in
      !counter.isSize && counter.parts == parts && function.containsRun(parts) && function.last != parts.last
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func fits(_ counter: PartCounts.Counter) -> Bool {
    if !isNamed { return !counter.isSize && follows(counter.parts) }
    guard isIndex || isIdentifier else { return false }
    if let part = parts.last {
      return !counter.isSize && counter.parts.last == part
        && counter.parts.allSatisfy { parts.contains($0) || function.contains($0) }
    }
    if counter.parts.isEmpty { return isIndex && !isWeak }
    guard !counter.isSize || counter.parts.allSatisfy(Self.containers.contains) else { return false }
    return counter.parts.allSatisfy(function.contains)
  }

  /// `start_byte_for_pattern`.
  private func follows(_ parts: [String]) -> Bool {
    !parts.isEmpty && ["for", "at"].contains { function.containsRun([$0] + parts) }
  }

  /// The size of one is the number of what is in it.
  private static let containers: Set<String> = ["array", "list", "vector", "table", "sequence", "queue", "stack"]
}
