import BufferResult
import ScenarioSupport

public func scenario() throws {
  expectEqual(try reverse([1, 2, 3]), [3, 2, 1])
  expectEqual(try reverse([]), [])
  expectEqual(try squares(4), [0, 1, 4, 9])
  expectEqual(try squares(0), [])
  expectEqual(try squares(-1), nil)
  expectEqual(try pack(9, repetitions: 3), [9, 9, 9])
  expectEqual(try pack(9, repetitions: 0), [])
  expectThrows(BufferResultError.boundary(.integerOutOfRange(parameter: "limit"))) { try squares(1 << 32 + 4) }
  expectThrows(BufferResultError.boundary(.integerOutOfRange(parameter: "value"))) { try pack(265, repetitions: 3) }
  expectThrows(BufferResultError.boundary(.integerOutOfRange(parameter: "repetitions"))) {
    try pack(9, repetitions: -1)
  }
  expectEqual(try bytes(), [7, 8])
  expectEqual(try table(), [3, 1, 4])
}
