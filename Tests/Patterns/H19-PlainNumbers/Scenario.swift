import PlainNumbers
import ScenarioSupport

public func scenario() throws {
  try weirs()
  expectEqual(moorCount(), 0)
  try dollys()
  expectEqual(moorCount(), 0)
  try mooring()
  expectEqual(moorCount(), 0)
}

private func weirs() throws {
  let weir = try Weir("first")
  expectEqual(try weir.raise(3), 3)
  let twin = try weir.dup()
  expectEqual(try twin.raise(1), 4)
  expectEqual(try weir.raise(0), 3)
  expectEqual(try weir.write([1, 2, 3]), 3)
  expectEqual(try weir.write([]), 0)
  expectThrows(PlainNumbersError.status(function: "weir_write", code: -1)) { try weir.write([0]) }
  expectThrows(PlainNumbersError.system(function: "weir_open", code: 2)) { try Weir("") }

  // What a call gives out beside what it takes is another object.
  expectEqual(try weir.accept().raise(5), 105)
  let empty = try Weir("empty")
  expectThrows(PlainNumbersError.system(function: "weir_accept", code: 11)) { try empty.accept() }
  let shared = try SharedWeir("first")
  expectEqual(moorCount(), 4)

  // What was closed is not closed again, and what has its number since is left alone.
  try weir.close()
  let next = try Weir("next")
  expectThrows(PlainNumbersError.boundary(.consumed(type: "Weir"))) { try weir.raise(1) }
  expectThrows(PlainNumbersError.boundary(.consumed(type: "Weir"))) { try weir.close() }
  expectEqual(try next.raise(1), 1)
  withExtendedLifetime(shared) {}
}

private func dollys() throws {
  let dolly = try Dolly("north")
  expectEqual(try dolly.depth(), 5)
  let other = try Dolly.open("south-west")
  expectEqual(try other.depth(), 10)
  expectThrows(PlainNumbersError.status(function: "dolly_open", code: 2)) { try Dolly.open("nowhere") }
  expectEqual(try dolly.depth(), 5)
  try dolly.close()
  expectThrows(PlainNumbersError.boundary(.consumed(type: "Dolly"))) { try dolly.depth() }
}

/// One function of C's ends objects of two types.
private func mooring() throws {
  let bell = try Bell(440)
  let clock = try Clock(12)
  expectEqual(bell.moorBellRing(), 440)
  expectEqual(try clock.moorClockRead(-2), 10)
  expectThrows(PlainNumbersError.boundary(.creationFailed(function: "moor_new_bell"))) { try Bell(-1) }
  let found = try Clock.moorFind(7)
  expectEqual(try found.moorClockRead(1), 8)
  do {
    _ = try Clock.moorFind(25)
    expectEqual("an error", "none")
  } catch {
    expectEqual(error, PlainNumbersError.status(function: "moor_find_clock", code: -1))
  }
}
