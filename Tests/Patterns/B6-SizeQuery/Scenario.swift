import ScenarioSupport
import SizeQuery

public func scenario() throws {
  typealias Failure = SizeQueryError
  let packed = try compress([1, 2, 3], level: 9)
  expectEqual(packed, [9, 1, 2, 3])
  expectEqual(try compress([], level: 1), [1])
  expectEqual(try compress([7], level: 1, capacity: 2), [1, 7])
  expectThrows(Failure.boundary(.countOutOfRange(function: "squash_compress"))) {
    try compress([7], level: 1, capacity: 1)
  }
  expectEqual(try decompress(packed, capacity: 3), [1, 2, 3])
  expectEqual(try expand([4, 5]), [4, 4, 4, 5, 5, 5])
  expectEqual(try expand([4], capacity: 3), [4, 4, 4])
  expectThrows(Failure.boundary(.countOutOfRange(function: "squash_expand"))) { try expand([4], capacity: 2) }
  let page = try Page(3)
  expectEqual(try page.render(), [0, 1, 2])
  expectEqual(try page.title("page"), "page 3")
  expectEqual(try page.title(""), " 3")
  expectEqual(try Page(0).render(), [])
  expectThrows(Failure.boundary(.countOutOfRange(function: "page_render"))) { try Page(-1).render() }
}
