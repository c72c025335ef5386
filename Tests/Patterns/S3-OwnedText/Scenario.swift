import OwnedText
import ScenarioSupport

public func scenario() throws {
  expectEqual(try join("a", second: "ü"), "aü")
  expectEqual(try join("", second: ""), "")
  expectEqual(try twice("no"), "nono")
  expectEqual(try find("here"), "here")
  expectEqual(try find(""), nil)
  expectEqual(try describe(3), "number 3")
  expectEqual(try describe(0), nil)
  expectThrows(OwnedTextError.status(function: "words_describe", code: -2)) { try describe(-2) }
  expectEqual(try raw(), "abc")
  expectEqual(try latin(), [0xe4, 0xf6])
}
