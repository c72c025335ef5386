import Indices
import ScenarioSupport

public func scenario() throws {
  let sheaf = try Sheaf(3)

  // The last there is, and none beyond it or before the first.
  expectEqual(try sheaf.leafWeight(2), 20)
  expectThrows(IndicesError.boundary(.indexOutOfRange(parameter: "leafIndex", index: 3, count: 3))) {
    try sheaf.leafWeight(3)
  }
  expectThrows(IndicesError.boundary(.indexOutOfRange(parameter: "leafIndex", index: -1, count: 3))) {
    try sheaf.leafWeight(-1)
  }
  expectThrows { try sheaf.leafWeight(.max) }
  try sheaf.setLeafWeight(0, weight: 5)
  expectThrows { try sheaf.setLeafWeight(3, weight: 5) }
  expectThrows { try sheaf.setLeafWeight(-1, weight: 5) }
  expectEqual(try sheaf.leafWeight(0), 5)
  expectEqual(try sheaf.firstLineForLeaf(2), 200)
  expectThrows { try sheaf.firstLineForLeaf(3) }

  // What may be nothing is nil.
  expectEqual(try sheaf.leafTitle(2), "leaf")
  expectEqual(try sheaf.leafTitle(3), nil)
  expectEqual(try sheaf.getLeaf(1)?.number, 1)
  expect(try sheaf.getLeaf(.max) == nil, "no leaf")
  expectThrows { try sheaf.getLeaf(-1) }

  // Ids that follow an order.
  expectEqual(try sheaf.knotColourForId(1, colourId: 2), 6)
  expectThrows { try sheaf.knotColourForId(2, colourId: 2) }
  expectThrows { try sheaf.knotColourForId(1, colourId: 3) }

  // That C reports failures does not mean that it looks at an index.
  try sheaf.foldLeaf(2)
  expectThrows { try sheaf.foldLeaf(2) }
  expectThrows(IndicesError.boundary(.indexOutOfRange(parameter: "leafIndex", index: 3, count: 3))) {
    try sheaf.foldLeaf(3)
  }
  // One of the constants that the comment names, and no other.
  expectEqual(try sheaf.counter(IndicesConstants.counterFolded), 1)
  expectEqual(try sheaf.counter(IndicesConstants.counterRefused), 1)
  for counter in [0, 3, -1, .max] {
    expectThrows(IndicesError.boundary(.integerOutOfRange(parameter: "op"))) { try sheaf.counter(counter) }
  }

  // By annotation.
  expectEqual(try sheaf.markWeight(1), 80)
  expectThrows { try sheaf.markWeight(2) }
  expectEqual(try sheaf.markColour(0xFFFF), -1)

  // The count is asked each time.
  try sheaf.insertLeaf(3, weight: 7)
  expectEqual(try sheaf.leafWeight(3), 7)

  let empty = try Sheaf(0)
  expectThrows { try empty.leafWeight(0) }
  expectEqual(try empty.leafTitle(0), nil)
  let other = try Sheaf(2)
  try empty.join(other)
  expectThrows { try other.leafWeight(0) }
}
