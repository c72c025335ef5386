import LibrarySupport
import TreeSitter

public var scenario: LibraryScenario {
  // The library ends the program when memory is short.
  LibraryScenario(allocationsOf: nil, round: round, failures: failures)
}

func round(_ round: Round) throws {
  let source = text(round.number)
  let parser = try parser()
  // The nodes keep their tree alive.
  let root = try root(of: parser.parseString(nil, string: source))
  round.report(root.string ?? "")
  round.report(outline(TreeCursor(root)))
  for match in try matches(root) { round.report(match) }

  expectEqual(try parsedInPieces(source, by: parser), root.string)

  let tree = try parser.parseString(nil, string: source)
  let insertion = "new:\(round.number) "
  let edited = try tree.edited(inserting(insertion))
  let reparsed = try parser.parseString(edited, string: insertion + source)
  round.report(reparsed.rootNode?.string ?? "")
  let ranges = try edited.getChangedRanges(reparsed) ?? []
  round.report("\(ranges.map { "\($0.startByte)-\($0.endByte) \($0.endPoint.column)" })")
  round.report("\(tree.rootNode?.endByte ?? 0) \(edited.rootNode?.endByte ?? 0)")
}

/// Lists in lists, as deep as the number says.
func text(_ number: Int) -> String {
  var text = "first \(number)"
  for depth in 0..<number % 7 { text = "(\(text) key:\(depth) ())" }
  return text
}

func parser() throws -> Parser {
  let parser = try Parser()
  try parser.setLanguage(Language())
  return parser
}

/// The same text in small pieces, of which the parser asks for one after the other.
func parsedInPieces(_ text: String, by parser: Parser) throws -> String? {
  let bytes = Array(text.utf8)
  let tree = try parser.parse(nil, encoding: .utf8) { index, _ in
    Array(bytes[min(index, bytes.count)...].prefix(7))
  }
  return try root(of: tree).string
}

func root(of tree: Tree) throws -> Node {
  guard let root = tree.rootNode else { fatalError("a tree without a root") }
  return root
}

/// What a cursor meets on its way: the fields and types of the named nodes.
func outline(_ cursor: TreeCursor) -> String {
  var text = ""
  if let node = cursor.currentNode, node.isNamed {
    text += (cursor.currentFieldName.map { "\($0)=" } ?? "") + (node.type ?? "")
  }
  guard cursor.gotoFirstChild() else { return text }
  // A copy goes its own way.
  let copy = cursor.copy()
  expect(cursor.gotoParent(), "a parent")
  var parts: [String] = []
  repeat {
    let part = outline(copy)
    if !part.isEmpty { parts.append(part) }
  } while copy.gotoNextSibling()
  return text + "[" + parts.joined(separator: " ") + "]"
}

/// The names of pairs, their numbers, and the names that come in lists.
func matches(_ root: Node) throws -> [String] {
  let query = try Query(
    language: Language(), source: "(pair key: (name) @key value: (number) @value) (list (name) @name)")
  let cursor = try QueryCursor(query: query, node: root)
  var matches: [String] = []
  while case (let node?, let pattern, let capture) = cursor.nextNode() {
    let name = try query.captureNameForId(capture)
    matches.append("\(pattern) \(name) \(node.startByte)-\(node.endByte)")
  }
  return matches
}

/// Something new at the beginning.
func inserting(_ text: String) -> InputEdit {
  let start = Point(row: 0, column: 0)
  return InputEdit(
    startByte: 0, oldEndByte: 0, newEndByte: text.utf8.count, startPoint: start, oldEndPoint: start,
    newEndPoint: Point(row: 0, column: text.utf8.count))
}
