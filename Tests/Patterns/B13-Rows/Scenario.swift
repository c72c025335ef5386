import Rows
import ScenarioSupport

public func scenario() throws {
  typealias Failure = RowsError
  func tooShort(_ parameter: StaticName, _ count: Int, _ required: Int) -> Failure {
    .boundary(.bufferTooShort(parameter: parameter, count: count, required: required))
  }
  // The rows that the canvas keeps outlive the array that they came from.
  let canvas = try {
    let rows: [[UInt8]] = [[1, 2, 3, 4], [5, 6, 7, 8, 99]]
    return try Canvas(rows: rows, width: 1)
  }()
  expectEqual(canvas.height, 2)
  expectEqual(canvas.total, 36)
  expectThrows(tooShort("rows", 3, 4)) { _ = try Canvas(rows: [[1, 2, 3, 4], [1, 2, 3]], width: 1) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "rows"))) { _ = try Canvas(rows: [[1]], width: .max) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "rows"))) { _ = try Canvas(rows: [], width: -1) }

  // An overlay, and a second one while C has the first.
  for factor in 1...2 as ClosedRange<UInt16> {
    try canvas.setOverlay([[factor * 100], [factor * 200]], width: 1)
  }
  expectEqual(canvas.total, 636)
  try canvas.setOverlay([], width: 7)
  expectEqual(canvas.total, 36)

  expectEqual(try canvas.sum([[1, 2], [3, 4], [5, 6]], width: 2), 21)
  expectEqual(try canvas.sum([[1, 2], [3, 4]], width: 1), 4)
  expectEqual(try canvas.sum([], width: 5), 0)
  expectEqual(try canvas.sum([[], []], width: 0), 0)
  expectThrows(tooShort("rows", 1, 2)) { try canvas.sum([[1, 2], [3]], width: 2) }

  // What C writes to is a copy.
  let pixels: [[UInt8]] = [[1, 1], [0, 1]]
  expectEqual(try canvas.clearRows(pixels), 1)
  expectEqual(pixels, [[1, 1], [0, 1]])

  expectEqual(try canvas.writeRows(), [[0], [10]])
  let empty = try Canvas(rows: [], width: 3)
  expectEqual(empty.total, 0)
  expectEqual(try empty.writeRows(), [])
  let unlucky = try Canvas(rows: Array(repeating: [], count: 13), width: 0)
  expectThrows(Failure.status(function: "canvas_write_rows", code: -1)) { try unlucky.writeRows() }

  expectEqual(try ramp(2, width: 3), [[0, 1, 2], [1, 2, 3]])
  expectEqual(try ramp(0, width: 3), [])
  expectEqual(try ramp(2, width: 0), [[], []])
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "height * width"))) {
    try ramp(.max, width: 2)
  }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "height * width"))) {
    try ramp(.max, width: 0)
  }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "height"))) { try ramp(-1, width: -1) }
  try readRows()
}

/// Rows as long as members of the struct say, and as many as the result says.
func readRows() throws {
  let reader = try Reader(width: 2, channels: 2, height: 3)
  expectEqual(try reader.read(0), [])
  expectEqual(try reader.read(2), [[0, 1, 2, 3], [10, 11, 12, 13]])
  expectEqual(reader.row, 2)
  expectEqual(try reader.read(5), [[20, 21, 22, 23]])
  expectEqual(try reader.read(5), [])
  expectEqual(reader.row, reader.height)
  expectThrows(RowsError.boundary(.integerOutOfRange(parameter: "limit"))) { try reader.read(-1) }
  expectThrows(RowsError.boundary(.bufferTooShort(parameter: "rows", count: 3, required: 4))) {
    try reader.skip([[1, 2, 3, 4], [1, 2, 3]])
  }
  expectEqual(try reader.skip([[1, 2, 3, 4], [1, 1, 1, 1, 1]]), 14)

  expectThrows { try Reader(width: 2, channels: 2, height: 13).read(2) }
  expectThrows { try Reader(width: 2, channels: 2, height: 14).read(2) }
  // More than memory can have, and less than nothing.
  expectThrows { try Reader(width: .max >> 31, channels: .max >> 48, height: 1).read(.max >> 32) }
  expectThrows { try Reader(width: 2, channels: -1, height: 1).read(1) }
}
