import DestroyNotification
import ScenarioSupport

/// Counts the closures that are alive.
final class Count {
  var alive = 0
}

final class Token {
  let count: Count
  init(_ count: Count) {
    self.count = count
    count.alive += 1
  }
  deinit { count.alive -= 1 }
}

public func scenario() throws {
  let count = Count()
  func adding(_ number: Int32) -> (Int) -> Int32 {
    let token = Token(count)
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
    // C leaves the context to the caller.
    expectThrows(DestroyNotificationError.badName) { try registry.define("", function: adding(3)) }
    // C is never called.
    expectThrows { try registry.define("a\0b", function: adding(3)) }
    expectEqual(count.alive, 2)

    // A closure that replaces itself is released, and goes on.
    let token = Token(count)
    try registry.define("one") { [unowned registry] value in
      try? registry.define("one", function: adding(5))
      return withExtendedLifetime(token) { Int32(value) }
    }
    expectEqual(try registry.evaluate("one", value: 1), 1)
    expectEqual(try registry.evaluate("one", value: 1), 6)
  }
  expectEqual(count.alive, 0)
}
