import InPlaceStruct
import ScenarioSupport

public func scenario() throws {
  try reading()
  try settingUpAgain()
  try handingOver()
  try failing()
  _ = Codec()
}

/// The struct stays where C set it up, however its owner moves.
private func reading() throws {
  let scanner = try Scanner(.lines)
  expectEqual(scanner.mode, .lines)
  expectEqual(scanner.mark, Mark(line: 1, column: 1))
  try scanner.load("one two")
  let owners = [scanner, scanner]
  let first = try owners[1].next()
  expectEqual(try first.word, "one")
  expectEqual(try first.length, 3)
  expectEqual(scanner.tokens, 1)
  expectEqual(scanner.mark.column, 4)
  _ = try scanner.next()
  let end = try scanner.next()
  expectEqual(try end.word, nil)
  expectEqual(try end.length, 0)
  let untouched = Token()
  expectEqual(try untouched.length, -1)
}

/// The same struct, at its place, which is ended once all the same.
private func settingUpAgain() throws {
  let scanner = try Scanner(.lines)
  try scanner.load("one two")
  let first = try scanner.next()
  try scanner.reinit(.words)
  expectEqual(scanner.mode, .words)
  expectEqual(scanner.tokens, 0)
  expectEqual(try first.word, "one")
  expectEqual(try scanner.next().word, nil)
  try scanner.reinit(.lines)
  try scanner.load("three")
  expectEqual(try scanner.next().word, "three")
}

/// What C takes over is ended by C, and its struct by nobody else.
private func handingOver() throws {
  let scanner = try Scanner(.words)
  try scanner.load("a b c")
  let list = List()
  let token = try scanner.next()
  try list.push(token)
  expectThrows(InPlaceStructError.boundary(.consumed(type: "Token"))) { try token.word }
  expectThrows(InPlaceStructError.boundary(.consumed(type: "Token"))) { try list.push(token) }
  try list.push(try scanner.next())
  expectEqual(try list.count, 2)
  try list.close()
  expectThrows(InPlaceStructError.boundary(.consumed(type: "List"))) { try list.count }

  let single = List()
  try single.push(Token())
  expectThrows { try single.close() }
  expectThrows(InPlaceStructError.boundary(.consumed(type: "List"))) { try single.close() }
  let abandoned = List()
  try abandoned.push(try scanner.next())
}

/// A set-up that failed is not ended, unless it must be.
private func failing() throws {
  let scanner = try Scanner(.words)
  try scanner.load("short incomprehensibilities")
  _ = try scanner.next()
  expectThrows { try scanner.next() }
  let journal = try Journal(10)
  expectEqual(journal.lines, 10)
  expectThrows { try Journal(1000) }
  expectThrows(InPlaceStructError.boundary(.integerOutOfRange(parameter: "capacity"))) { try Journal(1 << 40) }
}
