import NumberHandle
import ScenarioSupport

public func scenario() throws {
  try ports()
  try givenOut()
  try voices()
  try cabins()
}

private func ports() throws {
  let berth = try Berth("first")
  expectEqual(try berth.priority, 0)
  expectEqual(try berth.use(), 1)
  let twin = try berth.dup()
  expectEqual(try twin.use(), 1)
  expectEqual(try berth.use(), 2)
  expectEqual(try twin.matches("first"), 1)
  expectThrows(NumberHandleError.system(function: "berth_open", code: 2)) { try Berth("") }

  // What was closed is not closed again, and what has its number since is left alone.
  try berth.close()
  let next = try Berth("next")
  expectEqual(try next.priority, 0)
  expectThrows(NumberHandleError.boundary(.consumed(type: "Berth"))) { try berth.use() }
  expectThrows(NumberHandleError.boundary(.consumed(type: "Berth"))) { try berth.close() }
  expectEqual(try next.matches("next"), 1)
}

/// C leaves a number in a variable, which stands for nothing after a failure, whatever it is.
private func givenOut() throws {
  let first = try Berth("first")
  expectEqual(try first.priority, 0)
  expectThrows(NumberHandleError.status(function: "berth_open_in", code: -2)) { try Berth.openIn("closed") }
  expectThrows(NumberHandleError.boundary(.creationFailed(function: "berth_open_in"))) { try Berth.openIn("void") }
  expectEqual(try first.use(), 1)
  let second = try Berth.openIn("second")
  expectEqual(try second.priority, 1)
  expectThrows(NumberHandleError.status(function: "berth_at", code: -2)) { try Berth(-1) }
  expectEqual(try Berth(3).matches("at 3"), 1)
  let (depth, started) = try Berth.start("third")
  expectEqual(depth, 7)
  expectEqual(try started.matches("third"), 1)
  try second.close()
  expectThrows(NumberHandleError.boundary(.consumed(type: "Berth"))) { try second.use() }
  expectEqual(try first.use(), 2)
  do {
    let low = try Voice.open(3)
    expectEqual(low.pitch(), 3)
  }
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

private func cabins() throws {
  let first = try Cabin(2)
  expectEqual(first.beds(), 2)
  let second = try Cabin(3)
  expectThrows(NumberHandleError.boundary(.creationFailed(function: "cabin_open"))) { _ = try Cabin(4) }
  expectEqual(second.beds(), 3)
}
