import PassingView
import ScenarioSupport

private let stale = PassingViewError.boundary(.staleView(type: "Row"))

public func scenario() throws {
  let table = try Table(2)
  let first = table.next()
  expectEqual(try first?.text, "row 1")
  expectEqual(table.position, 1)
  expectEqual(try first?.number, 1)
  var second = table.next()
  if let first { expectThrows(stale) { try first.text } }
  expectEqual(try second?.number, 2)
  table.reset()
  if let second { expectThrows(stale) { try second.number } }
  second = nil

  let only = try Table(1).next()
  expectEqual(try only?.text, "row 1")
  expect(try Table(0).next() == nil, "no row")
}
