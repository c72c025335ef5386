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
  expectThrows(AllocatorHooksError.boundary(.interiorNUL(parameter: "name"))) { try Basin("a\0b") }
  let tooLarge = AllocatorHooksError.boundary(.integerOutOfRange(parameter: "size"))
  expectThrows(tooLarge) { try Basin(name: "a", size: 1 << 32 + 2) }
  expectThrows(tooLarge) { try Basin(1 << 32 + 4) }
  expectThrows(tooLarge) { try Basin.createCustom(1 << 32 + 5) }
  expectThrows(AllocatorHooksError.boundary(.integerOutOfRange(parameter: "level"))) { try basin.resize(1 << 32 + 6) }
}
