import CallbackDuringCall
import ScenarioSupport

public func scenario() throws {
  let shelf = try Shelf()
  expectEqual(shelf.foreach { _, _ in 7 }, 0)
  for weight in [3, 5, 8] { try shelf.add(weight) }

  var seen: [Int] = []
  let result = shelf.foreach { position, weight in
    seen.append(position * 10 + weight)
    return position == 1 ? 42 : 0
  }
  expectEqual(result, 42)
  expectEqual(seen, [3, 15])

  var sum = 0
  shelf.visit { weight in
    // A call inside a call has a closure of its own.
    shelf.visit { sum += $0 * weight }
  }
  expectEqual(sum, 16 * 16)
}
