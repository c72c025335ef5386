import LibrarySupport
import TreeSitter

func failures() throws {
  let idle = try Parser()
  expectThrows(TreeSitterError.boundary(.creationFailed(function: "ts_parser_parse_string"))) {
    try idle.parseString(nil, string: "a")
  }
  let parser = try parser()
  for (text, expected) in [
    ("", "(source)"), ("(a", #"(source (list (name) (MISSING ")")))"#),
    ("a : b ) (?", "(source (name) (ERROR (name) (UNEXPECTED '?')))"),
  ] {
    let root = try root(of: parser.parseString(nil, string: text))
    expectEqual(root.string, expected)
    expectEqual(root.hasError, !text.isEmpty)
  }
  for source in ["(nothing)", "(list", "(pair nothing: (name))", "((name) @a (#eq? @b))"] {
    expectThrows(TreeSitterError.boundary(.creationFailed(function: "ts_query_new"))) {
      try Query(language: Language(), source: source)
    }
  }
  try navigate(parser)
  try readRanges(parser)
  expectEqual(try log(parser), 1)
}

/// Where there is nothing, there is nil.
private func navigate(_ parser: Parser) throws {
  let top = try root(of: parser.parseString(nil, string: "a:1 (b)"))
  expect(try top.parent == nil && top.nextSibling == nil && top.child(2) == nil, "no such node")
  expectEqual(try top.child(0)?.childByFieldName("value")?.endByte, 3)
  expectEqual(try top.namedChild(1)?.namedChild(0)?.parent?.parent?.eq(top), true)
  expect(try top.child(0)?.childByFieldName("other") == nil, "no such field")
  expectThrows("argument2") { try top.child(-1) }
  let language = try Language()
  expectEqual(try language.symbolName(language.symbolForName("pair", isNamed: true)), "pair")
  expectEqual(try language.fieldIdForName("value"), 2)
  expect(try language.fieldNameForId(3) == nil, "no such field")
  // A cursor lives as long as somebody holds it, whatever became of the tree.
  let cursor = try TreeCursor(root(of: parser.parseString(nil, string: "(a b)")))
  expect(cursor.gotoFirstChild() && cursor.gotoFirstChild() && !cursor.gotoFirstChild(), "two steps down")
  expectEqual(cursor.currentNode?.type, "(")
}

private func readRanges(_ parser: Parser) throws {
  let start = Point(row: 0, column: 2)
  let end = Point(row: 0, column: 4)
  let range = SourceRange(startPoint: start, endPoint: end, startByte: 2, endByte: 4)
  try parser.setIncludedRanges([range])
  expectEqual(try parser.includedRanges(), [range])
  expectEqual(try root(of: parser.parseString(nil, string: "ab 1 cd")).string, "(source (number))")
  expectThrows("ts_parser_set_included_ranges") {
    try parser.setIncludedRanges([range, range])
  }
  try parser.setIncludedRanges([])
}

/// How often the parser says that it begins.
private func log(_ parser: Parser) throws -> Int {
  let counter = Counter()
  parser.setLogger { type, text in
    if type == .parse, text.hasPrefix("new_parse") { counter.count += 1 }
  }
  _ = try parser.parseString(nil, string: "(a)")
  return counter.count
}

private final class Counter {
  var count = 0
}
