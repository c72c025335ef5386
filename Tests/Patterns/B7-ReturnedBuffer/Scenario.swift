import ReturnedBuffer
import ScenarioSupport

public func scenario() throws {
  typealias Failure = ReturnedBufferError
  let encoder = try Encoder()
  expectEqual(try encoder.double([1, 2]), [1, 1, 2, 2])
  expectEqual(try encoder.double([]), [])
  expectEqual(try encoder.samples(4), [0, 1, 4, 9])
  expectEqual(try encoder.samples(0), [])
  expectEqual(try zeros(3), [0, 0, 0])
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "count"))) { try zeros(.max) }
  expectThrows(Failure.status(function: "encoder_fail", code: -2)) { try encoder.fail() }
  expectThrows(Failure.boundary(.countOutOfRange(function: "encoder_negative"))) { try encoder.negative() }
  expectEqual(try encoder.magic(), [1, 2, 3])
  expectEqual(try encoder.dump(2), [5, 5])
  expectEqual(try encoder.dump(0), [])
  expectThrows(Failure.boundary(.countOutOfRange(function: "encoder_dump"))) { try encoder.dump(-1) }

  expectEqual(try plain(3), [0, 0, 0])
  expectEqual(try plain(0), [])
  expectEqual(encoder.describe, "doubles")
  expectEqual(try Token(encoder: encoder, value: 9).value, 9)
  expectEqual(try encoder.ask().code, 7)
}
