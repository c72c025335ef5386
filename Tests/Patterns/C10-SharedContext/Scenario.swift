import ScenarioSupport
import SharedContext

final class Log {
  var entries: [String] = []
}

final class Token {
  let end: () -> Void
  init(_ end: @escaping () -> Void) { self.end = end }
  deinit { end() }
}

public func scenario() throws {
  let log = Log()
  var isReleased = false
  do {
    let writer = try Writer()
    let token = Token { isReleased = true }
    writer.attach(
      open: {
        log.entries.append("open")
        return 0
      },
      write: { bytes in
        withExtendedLifetime(token) { log.entries.append("write \(bytes)") }
        return bytes.count
      },
      close: {
        log.entries.append("close")
        return 0
      })
    expectEqual(try writer.send(513), 2)
  }
  expectEqual(log.entries, ["open", "write [1, 2]", "close"])
  expect(isReleased, "the closures go with their object")

  let writer = try Writer()
  writer.attach(open: nil, write: { _ in 7 }, close: nil)
  expectEqual(try writer.send(1), 7)
  // In place of the first ones, which C may not have let go of.
  writer.attach(open: nil, write: { $0.count * 2 }, close: nil)
  expectEqual(try writer.send(1), 4)
}
