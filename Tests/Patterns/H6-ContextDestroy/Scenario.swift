import ContextDestroy
import ScenarioSupport

public func scenario() throws {
  let pool = try Pool()
  var first: Block? = try pool.create(3)
  let second = try pool.create(4)
  expectEqual(pool.used, 7)
  expectEqual(first?.units, 3)
  first = nil
  expectEqual(pool.used, 4)
  expectEqual(second.units, 4)
  expectThrows { try pool.create(-1) }

  let orphan = try Pool().create(1)
  let other = try Pool().create(2)
  expectEqual(orphan.units + other.units, 3)
}
