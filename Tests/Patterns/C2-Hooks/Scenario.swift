import Hooks
import ScenarioSupport

final class Witness {
  let end: () -> Void
  init(_ end: @escaping () -> Void) { self.end = end }
  deinit { end() }
}

public func scenario() throws {
  try replacing()
  try replacingItself()
  try afterAFailure()
  try texts()
}

/// The next call of the same function releases a closure, whatever comes back from C.
func replacing() throws {
  let logbook = try Logbook()
  var released = 0
  var changes: [String] = []
  logbook.commitHook { 0 }
  do {
    let witness = Witness { released += 10 }
    logbook.commitHook { withExtendedLifetime(witness) { 1 } }
  }
  logbook.changeHook { changes.append("\($0) \($1)") }
  expectEqual(try logbook.book("refused"), 0)
  expectEqual(released, 0)
  logbook.commitHook(nil)
  expectEqual(released, 10)
  if try logbook.book("first") == 1 { expectEqual(changes, ["first 1"]) }
  logbook.changeHook { name, _ in changes.append(name) }
  if try logbook.book("second") == 2 { expectEqual(changes.last, "second") }
  do {
    let witness = Witness { released += 100 }
    logbook.changeHook { _, _ in extendLifetime(witness) }
  }
  expectEqual(released, 10)
  logbook.changeHook(nil)
  expectEqual(released, 110)
}

func replacingItself() throws {
  let logbook = try Logbook()
  var isReleased = false
  do {
    let witness = Witness { isReleased = true }
    logbook.commitHook { [unowned logbook] in
      logbook.commitHook(nil)
      expect(!isReleased, "a running closure is alive")
      return withExtendedLifetime(witness) { 0 }
    }
  }
  _ = try logbook.book("first")
  _ = try logbook.book("second")
}

/// What C refuses leaves the last closure in its place.
func afterAFailure() throws {
  var released: [String] = []
  var calls = 0
  do {
    let logbook = try Logbook()
    do {
      let first = Witness { released.append("first") }
      let second = Witness { released.append("second") }
      try logbook.progressHandler(1) {
        calls += 1
        extendLifetime(first)
      }
      expect((try? logbook.progressHandler(-1) { extendLifetime(second) }) == nil, "refused")
    }
    expectEqual(released, ["second"])
    expectEqual(try logbook.book("first"), calls)
    try logbook.progressHandler(2, progress: nil)
    expectEqual(released, ["second", "first"])
    _ = try logbook.book("second")
  }
}

/// The characters before a text are counted in C's bytes; NULL, and a count that is none, are no characters.
func texts() throws {
  let logbook = try Logbook()
  var compared: [String] = []
  let result = logbook.sort { first, second in
    compared += [first, second]
    return 1
  }
  if result == 9 { return expectEqual(compared, []) }
  expectEqual(result, 11)
  expectEqual(compared, ["Zoë", "Ann", "", ""])
}
