/// How many single edits turn one spelling into another: an insertion, a removal, a replacement, or two neighbours
/// swapped. This is the optimal string alignment distance, which counts the most common typing mistakes once.
public func editDistance(_ first: String, _ second: String) -> Int {
  let first = Array(first.unicodeScalars)
  let second = Array(second.unicodeScalars)
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }

  var beforePrevious = [Int](repeating: 0, count: second.count + 1)
  var previous = Array(0...second.count)
  var current = previous
  for row in 1...first.count {
    current[0] = row
    for column in 1...second.count {
      let replacement = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1)
      current[column] = min(previous[column] + 1, current[column - 1] + 1, replacement)
      if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
        current[column] = min(current[column], beforePrevious[column - 2] + 1)
      }
    }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[second.count]
}

/// The candidate that somebody who wrote `name` most likely meant; nil where none is close.
///
/// Close means at most one edit for every three characters, which is what compilers use for "did you mean". Of equally
/// close candidates the first wins, so that the same input gives the same message.
public func closestSpelling(to name: String, among candidates: some Sequence<String>) -> String? {
  let length = name.unicodeScalars.count
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, (length + 1) / 3))
    guard abs(candidate.unicodeScalars.count - length) <= limit else { continue }
    let distance = editDistance(name.lowercased(), candidate.lowercased())
    if distance <= limit { best = (candidate, distance) }
  }
  return best?.candidate
}

/// What follows a message about a name that the headers do not declare: the spelling that was probably meant, or nothing.
public func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String {
  closestSpelling(to: name, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
}
