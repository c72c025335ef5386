import CleanupHelpers
import ScenarioSupport

public func scenario() throws {
  let atRest = liveAllocations
  do {
    let barrow = try Barrow(12)
    expectEqual(try barrow.load, 12)
    let spade = try Spade()
    expectEqual(try spade.dig(), 1)
    expectEqual(try spade.dig(), 2)
    expectEqual(liveAllocations, atRest + 2)
  }
  expectEqual(liveAllocations, atRest)
}
