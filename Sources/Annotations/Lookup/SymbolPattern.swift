extension Entry {
  /// Whether the entry speaks of the symbol with this name.
  public func matches(_ name: String) -> Bool {
    alternatives.contains { SymbolPattern.matches($0.value, name) }
  }

  /// How precisely the entry speaks of the symbol: smaller is more precise. Stars do not count: `a_*_*` says no more than `a_*_`. Nil
  /// where it does not speak of it.
  fileprivate func rank(for name: String) -> (Int, Int)? {
    alternatives.map(\.value).filter { SymbolPattern.matches($0, name) }
      .map { ($0.contains("*") ? 1 : 0, -$0.utf8.count { $0 != UInt8(ascii: "*") }) }
      .min { $0 < $1 }
  }
}

/// The name of a C symbol, or a pattern in which `*` stands for any characters.
public enum SymbolPattern {
  /// Whether the pattern speaks of the symbol with this name.
  public static func matches(_ pattern: String, _ name: String) -> Bool {
    pattern.contains("*") ? matchesWildcards(pattern: Array(pattern.utf8), name: Array(name.utf8)) : pattern == name
  }
}

extension Sequence {
  /// The entries that speak of `name`, the most precise first: the exact name, then longer patterns before shorter ones,
  /// and of equally long patterns the one that stands first in the file.
  func mostPreciseFirst<Value>(for name: String) -> [Element] where Element == Entry<Value> {
    enumerated()
      .compactMap { (position, entry) in entry.rank(for: name).map { ($0.0, $0.1, position, entry) } }
      .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
      .map(\.3)
  }
}

/// Goes back only to the last star, so a pattern of many stars takes no more than pattern times name steps.
private func matchesWildcards(pattern: [UInt8], name: [UInt8]) -> Bool {
  let star = UInt8(ascii: "*")
  var patternIndex = 0
  var nameIndex = 0
  var retry: (patternIndex: Int, nameIndex: Int)?
  while nameIndex < name.count {
    if patternIndex < pattern.count, pattern[patternIndex] == star {
      retry = (patternIndex + 1, nameIndex)
      patternIndex += 1
    } else if patternIndex < pattern.count, pattern[patternIndex] == name[nameIndex] {
      patternIndex += 1
      nameIndex += 1
    } else if let last = retry {
      retry = (last.patternIndex, last.nameIndex + 1)
      patternIndex = last.patternIndex
      nameIndex = last.nameIndex + 1
    } else {
      return false
    }
  }
  return pattern[patternIndex...].allSatisfy { $0 == star }
}
