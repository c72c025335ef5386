import Testing

@testable import Boundary

@Suite struct WordsTests {
  @Test(arguments: [
    ("liq_attr_copy", ["liq", "attr", "copy"]),
    ("ZSTD_createCCtx", ["zstd", "create", "c", "ctx"]),
    ("XMLParserFree", ["xml", "parser", "free"]),
    ("sqlite3_close_v2", ["sqlite3", "close", "v2"]),
    ("__leading__double_", ["leading", "double"]),
    ("LIQ_OUT_OF_MEMORY", ["liq", "out", "of", "memory"]),
    ("srcSize", ["src", "size"]),
    ("", []),
  ])
  func splits(identifier: String, expected: [String]) {
    #expect(words(of: identifier) == expected)
  }

  @Test func findsWordsWithTrailingNumbers() {
    #expect(["close2"].containsAny(of: ["close"]))
    #expect(!["enclose"].containsAny(of: ["close"]))
  }

  @Test func findsRuns() {
    #expect(["a", "b", "c"].containsRun(["b", "c"]))
    #expect(!["a", "b", "c"].containsRun(["a", "c"]))
    #expect(!["a"].containsRun([]))
  }
}
