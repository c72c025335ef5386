import CodeText
import ScenarioSupport

public func scenario() throws {
  expectThrows(CodeTextError.status(function: "archive_open", code: -2)) { try Archive("missing") }
  expectEqual("\(CodeTextError.status(function: "archive_open", code: -2))", "no such archive")
  let archive = try Archive("backup")
  expectEqual(archive.entries, 3)
  try archive.extract(1)
  expectThrows(CodeTextError.status(function: "archive_extract", code: -5)) { try archive.extract(7) }
  expectEqual("\(CodeTextError.status(function: "archive_extract", code: 9))", "'archive_extract' failed with code 9.")
}
