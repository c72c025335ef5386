import LibrarySupport
import PCRE2

struct Stopped: Error {}

/// Patterns that are none, with the place; searches that go too far; closures that throw.
func failures() throws {
  expectThrows("missing closing parenthesis at offset 4") { try compile("(abc") }
  expectThrows("quantifier does not follow a repeatable item at offset 0") { try compile("*") }
  expectThrows("unknown property") { try compile("\\p{Nonsense}", options: .utf) }
  let pattern = try compile("(?<year>\\d+)")
  expectThrows("unknown substring") { try pattern.group("month") }
  expectThrows("bad offset value") { try pattern.search(bytes("12"), start: 3, options: [], context: nil) }
  expectThrows("out of the range") { try pattern.search(bytes("12"), start: -1, options: [], context: nil) }
  let utf = try compile(".", options: .utf)
  expectThrows("UTF-8 error") { try utf.search([0xff], start: 0, options: [], context: nil) }
  if let match = try pattern.search(bytes("x12"), start: 0, options: [], context: nil) {
    expectThrows("unknown substring") { try match.substringGetBynumber(7) }
    expectThrows(PCRE2Error.boundary(.integerOutOfRange(parameter: "number"))) { try match.substringGetBynumber(-1) }
  }
  try limits()
  expectThrows("no more memory") {
    try pattern.substitute(
      bytes("12"), start: 0, options: [], matchContext: nil, replacement: bytes("longer than that"), capacity: 3)
  }
  do {
    _ = try pattern.trace("12", options: []) { (_, _, _) throws(Stopped) in throw Stopped() }
    let calling = try compile("a(?C1)")
    _ = try calling.trace("a", options: []) { (_, _, _) throws(Stopped) in throw Stopped() }
    expect(false, "the closure's error")
  } catch { expect(error is Stopped, "the closure's error, got \(error)") }
}

func limits() throws {
  let greedy = try compile("(a|aa)+$")
  let context = try MatchContext()
  try context.setMatchLimit(100)
  expectThrows("match limit exceeded") {
    try greedy.search(bytes("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!"), start: 0, options: [.noJit], context: context)
  }
  let short = try CompileContext()
  try short.setMaxPatternLength(3)
  expectThrows("pattern string is longer than the limit") { try Pattern(pattern: "abcd", options: [], context: short) }
}
