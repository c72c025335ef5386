import AllocatorHooks
import ScenarioSupport

public func scenario() throws {
  expectEqual(try Pool("a").size, 1)
  expectEqual(try Pool(name: "a", size: 2).size, 2)
  expectEqual(try Pool(4).size, 4)
  expectEqual(try Pool.createCustom(5).size, 5)
  let pool = try Pool()
  expectEqual(pool.size, 3)
  expectEqual(try pool.resize(6), 6)
  expectEqual(pool.size, 6)
}
