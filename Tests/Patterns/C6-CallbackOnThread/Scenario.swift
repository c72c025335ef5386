import CallbackOnThread
import ScenarioSupport
import Synchronization

final class Meter: Sendable {
  let total = Atomic<Int>(0)
}

public func scenario() throws {
  let meter = Meter()
  let mixer = try Mixer()
  for round in 1...20 {
    // Replaced while the other thread may be inside the one before.
    mixer.setLevelCallback { value in meter.total.add(value * round, ordering: .relaxed) }
    expectEqual(mixer.wait(), 1)
  }
  expect(meter.total.load(ordering: .relaxed) >= 20 * 21 / 2, "every closure called")
  mixer.setLevelCallback(nil)
  expectEqual(mixer.wait(), 0)
  let total = meter.total.load(ordering: .relaxed)
  expectEqual(mixer.wait(), 0)
  expectEqual(meter.total.load(ordering: .relaxed), total)
}
