import CommentedOwnership
import ScenarioSupport

public func scenario() throws {
  let left = try Outline("1 3")
  let right = try Outline("2 8.5")
  let empty = try Outline("")
  expectThrows(CommentedOwnershipError.boundary(.creationFailed(function: "outline_read_text"))) {
    _ = try Outline("1 3 x")
  }
  expectEqual(try left.length(), 2)
  expectThrows(CommentedOwnershipError.status(function: "outline_length", code: -1)) { try empty.length() }

  let context = try Context()
  let alive = liveAllocations
  var both: Outline? = try left.union(right)
  expectEqual(try both?.length(), 7.5)
  both = try context.unionR(empty, right: right)
  expectEqual(try both?.length(), 6.5)
  expectEqual(liveAllocations, alive + 1)
  both = nil
  expectEqual(liveAllocations, alive)

  try context.setLimit(1)
  expectThrows(CommentedOwnershipError.boundary(.creationFailed(function: "outline_union_r"))) {
    try context.unionR(left, right: right)
  }
  expectEqual(context.unions, 1)
}
