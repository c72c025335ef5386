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

  try partsOfParts()
  try changedAsArgument()
}

/// An item that was got from an item belongs to the menu, too.
private func partsOfParts() throws {
  var menu: Menu? = try Menu(firstTitle: "Open", secondTitle: "Close")
  var first = try menu?.get(0)
  let second = try first?.next
  let none = try second?.next
  expect(none == nil, "no item after the last")
  first = nil
  menu = nil
  expectEqual(try second?.title, "Close")

  let changing = try Menu(firstTitle: "a", secondTitle: "b")
  let stale = try changing.get(0)?.next
  _ = try changing.renameAll("c")
  expectThrows(BorrowedChildError.boundary(.staleView(type: "Item"))) { try stale?.title }
  expectThrows(BorrowedChildError.boundary(.staleView(type: "Item"))) { try stale?.next }
}

/// A menu may also change where it is an argument.
private func changedAsArgument() throws {
  let source = try Menu(firstTitle: "a", secondTitle: "b")
  let target = try Menu(firstTitle: "c", secondTitle: "d")
  let stale = try target.get(0)
  let item = try source.get(0)
  _ = source.apply(target)
  expectThrows(BorrowedChildError.boundary(.staleView(type: "Item"))) { try stale?.title }
  expectEqual(try item?.title, "a")
}
