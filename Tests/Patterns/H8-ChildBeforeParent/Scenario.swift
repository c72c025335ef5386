import ChildBeforeParent
import ScenarioSupport

public func scenario() throws {
  var database: Database? = try Database("people")
  var first: Statement? = try Statement(database: database!, text: "select")
  let second = try Statement(database: database!, text: "insert")
  expectEqual(first?.run(), 2)
  expectThrows { try Statement(database: database!, text: "nonsense") }
  database = nil
  first = nil
  expectEqual(second.run(), 1)

  let statements = try (0..<4).map { try Statement(database: Database("\($0)"), text: "select") }
  for statement in statements { expectEqual(statement.run(), 1) }
}
