import ChildBeforeParent
import ScenarioSupport

public func scenario() throws {
  var database: Database? = try Database("people")
  var first: Statement? = try database!.prepare("select")
  let second = try database!.prepare("insert")
  expectEqual(first?.run(), 2)
  expectThrows { try database!.prepare("nonsense") }
  database = nil
  first = nil
  expectEqual(second.run(), 1)

  let statements = try (0..<4).map { try Database("\($0)").prepare("select") }
  for statement in statements { expectEqual(statement.run(), 1) }
}
