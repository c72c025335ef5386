import GivenRoom
import ScenarioSupport

/// The room stays C's: bytes go in by the function that takes them, with their number.
public func scenario() throws {
  let funnel = try Funnel()
  expectEqual(try funnel.pour([1, 2, 3]), 3)
  expectEqual(try funnel.pour([]), 0)
  expectEqual(try funnel.limitBuffer(64), 64)
  expectThrows(GivenRoomError.boundary(.integerOutOfRange(parameter: "length"))) { try funnel.limitBuffer(1 << 40) }
  expectEqual(funnel.sum, 6)
}
