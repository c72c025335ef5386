import ScenarioSupport
import UncallableC

public func scenario() throws {
  expectEqual(try clamp(7, low: 1, high: 5), 5)
  expectEqual(try square(-12), 144)
  expectEqual(try mix(1, b: 2, c: 3, d: 4, e: 5), 54321)

  let gauge = try Gauge(3)
  expectEqual(gauge.hit(), 1)
  expectEqual(gauge.hit(), 2)
  expectEqual(gauge.real, 3)
  expectEqual(gauge.imaginary, 4)
  expectEqual(try gauge.samples, [0, 0.5, 1])
  let table = try gauge.table()
  expectEqual(table.count, 5000)
  expectEqual(table[4999], 99)

  // A format is no text, and text no format.
  try gauge.setLabel("100 %s %n")
  expectEqual(gauge.label, "100 %s %n")
  expectThrows(UncallableCError.tooLong) { try gauge.setLabel(String(repeating: "x", count: 32)) }

  let empty = try Gauge(0)
  expectEqual(try empty.samples, [])
}
