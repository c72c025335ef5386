import CountExpression
import ScenarioSupport

public func scenario() throws {
  let pixels = [UInt8](repeating: 2, count: 24)
  expectEqual(try bitmapSum(pixels, width: 2, height: 3), 48)
  expectEqual(try bitmapSum(pixels, width: 1, height: 1), 8)
  expectEqual(try bitmapSum([], width: 0, height: 9), 0)

  typealias Failure = CountExpressionError
  expectThrows(Failure.boundary(.bufferTooShort(parameter: "pixels", count: 24, required: 28))) {
    try bitmapSum(pixels, width: 7, height: 1)
  }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "pixels"))) {
    try bitmapSum(pixels, width: -2, height: 3)
  }
  expectThrows { try bitmapSum(pixels, width: .max, height: .max) }
  expectThrows { try bitmapSum(pixels, width: 1 << 31, height: 0) }
  expectThrows { try bitmapSum(pixels, width: -1, height: -1) }
}
