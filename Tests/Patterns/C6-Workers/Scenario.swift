import ScenarioSupport
import Synchronization
import Workers

/// Owned by whoever still runs a closure that captures it.
final class Tally: Sendable {
  let starts = Atomic<Int>(0)
  let calls = Atomic<Int>(0)
}

public func scenario() throws {
  let tally = Tally()
  let crew = try Crew(4)
  try crew.setStartHandler { [tally] _ in _ = tally.starts.add(1, ordering: .relaxed) }
  let total = try crew.run(200) { number in
    tally.calls.add(1, ordering: .relaxed)
    // Each thread may use objects of its own.
    if number % 50 == 0, let own = try? Crew(2) { return Int32((try? own.run(3) { _ in 0 }) ?? 0) + 1 }
    return 1
  }
  expectEqual(total, 200)
  expectEqual(tally.calls.load(ordering: .relaxed), 200)
  expectEqual(tally.starts.load(ordering: .relaxed), 4)
  try crew.setStartHandler(nil)
  expectEqual(try crew.run(0) { _ in 1 }, 0)
  expectEqual(tally.starts.load(ordering: .relaxed), 4)
}
