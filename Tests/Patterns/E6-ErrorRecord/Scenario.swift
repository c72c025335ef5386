import ErrorRecord
import ScenarioSupport

/// C writes an error into a struct of the caller's, and leaves it alone when it succeeds.
public func scenario() throws {
  let memo = try Memo("first")
  try memo.addLine("second")
  expectEqual(try memo.lineCount, 2)
  expectThrows(ErrorRecordError.library(function: "memo_add_line", message: "empty line" + dots(22))) {
    try memo.addLine("")
  }
  expectEqual(try memo.lineCount, 2)
  expectThrows(ErrorRecordError.library(function: "memo_parse", message: "nothing to parse" + dots(16))) {
    try Memo("")
  }
}

func dots(_ count: Int) -> String { String(repeating: ".", count: count) }
