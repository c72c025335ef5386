import ScenarioSupport
import StructArrays

public func scenario() throws {
  expectEqual(try area([Point(x: 2, y: 3), Point(x: 1, y: 1)]), 7)
  expectEqual(try area([]), 0)
  let line = try line(Point(x: 0, y: 5), to: Point(x: 2, y: 5), capacity: 10)
  expectEqual(line.map(\.x), [0, 1, 2])
  expectEqual(try StructArrays.line(Point(x: 0, y: 5), to: Point(x: 2, y: 5), capacity: 1).count, 1)
  expectThrows { try StructArrays.line(Point(x: 0, y: 5), to: Point(x: 2, y: 5), capacity: .max) }
  let sorted = try sort([Item(weight: 1, tag: 1, label: "a"), Item(weight: 2, tag: 2, label: "b")])
  expectEqual(sorted.map(\.label), ["b", "a"])
  expectEqual(try sort([]).count, 0)
  expectThrows { try sort([Item(weight: 1, tag: 1, label: "much too long")]) }
  expectThrows(StructArraysError.boundary(.interiorNUL(parameter: "label"))) {
    try sort([Item(weight: 1, tag: 1, label: "a\0b")])
  }
  expectEqual(try circle(3).map(\.y), [0, 3, 0, -3])
  expectEqual(try itemsTable().map(\.label), ["half", "double"])
}
