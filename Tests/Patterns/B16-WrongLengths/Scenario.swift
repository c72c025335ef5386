import ScenarioSupport
import WrongLengths

public func scenario() throws {
  typealias Failure = WrongLengthsError
  let tooMany = Failure.boundary(.integerOutOfRange(parameter: "capacity"))
  expectEqual(try read(2, capacity: 4), [0, 0])
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_read"))) { try read(-1, capacity: 4) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_read"))) { try read(5, capacity: 4) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_read"))) { try read(.min, capacity: 4) }
  expectThrows(tooMany) { try read(0, capacity: -1) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_decode"))) { try decode(-3, capacity: 1) }
  expectThrows { try decode(0, capacity: 1 << 40) }
  expectThrows(tooMany) { try decode(0, capacity: .max) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_hash"))) { try lengthsHash(2, capacity: 1) }
  expectThrows(tooMany) { try lengthsHash(0, capacity: .max / 4) }
  expectEqual(try table(2), [1, 2])
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_table"))) { try table(-1) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_table"))) { try table(.max) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "lengths_table"))) { try table(.max / 8 + 1) }
  expectEqual(try sum([UInt8](repeating: 1, count: 255)), 255)
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "bytes"))) {
    try sum([UInt8](repeating: 1, count: 256))
  }
}
