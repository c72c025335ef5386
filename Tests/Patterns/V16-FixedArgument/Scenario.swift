import FixedArgument
import ScenarioSupport

/// C always gets the same numbers, one of them in place of a function; and says by another function how long a text is.
public func scenario() throws {
  let rows = try Rows()
  for text in ["one", "", "Zoë\0!"] { try rows.add(text) }
  expectEqual(try (0..<3).map { try rows.text($0) }, ["one", "", "Zoë\0!"])
  expectEqual(try rows.text(3), nil)
  expectEqual(try rows.text(-1), nil)
  expectThrows(FixedArgumentError.boundary(.integerOutOfRange(parameter: "row"))) { try rows.text(1 << 40) }
  try rows.add("four")
  expectThrows(FixedArgumentError.status(function: "rows_add", code: -1)) { try rows.add("five") }
}
