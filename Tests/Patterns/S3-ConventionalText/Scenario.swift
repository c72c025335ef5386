import ConventionalText
import ScenarioSupport

public func scenario() throws {
  let book = try Sayings()
  expectEqual(try book.title, "last")
  try book.rename("last")
  expectEqual(try reverse("abc"), "cba")
  expectEqual(try reverse(""), "")
  expectEqual(try book.all, ["first", "last"])
  expectEqual(try maybe("text"), "text")
  expectEqual(try maybe(""), nil)
  expectEqual(book.language, "en")
  expectEqual(try format(3), "saying 3")
  expectEqual(book.current, "last")
  expectEqual(book.contents, "last")
}
