import ContextDestroy
import ScenarioSupport

public func scenario() throws {
  let pool = try Pool()
  var first: Block? = try Block(pool: pool, units: 3)
  let second = try Block(pool: pool, units: 4)
  expectEqual(pool.used, 7)
  expectEqual(first?.units, 3)
  first = nil
  expectEqual(pool.used, 4)
  expectEqual(second.units, 4)
  expectThrows { try Block(pool: pool, units: -1) }

  let orphan = try Block(pool: Pool(), units: 1)
  let other = try Block(pool: Pool(), units: 2)
  expectEqual(orphan.units + other.units, 3)
}
