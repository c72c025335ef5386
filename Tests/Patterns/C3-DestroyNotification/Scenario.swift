import DestroyNotification
import ScenarioSupport

public func scenario() throws {
  let count = LiveCount()
  func adding(_ number: Int32) -> (Int) -> Int32 {
    let token = LiveToken(count)
    return { value in withExtendedLifetime(token) { Int32(value) + number } }
  }
  do {
    let registry = try Registry()
    try registry.define("one", function: adding(1))
    try registry.define("two", function: adding(2))
    expectEqual(try registry.evaluate("two", value: 40), 42)
    expectEqual(count.alive, 2)

    try registry.define("two", function: adding(3))
    expectEqual(try registry.evaluate("two", value: 40), 43)
    expectEqual(count.alive, 2)

    // C releases the context although it fails.
    expectThrows(DestroyNotificationError.full) { try registry.define("three", function: adding(3)) }
    expectEqual(count.alive, 2)
    // C is never called.
    expectThrows { try registry.define("a\0b", function: adding(3)) }
    expectEqual(count.alive, 2)
    // C leaves the context to the caller. Nobody can know, so that the registry keeps the closure.
    expectThrows(DestroyNotificationError.badName) { try registry.define("", function: adding(3)) }
    expectEqual(count.alive, 3)

    // A closure that replaces itself is released, and goes on.
    let token = LiveToken(count)
    try registry.define("one") { [unowned registry] value in
      try? registry.define("one", function: adding(5))
      return withExtendedLifetime(token) { Int32(value) }
    }
    expectEqual(try registry.evaluate("one", value: 1), 1)
    expectEqual(try registry.evaluate("one", value: 1), 6)
  }
  expectEqual(count.alive, 0)
  try storedAlthoughItFails(count, adding)
}

/// C reports a failure, and goes on with the closure: it calls it, and releases it, late.
func storedAlthoughItFails(_ count: LiveCount, _ adding: (Int32) -> (Int) -> Int32) throws {
  do {
    let registry = try Registry()
    expectThrows(DestroyNotificationError.muted) { try registry.define("-quiet", function: adding(1)) }
    expectEqual(try registry.evaluate("-quiet", value: 40), 41)
    expectEqual(count.alive, 1)
    expectThrows(DestroyNotificationError.muted) { try registry.define("-quiet", function: adding(2)) }
    expectEqual(try registry.evaluate("-quiet", value: 40), 42)
    expectEqual(count.alive, 2)
  }
  expectEqual(count.alive, 0)
}
