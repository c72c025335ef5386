internal import CModel

/// A mapping of `bindings.yaml` whose keys are known: the whole file, an entry of `types`, a `returns`, and so on.
protocol AnnotationLevel: Codable, Equatable, Sendable {
  /// The value that says nothing.
  static var silent: Self { get }
  static var keys: [Key<Self>] { get }
  static var exclusions: [Exclusion<Self>] { get }
}

/// Two keys that cannot both be said of the same thing.
struct Exclusion<Level> {
  let first: String
  let second: String
  let reason: String
  /// Narrows the exclusion to certain values.
  let applies: (Level) -> Bool

  init(_ first: String, _ second: String, _ reason: String, when applies: @escaping (Level) -> Bool = { _ in true }) {
    self.first = first
    self.second = second
    self.reason = reason
    self.applies = applies
  }
}

extension AnnotationLevel {
  static var keyDescriptions: [KeyDescription] { keys.map(\.description) }

  /// `skip` excludes every other key: what is left out needs no wrapping.
  static var skipExcludesTheRest: [Exclusion<Self>] {
    keys.filter { $0.name != "skip" }.map { Exclusion("skip", $0.name, "what is left out has nothing else to say") }
  }

  /// What the value says against itself, each at the later of the two places.
  func contradictions() -> [Diagnostic] {
    let claims = Dictionary(uniqueKeysWithValues: Self.keys.map { ($0.name, $0.claim(self)) }).compactMapValues { $0 }
    return Self.exclusions.compactMap { exclusion in
      guard let first = claims[exclusion.first], let second = claims[exclusion.second], exclusion.applies(self) else {
        return nil
      }
      let later = (first.line, first.column) < (second.line, second.column) ? second : first
      return .error(
        "'\(exclusion.first)' contradicts '\(exclusion.second)': \(exclusion.reason); remove one of them", at: later)
    }
  }

  /// What this value says, and what `other` says about the rest, as far as that does not contradict it.
  func inheriting(from other: Self) -> Self {
    let keys = Self.keys
    var all = self
    for key in keys { key.inherit(&all, other) }
    if all.contradictions().isEmpty { return all }
    return keys.reduce(self) { value, key in
      var candidate = value
      key.inherit(&candidate, other)
      return candidate.contradictions().isEmpty ? candidate : value
    }
  }
}

extension Array {
  /// Entries of the same name become one; the others' come after one's own.
  func inheriting<Level: AnnotationLevel>(from others: [Entry<Level>]) -> [Entry<Level>] where Element == Entry<Level> {
    let merged = map { entry in
      var entry = entry
      for other in others where other.pattern == entry.pattern {
        entry.value = entry.value.inheriting(from: other.value)
      }
      return entry
    }
    let names = Set(map(\.pattern))
    return merged + others.filter { !names.contains($0.pattern) }
  }
}
