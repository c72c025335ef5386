import AnonymousMembers
import ScenarioSupport

public func scenario() throws {
  let shape = Shape(kind: 3, width: 1.5, depth: 4, flags: 1, title: "first")
  expectEqual(try depth(shape), 4)
  expectEqual(try titleSize(shape), 5)
  expectEqual(try titleSize(Shape(kind: 3, width: 0, depth: 0, flags: 0)), -1)
  expectEqual(try titleSize(Shape(kind: 3, width: 0, depth: 0, flags: 0, title: "")), 0)
  let long = String(repeating: "né", count: 10_000)
  expectEqual(try titleSize(Shape(kind: 3, width: 0, depth: 0, flags: 0, title: long)), 30_000)

  expectEqual(try grown(shape, by: 2), Shape(kind: 3, width: 3.5, depth: 5, flags: 2, title: "grown"))
  expectThrows { try depth(Shape(kind: 3, width: 0, depth: 0, flags: 4)) }
  expectThrows { try titleSize(Shape(kind: 3, width: 0, depth: 0, flags: 0, title: "a\0b")) }

  expectEqual(try named(1).title, "a name \u{FFFD} of C's")
  expectEqual(try named(-1).title, nil)

  var titled = titledDefault()
  expectEqual(titled.caption.line, "caption")
  expectEqual(titled.shape.depth, 2)
  expectEqual(titled.shape.title, nil)
  titled.shape.title = "four"
  titled.caption.line = "six..."
  expectEqual(try titledTotal(titled), 10)
}
