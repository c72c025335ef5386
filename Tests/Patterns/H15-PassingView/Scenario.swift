import PassingView
import ScenarioSupport

private let stale = PassingViewError.boundary(.staleView(type: "Row"))

public func scenario() throws {
  let grid = try Grid(2)
  let first = grid.next()
  expectEqual(try first?.text, "row 1")
  expectEqual(grid.position, 1)
  expectEqual(try first?.number, 1)
  var second = grid.next()
  if let first { expectThrows(stale) { try first.text } }
  expectEqual(try second?.number, 2)
  grid.reset()
  if let second { expectThrows(stale) { try second.number } }
  second = nil

  let only = try Grid(1).next()
  expectEqual(try only?.text, "row 1")
  expect(try Grid(0).next() == nil, "no row")
}
