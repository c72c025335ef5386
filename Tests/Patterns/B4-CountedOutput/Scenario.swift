import CountedOutput
import ScenarioSupport

public func scenario() throws {
  typealias Failure = CountedOutputError
  let generator = try Generator(5)
  expectEqual(try generator.read(3), [0, 1, 2])
  expectEqual(try generator.read(100), [0, 1])
  expectEqual(try generator.read(100), [])
  expectEqual(try Generator(4).read(0), [])
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try generator.read(-1) }
  expectThrows(Failure.boundary(.countOutOfRange(function: "generator_read"))) {
    try Generator(-1).read(4)
  }
  expectThrows(Failure.boundary(.countOutOfRange(function: "generator_read_falsely"))) {
    try generator.readFalsely(4)
  }
}
