import NumberHandle
import ScenarioSupport

public func scenario() throws {
  try ports()
  try voices()
}

private func ports() throws {
  let port = try Port("first")
  expectEqual(try port.priority, 0)
  expectEqual(try port.use(), 1)
  let twin = try port.dup()
  expectEqual(try twin.use(), 1)
  expectEqual(try port.use(), 2)
  expectEqual(try twin.matches("first"), 1)
  expectThrows(NumberHandleError.system(function: "port_open", code: 2)) { try Port("") }

  // What was closed is not closed again, and what has its number since is left alone.
  try port.close()
  let next = try Port("next")
  expectEqual(try next.priority, 0)
  expectThrows(NumberHandleError.boundary(.consumed(type: "Port"))) { try port.use() }
  expectThrows(NumberHandleError.boundary(.consumed(type: "Port"))) { try port.close() }
  expectEqual(try next.matches("next"), 1)
}

private func voices() throws {
  let low = try Voice(40)
  let high = try Voice(80)
  expectEqual(low.pitch(), 40)
  expectEqual(high.pitch(), 80)
  _ = try Voice(1)
  let third = try Voice(2)
  let fourth = try Voice(3)
  expectThrows(NumberHandleError.boundary(.creationFailed(function: "voice_take"))) { _ = try Voice(4) }
  expectEqual(third.pitch() + fourth.pitch(), 5)
}
