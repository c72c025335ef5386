import ScenarioSupport
import WideText

public func scenario() throws {
  typealias Failure = WideTextError
  let book = try Book("Ångström 𝄞")
  expectEqual(book.title, "Ångström 𝄞")
  try book.setTitle("")
  expectEqual(book.title, "")
  expectThrows(Failure.boundary(.interiorNUL(parameter: "title"))) { try book.setTitle("a\0b") }
  expectThrows(Failure.boundary(.interiorNUL(parameter: "title"))) { _ = try Book("\0") }
  try book.setTitle("日本 𝄞")
  expectEqual(book.title, "日本 𝄞")

  // wchar_t: 32 bits here. NULL is no text, and no text is NULL.
  expectEqual(book.author, nil)
  try book.setAuthor("Ada 𝄞")
  expectEqual(book.author, "Ada 𝄞")
  expectThrows(Failure.boundary(.interiorNUL(parameter: "author"))) { try book.setAuthor("a\0") }
  expectEqual(book.author, "Ada 𝄞")
  try book.setAuthor("")
  expectEqual(book.author, "")
  try book.setAuthor(nil)
  expectEqual(book.author, nil)

  // Units, not characters: a clef is two of UTF-16, and one of UTF-32. Counted text may have a zero inside.
  expectEqual(try book.measure("a𝄞"), 3)
  expectEqual(book.countUnits("a𝄞"), 3)
  expectEqual(book.countPoints("a𝄞"), 2)
  expectEqual(book.countUnits("a\0b"), 2)
  expectEqual(book.countUnits(""), 0)
  expectEqual(book.countPoints(""), 0)

  expectEqual(book.broken, "a\u{FFFD}b")
  expectEqual(book.brokenUnits, [0x61, 0xD800, 0x62])

  expectEqual(try book.copyTitle, "日本 𝄞")
  expectEqual(try book.export(), "日本 𝄞")
  expectEqual(try book.slice(), "日本")
  expectEqual(try book.writeTitle(8), "日本 𝄞")
  // A full buffer may have cut the text off.
  expectThrows(Failure.boundary(.countOutOfRange(function: "book_write_title"))) { try book.writeTitle(3) }
  expectThrows(Failure.boundary(.integerOutOfRange(parameter: "capacity"))) { try book.writeTitle(.max) }
  expectEqual(try book.format(), "日本 \u{FFFD}\u{FFFD}")
  try book.setTitle("")
  expectEqual(try book.copyTitle, "")
  expectEqual(try book.export(), "")
  expectEqual(try book.slice(), "")
  expectEqual(try book.writeTitle(4), "")
  expectThrows(Failure.boundary(.countOutOfRange(function: "book_write_title"))) { try book.writeTitle(0) }
  expectEqual(try book.format(), "")
}
