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
  let ledger = try Ledger()
  var released = 0
  var changes: [String] = []
  ledger.commitHook { 0 }
  do {
    let witness = Witness { released += 10 }
    ledger.commitHook { withExtendedLifetime(witness) { 1 } }
  }
  ledger.changeHook { changes.append("\($0) \($1)") }
  expectEqual(try ledger.book("refused"), 0)
  expectEqual(released, 0)
  ledger.commitHook(nil)
  expectEqual(released, 10)
  if try ledger.book("first") == 1 { expectEqual(changes, ["first 1"]) }
  ledger.changeHook { name, _ in changes.append(name) }
  if try ledger.book("second") == 2 { expectEqual(changes.last, "second") }
  do {
    let witness = Witness { released += 100 }
    ledger.changeHook { _, _ in extendLifetime(witness) }
  }
  expectEqual(released, 10)
  ledger.changeHook(nil)
  expectEqual(released, 110)
}

func replacingItself() throws {
  let ledger = try Ledger()
  var isReleased = false
  do {
    let witness = Witness { isReleased = true }
    ledger.commitHook { [unowned ledger] in
      ledger.commitHook(nil)
      expect(!isReleased, "a running closure is alive")
      return withExtendedLifetime(witness) { 0 }
    }
  }
  _ = try ledger.book("first")
  _ = try ledger.book("second")
}

/// What C refuses leaves the last closure in its place.
func afterAFailure() throws {
  var released: [String] = []
  var calls = 0
  do {
    let ledger = try Ledger()
    do {
      let first = Witness { released.append("first") }
      let second = Witness { released.append("second") }
      try ledger.progressHandler(1) {
        calls += 1
        extendLifetime(first)
      }
      expect((try? ledger.progressHandler(-1) { extendLifetime(second) }) == nil, "refused")
    }
    expectEqual(released, ["second"])
    expectEqual(try ledger.book("first"), calls)
    try ledger.progressHandler(2, progress: nil)
    expectEqual(released, ["second", "first"])
    _ = try ledger.book("second")
  }
}

/// The characters before a text are counted in C's bytes; NULL, and a count that is none, are no characters.
func texts() throws {
  let ledger = try Ledger()
  var compared: [String] = []
  let result = ledger.sort { first, second in
    compared += [first, second]
    return 1
  }
  if result == 9 { return expectEqual(compared, []) }
  expectEqual(result, 11)
  expectEqual(compared, ["Zoë", "Ann", "", ""])
}
