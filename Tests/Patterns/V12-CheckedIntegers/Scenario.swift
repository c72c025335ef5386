import CheckedIntegers
import ScenarioSupport

public func scenario() throws {
  let outOfRange = CheckedIntegersError.boundary(.integerOutOfRange(parameter: "value"))
  for value in [Int(Int8.min), -1, 0, 127] { expectEqual(try int8(value), value) }
  for value in [-129, 128, .max, .min] { expectThrows(outOfRange) { try int8(value) } }
  expectEqual(try uint8(255), 255)
  for value in [-1, 256] { expectThrows(outOfRange) { try uint8(value) } }
  expectThrows(outOfRange) { try int16(32768) }
  expectEqual(try int(Int(Int32.min)), Int(Int32.min))
  expectThrows(outOfRange) { try int(Int(Int32.max) + 1) }
  expectEqual(try unsigned(Int(UInt32.max)), Int(UInt32.max))
  for value in [-1, Int(UInt32.max) + 1] { expectThrows(outOfRange) { try unsigned(value) } }
  expectEqual(try int64(.min), .min)
  expectEqual(try size(.max), .max)
  expectThrows(outOfRange) { try size(-1) }
  expectEqual(uint64(.max), .max)

  let extent = Extent(offset: 1, sizes: [2, 3], flags: 0)
  expectEqual(try end(extent), 6)
  for (name, wrong) in [
    ("offset", Extent(offset: -1, sizes: [2, 3], flags: 0)), ("sizes", Extent(offset: 1, sizes: [2, -3], flags: 0)),
    ("flags", Extent(offset: 1, sizes: [2, 3], flags: -1)),
  ] as [(StaticName, Extent)] {
    expectThrows(CheckedIntegersError.boundary(.integerOutOfRange(parameter: name))) { try end(wrong) }
  }
  expectEqual(try sum([1, 2, .max - 3]), .max)
  expectEqual(try sum([]), 0)
  expectThrows(CheckedIntegersError.boundary(.integerOutOfRange(parameter: "sizes"))) { try sum([1, -1]) }

  expectEqual(getRange().min, .min)
  expectEqual(getRange().max, .max)
  let (isSigned, bits) = describe()
  expectEqual(isSigned, true)
  expectEqual(bits, 64)
}
