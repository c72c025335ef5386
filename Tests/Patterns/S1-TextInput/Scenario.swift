import ScenarioSupport
import TextInput

public func scenario() throws {
  expectEqual(try length("twelve bytes"), 12)
  expectEqual(try length(""), 0)
  expectEqual(try length("Größe"), 7)
  expectEqual(try length(String(repeating: "x", count: 100_000)), 100_000)
  expectEqual(try compare("a", second: "a"), 0)
  expectThrows(TextInputError.boundary(.interiorNUL(parameter: "text"))) { try length("a\0b") }
  expectThrows(TextInputError.boundary(.interiorNUL(parameter: "second"))) { try compare("a", second: "\0") }
}
