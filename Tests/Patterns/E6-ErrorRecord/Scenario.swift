import ErrorRecord
import ScenarioSupport

/// C writes an error into a struct of the caller's, and leaves it alone when it succeeds.
public func scenario() throws {
  let memo = try Memo("first")
  try memo.addLine("second")
  expectEqual(try memo.lineCount, 2)
  expectDetails("memo_add_line", "empty line" + dots(22)) { try memo.addLine("") }
  expectEqual(try memo.lineCount, 2)
  expectThrows(ErrorRecordError.boundary(.interiorNUL(parameter: "line"))) { try memo.addLine("third\0") }
  expectThrows(ErrorRecordError.boundary(.interiorNUL(parameter: "text"))) { try Memo("first\0") }
  expectEqual(try memo.lineCount, 2)
  expectDetails("memo_parse", "nothing to parse" + dots(16)) { try Memo("") }
}

/// The text and the number that the struct holds.
func expectDetails<Result>(_ function: StaticName, _ message: String, _ body: () throws -> Result) {
  do {
    _ = try body()
    expect(false, "\(message) thrown")
  } catch {
    guard case .detailed(let details)? = error as? ErrorRecordError else {
      return expect(false, "\(message) thrown, got \(error)")
    }
    expectEqual(details.function, function)
    expectEqual(details.message, message)
    expectEqual(details.line, 1)
    expect("\(error)".hasPrefix(message) && "\(error)".hasSuffix(", line 1"), "text and place, got \(error)")
  }
}

func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
