import InOutLength
import ScenarioSupport

public func scenario() throws {
  typealias Failure = InOutLengthError
  expectEqual(try pack([1, 2, 3, 4], capacity: 10), [1, 3])
  expectEqual(try pack([], capacity: 0), [])
  expectThrows(Failure.status(function: "packer_pack", code: -1)) { try pack([1, 2, 3, 4], capacity: 1) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try pack([1, 2], capacity: -1) }
  expectEqual(try unpack([1, 2]), [1, 1, 2, 2])
  expectEqual(try unpack([]), [])
  expectEqual(try unpack([1, 2], capacity: 4), [1, 1, 2, 2])
  expectThrows(Failure.status(function: "packer_unpack", code: -5)) { try unpack([1, 2], capacity: 3) }
  expectEqual(try count(3, capacity: 10), [0, 1, 2])
  expectEqual(try count(3, capacity: 2), [0, 1])
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try count(3, capacity: .max) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "limit"))) { try count(1 << 32 + 3, capacity: 10) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try lie(1 << 32 + 4) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "packer_lie"))) { try lie(4) }
}
