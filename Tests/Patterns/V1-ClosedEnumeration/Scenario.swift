import ClosedEnumeration
import ScenarioSupport

public func scenario() throws {
  expectEqual(after(.open), .shut)
  // What C should not return is still a value, and no undefined behaviour.
  let beyond = after(.shut)
  expectEqual(beyond.rawValue, 3)
  expect(beyond != .open && beyond != .shut, "another value")
  expectEqual(both(.old, second: .wet), [.old, .wet])
  expect(both(.old, second: []).contains(.old), "an option set")
}
