import LibrarySupport
import YAML

func failures() throws {
  try expectProblem("a: [1, 2", "did not find expected ',' or ']'", line: 1, column: 0)
  try expectProblem("a: b: c", "mapping values are not allowed in this context", line: 0, column: 4)
  try expectProblem("*nothing", nil, line: 0, column: 0)
  try expectProblem("%YAML 3.0\n---\na", "found incompatible YAML document", line: 0, column: 0)
  try expectProblem("\u{1}", "control characters are not allowed", line: 0, column: 0)
  try expectProblem("", nil, line: 0, column: 0)

  // The wrong order, an output that fails, and nothing to write to.
  let emitter = try Emitter()
  emitter.setOutput { _ in 0 }
  expectThrows("expected STREAM-START") { try emitter.emit(Event(1)) }
  let full = try Emitter()
  full.setOutput { _ in 0 }
  try full.emit(Event(EncodingE.utf8Encoding))
  try full.emit(Event.documentStart(1))
  try full.emit(Event(anchor: nil, tag: nil, value: "text", style: .anyScalarStyle))
  expectThrows("write error") { try full.emit(Event(1)) }
  expectThrows("NUL") { try Event(anchor: nil, tag: nil, value: "a\0b", style: .anyScalarStyle) }
}

/// Parses to the end, or to what is wrong, which the library says where.
func expectProblem(_ text: String, _ problem: String?, line: Int, column: Int) throws {
  let parser = try Parser()
  parser.setInputString(Array(text.utf8))
  func parse() throws {
    while try parser.parse().type != .streamEndEvent {}
  }
  guard let problem else { return try parse() }
  expectThrows(problem) { try parse() }
  expectEqual(parser.errorMessage, problem)
  expectEqual("\(parser.problemMark.line):\(parser.problemMark.column)", "\(line):\(column)")
}
