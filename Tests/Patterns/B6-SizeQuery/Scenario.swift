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
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "level"))) { try compress([1], level: 1 << 32 + 9) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "size"))) { try expandedSize(1 << 32, factor: 1) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "factor"))) { try expandedSize(1, factor: 1 << 32) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "length"))) { try Page(1 << 32 + 3) }
  let page = try Page(3)
  expectEqual(try page.render(), [0, 1, 2])
  expectEqual(try page.title("page"), "page 3")
  expectEqual(try page.title(""), " 3")
  expectThrows(Failure.boundary(.interiorNUL(parameter: "language"))) { try page.title("a\0b") }
  expectEqual(try Page(0).render(), [])
  expectThrows(Failure.boundary(.countOutOfRange(function: "page_render"))) { try Page(-1).render() }
}
