import BorrowedText
import ScenarioSupport

public func scenario() throws {
  var label: Label? = try Label("first")
  let text = label?.text
  _ = try label?.setText("second")
  expectEqual(text, "first")
  let second = label?.text
  expectEqual(label?.garbage, "a\u{FFFD}b")
  label = nil
  expectEqual(second, "second")
  expectEqual(try Label("").text, "")
  expectThrows(BorrowedTextError.boundary(.interiorNUL(parameter: "text"))) { try Label("a\0b") }
  expectThrows(BorrowedTextError.boundary(.interiorNUL(parameter: "text"))) { try Label("a").setText("a\0b") }
  expectThrows(BorrowedTextError.boundary(.interiorNUL(parameter: "path"))) { try basename("a/b\0") }
  expectEqual(try basename("a/short"), "short")
  expectEqual(try basename(String(repeating: "long/", count: 40) + "name"), "name")
}
