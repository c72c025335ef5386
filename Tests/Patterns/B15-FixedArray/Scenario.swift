import FixedArray
import ScenarioSupport

public func scenario() throws {
  typealias Failure = FixedArrayError
  let digest = try digestHash([1, 2, 3])
  expectEqual(digest, [1, 2, 3, 0, 0, 0, 0, 0])
  expectEqual(try digestHash([]), [UInt8](repeating: 0, count: 8))
  expectEqual(try verify(digest, input: [1, 2, 3]), 1)
  expectThrows(Failure.boundary(.bufferTooShort(parameter: "expected", count: 7, required: 8))) {
    try verify([1, 2, 3, 0, 0, 0, 0], input: [1, 2, 3])
  }
  expectThrows(Failure.boundary(.bufferTooLong(parameter: "expected", count: 9, capacity: 8))) {
    try verify(digest + [0], input: [1, 2, 3])
  }
  expectEqual(try norm([1, 2, 3]), 6)
  expectThrows(Failure.boundary(.bufferTooShort(parameter: "vector", count: 0, required: 3))) { try norm([]) }
  expectEqual(try identity(), [1, 0, 0, 0, 1, 0, 0, 0, 1])
  let keys = try keys(3)
  expectEqual(keys.openKey, [3, 3, 3, 3])
  expectEqual(keys.secretKey, [768, 768])
}
