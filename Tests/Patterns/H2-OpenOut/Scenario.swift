import OpenOut
import ScenarioSupport

public func scenario() throws {
  let journal = try Journal("notes.log")
  expectEqual(journal.path, "notes.log")
  expectEqual(try Journal("").path, "")

  expectThrows(OpenOutError.status(function: "journal_open", code: -2)) { try Journal("missing") }
  expectThrows(OpenOutError.boundary(.creationFailed(function: "journal_open"))) { try Journal("forgotten") }
  expectThrows(OpenOutError.boundary(.interiorNUL(parameter: "path"))) { try Journal("a\0b") }
}
