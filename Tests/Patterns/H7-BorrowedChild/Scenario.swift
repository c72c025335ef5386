import BorrowedChild
import ScenarioSupport

public func scenario() throws {
  var menu: Menu? = try Menu(firstTitle: "Open", secondTitle: "Close")
  expectEqual(menu?.count, 2)
  let item = try menu?.get(1)
  let outside = try menu?.get(2)
  expect(outside == nil, "no item beyond the last")
  menu = nil
  expectEqual(try item?.title, "Close")

  let changing = try Menu(firstTitle: "a", secondTitle: "b")
  let stale = try changing.get(0)
  _ = try changing.renameAll("c")
  expectThrows(BorrowedChildError.boundary(.staleView(type: "Item"))) { try stale?.title }
  expectEqual(try changing.get(0)?.title, "c")
}
