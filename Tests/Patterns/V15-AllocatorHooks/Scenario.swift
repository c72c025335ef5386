import AllocatorHooks
import ScenarioSupport

public func scenario() throws {
  expectEqual(try Basin("a").size, 1)
  expectEqual(try Basin(name: "a", size: 2).size, 2)
  expectEqual(try Basin(4).size, 4)
  expectEqual(try Basin.createCustom(5).size, 5)
  let basin = try Basin()
  expectEqual(basin.size, 3)
  expectEqual(try basin.resize(6), 6)
  expectEqual(basin.size, 6)

  let atRest = liveAllocations
  do {
    let tub = try Tub(7)
    expectEqual(try tub.copy().size, 7)
    expectEqual(try Sink().depth, 0)
    expectEqual(liveAllocations, atRest + 1)
  }
  expectEqual(liveAllocations, atRest)
}
