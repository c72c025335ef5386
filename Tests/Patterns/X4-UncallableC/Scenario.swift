import ScenarioSupport
import UncallableC

public func scenario() throws {
  expectEqual(try clamp(7, low: 1, high: 5), 5)
  expectEqual(try square(-12), 144)
  expectEqual(try mix(1, b: 2, c: 3, d: 4, e: 5), 54321)

  let dial = try Dial(3)
  expectEqual(dial.hit(), 1)
  expectEqual(dial.hit(), 2)
  expectEqual(dial.real, 3)
  expectEqual(dial.imaginary, 4)
  expectEqual(try dial.samples, [0, 0.5, 1])
  let table = try dial.table()
  expectEqual(table.count, 5000)
  expectEqual(table[4999], 99)

  // A format is no text, and text no format.
  try dial.setLabel("100 %s %n")
  expectEqual(dial.label, "100 %s %n")
  expectThrows(UncallableCError.boundary(.interiorNUL(parameter: "text"))) { try dial.setLabel("a\0b") }
  expectThrows(UncallableCError.tooLong) { try dial.setLabel(String(repeating: "x", count: 32)) }

  let empty = try Dial(0)
  expectEqual(try empty.samples, [])
}
