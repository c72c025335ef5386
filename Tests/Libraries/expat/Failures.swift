import Expat
import LibrarySupport

func failures() throws {
  try malformedInput()
  try throwingHandler()
  try replacedHandlers()
  try resetting()
  try leftAlone()
}

/// What is malformed, with its line and column.
func malformedInput() throws {
  let problems: [(String, XmlError, line: UInt, column: UInt)] = [
    ("<a>\n  <b></c>\n</a>", .tagMismatch, 2, 7),
    ("<a>\n\n&nothing;</a>", .undefinedEntity, 3, 0),
    ("<a>", .noElements, 1, 3),
    ("<a x='1' x='2'/>", .duplicateAttribute, 1, 9),
    ("<a/><b/>", .junkAfterDocElement, 1, 4),
    ("no markup", .syntax, 1, 0),
  ]
  for (text, code, line, column) in problems {
    let parser = try Parser(nil)
    expectThrows(ExpatError.error) { try parser.parse(Array(text.utf8), isFinal: true) }
    expectEqual(parser.errorCode, code)
    expectEqual(parser.currentLineNumber, line)
    expectEqual(parser.currentColumnNumber, column)
  }
}

struct Refusal: Error, Equatable {
  var name: String
}

/// What a handler throws stops the parser, and is thrown by the call; no other handler is called meanwhile.
func throwingHandler() throws {
  let parser = try Parser(nil)
  var names: [String] = []
  parser.setElementHandler(
    start: { name, _ in
      names.append(name)
      if name == "bad" { throw Refusal(name: name) }
    }, end: { names.append("/\($0)") })
  expectThrows(Refusal(name: "bad")) {
    try parser.parse(Array("<a><b/><bad/><c/></a>".utf8), isFinal: true)
  }
  expectEqual(names, ["a", "b", "/b", "bad"])
  expectEqual(parser.errorCode, .aborted)
  expectThrows(ExpatError.error) { try parser.parse(Array("<c/>".utf8), isFinal: true) }
  expectEqual(parser.errorCode, .finished)

  // Handlers go on after a reset.
  expect(try parser.reset(nil), "a parser that is reset")
  parser.setCharacterDataHandler { _ in throw Refusal(name: "text") }
  expectThrows(Refusal(name: "text")) { try parser.parse(Array("<a>x</a>".utf8), isFinal: true) }
}

/// A handler that takes another's place while C calls it.
func replacedHandlers() throws {
  let parser = try Parser(nil)
  var calls: [String] = []
  parser.setStartElementHandler { [unowned parser] name, _ in
    parser.setStartElementHandler { name, attributes in calls.append("second \(name) \(attributes)") }
    parser.setEndElementHandler(nil)
    calls.append("first \(name)")
  }
  parser.setEndElementHandler { calls.append("end \($0)") }
  try parser.parse(Array("<a><b x='1' y='2'/></a>".utf8), isFinal: true)
  expectEqual(calls, ["first a", "second b [\"x\", \"1\", \"y\", \"2\"]"])
}

/// What is reset has no handlers any more, and gets new ones.
func resetting() throws {
  let parser = try Parser(nil)
  var texts: [String] = []
  for number in 0..<3 {
    if number != 1 {
      parser.setCharacterDataHandler { texts.append("\(number) \(String(decoding: $0, as: UTF8.self))") }
    }
    try parser.parse(Array("<a>text</a>".utf8), isFinal: true)
    expect(try parser.reset(nil), "a parser that is reset")
  }
  expectEqual(texts, ["0 text", "2 text"])
}

/// A parser goes in the middle of a document, and with it what its handlers capture.
func leftAlone() throws {
  final class Witness {}
  weak var captured: Witness?
  do {
    let parser = try Parser(nil)
    let witness = Witness()
    captured = witness
    parser.setStartElementHandler { _, _ in withExtendedLifetime(witness) {} }
    try parser.parse(Array("<a><b>".utf8), isFinal: false)
  }
  expect(captured == nil, "what a closure captured is released")
}
