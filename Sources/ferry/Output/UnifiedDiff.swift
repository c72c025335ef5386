/// The difference between two texts as `diff -u` prints it.
enum UnifiedDiff {
  /// - Parameters:
  ///   - old: nil for a file that is missing.
  ///   - new: nil for a file that should not be there.
  static func text(path: String, old: String?, new: String?) -> String {
    let header = "--- \(old == nil ? "/dev/null" : path)\n+++ \(new == nil ? "/dev/null" : path)\n"
    return header + hunks(script(from: lines(old), to: lines(new))).map(print).joined()
  }

  private struct Line {
    enum Kind: Character {
      case same = " "
      case removed = "-"
      case added = "+"
    }

    var kind: Kind
    var text: Substring
    /// How many lines of the old and of the new text come before it.
    var oldPosition: Int
    var newPosition: Int
  }

  private static func lines(_ text: String?) -> [Substring] {
    guard let text, !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last == "" ? lines.dropLast() : lines
  }

  private static func script(from old: [Substring], to new: [Substring]) -> [Line] {
    let difference = new.difference(from: old)
    let removed = positions(difference.removals)
    let added = positions(difference.insertions)
    var script: [Line] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      let kind: Line.Kind = removed.contains(oldIndex) ? .removed : added.contains(newIndex) ? .added : .same
      let text = kind == .added ? new[newIndex] : old[oldIndex]
      script.append(Line(kind: kind, text: text, oldPosition: oldIndex, newPosition: newIndex))
      if kind != .added { oldIndex += 1 }
      if kind != .removed { newIndex += 1 }
    }
    return script
  }

  private static func positions(_ changes: [CollectionDifference<Substring>.Change]) -> Set<Int> {
    Set(
      changes.map { change in
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
      })
  }

  /// Changed lines with three lines around them, joined where those overlap.
  private static func hunks(_ script: [Line]) -> [ArraySlice<Line>] {
    var ranges: [Range<Int>] = []
    for (index, line) in script.enumerated() where line.kind != .same {
      let range = max(0, index - 3)..<min(script.count, index + 4)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { script[$0] }
  }

  private static func print(_ hunk: ArraySlice<Line>) -> String {
    guard let first = hunk.first else { return "" }
    let oldCount = hunk.count { $0.kind != .added }
    let newCount = hunk.count { $0.kind != .removed }
    let old = position(first.oldPosition, count: oldCount)
    let new = position(first.newPosition, count: newCount)
    let body = hunk.map { "\($0.kind.rawValue)\($0.text)\n" }.joined()
    return "@@ -\(old) +\(new) @@\n\(body)"
  }

  /// An empty side is given as the line before it.
  private static func position(_ before: Int, count: Int) -> String {
    "\(count == 0 ? before : before + 1),\(count)"
  }
}
