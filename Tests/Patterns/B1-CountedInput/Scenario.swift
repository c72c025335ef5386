import CountedInput
import ScenarioSupport

public func scenario() throws {
  expectEqual(sum([1, -2, .max]), Int(Int32.max) - 1)
  expectEqual(sum([]), 0)
  expectEqual(try mean([1, 2, 6]), 3)
  expectEqual(try mean([]), -1)

  expectEqual(try checksum([UInt8](repeating: 1, count: 255)), 510)
  expectThrows(CountedInputError.boundary(.integerOutOfRange(parameter: "values"))) {
    try checksum([UInt8](repeating: 1, count: 256))
  }

  let elements: [Int32] = [1, 2, 3, 4]
  expectEqual(sum(elements.span), 10)
  expectEqual(sum(elements.span.extracting(1..<3)), 5)
  expectEqual(sum(elements.span.extracting(4..<4)), 0)

  expectEqual(letters(Array("a1b2".utf8)), 2)
  expectEqual(letters([]), 0)
  expectEqual(letters(Array("abc".utf8).span.extracting(0..<0)), 0)
}
