import LibrarySupport
import PCRE2

struct Stopped: Error {}

/// Patterns that are none, with the place; searches that go too far; closures that throw.
func failures() throws {
  expectDetails("missing closing parenthesis", .missingClosingParenthesis, offset: 4) { try compile("(abc") }
  expectDetails("quantifier does not follow a repeatable item", .quantifierInvalid, offset: 0) { try compile("*") }
  expectDetails("missing closing parenthesis", .missingClosingParenthesis, offset: 1) {
    try Pattern(pattern: "(", options: [])
  }
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
  try ways()
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

/// What is wrong with a pattern, and where.
func expectDetails<Result>(
  _ message: String, _ failure: PCRE2Error, offset: Int, _ body: () throws -> Result
) {
  do {
    _ = try body()
    expect(false, message)
  } catch {
    guard case .detailed(let details)? = error as? PCRE2Error else { return expect(false, "\(message), got \(error)") }
    expect(
      details.message == message && details.error == failure && details.offset == offset, "\(message), got \(details)")
  }
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

/// Other ways to search, and to say what was found.
func ways() throws {
  let date = try compile("(?<day>\\d+)-(?<month>\\d+)(?<rest>x)?")
  let subject = bytes("on 12-07")
  expectThrows("bad JIT option") { try date.searchJit(subject, start: 0, options: [], context: nil) }
  try date.jitCompile(PCRE2Constants.jitComplete)
  let context = try MatchContext()
  do { context.setJitStack(try JitStack(start: 32 * 1024, maximum: 64 * 1024)) }
  let copied = try context.copy()
  for context in [context, copied, nil] {
    guard let match = try date.searchJit(subject, start: 0, options: [], context: context) else { throw NotFound() }
    expect(try match.named("month") == "07", "the month")
    expect(try match.lengthNamed("day") == 2, "the length of the day")
    expect(try match.copyNamed("day", capacity: 3) == "12", "the day")
    expect(try match.substringCopyBynumber(0, capacity: 10) == "12-07", "the whole")
    expect(try match.texts() == ["12-07", "12", "07"], "all, got \(try match.texts())")
    expectThrows("no more memory") { try match.copyNamed("day", capacity: 2) }
    expectThrows("requested value is not set") { try match.named("rest") }
    expectThrows("unknown substring") { try match.named("year") }
  }
  context.setJitStack(nil)
  expectThrows("bad offset value") { try date.searchJit(subject, start: 9, options: [], context: nil) }
  let utf = try compile(".", options: .utf)
  try utf.jitCompile(PCRE2Constants.jitComplete)
  expectThrows("bad JIT option") { try utf.searchJit([0xff], start: 0, options: [], context: nil) }
  let some = try compile("a+", options: .noAutoPossess)
  let lengths = try some.searchAll(bytes("aaa"), start: 0, options: [], most: 5, context: nil)?.texts()
  expect(lengths == ["aaa", "aa", "a"], "all lengths, got \(String(describing: lengths))")
  expect(try some.searchAll(bytes("b"), start: 0, options: [], most: 1, context: nil) == nil, "nothing to find")
  let twice = try compile("(?<n>a)|(?<n>b)", options: .dupnames)
  expect(try twice.groups("n") == [1, 2], "two groups")
  expectThrows("unknown substring") { try twice.groups("m") }
  var places: [Int] = []
  try compile("a(?C7)b(?C8)").eachCallout { number, _, _ in
    places.append(number)
    return 0
  }
  expect(places == [7, 8], "the callouts, got \(places)")
  do {
    try compile("a(?C1)").eachCallout { (_, _, _) throws(Stopped) in throw Stopped() }
    expect(false, "the closure's error")
  } catch { expect(error is Stopped, "the closure's error, got \(error)") }
  let (count, text) = try compile("[a-z]").substituteEach("abc", options: .global, replacement: "-", capacity: 10) {
    number, _, _ in number == 2 ? 1 : 0
  }
  expect(count >= 2 && text == "-b-", "all but the second, got \(text)")
  let (_, glob) = ((), try patternConvert(bytes("*.c"), options: .glob, context: nil))
  expect(glob?.contains("\\.c") == true, "a pattern from a glob, got \(String(describing: glob))")
  expectThrows("bad option") { try patternConvert(bytes("*"), options: [], context: nil) }
  expect(
    try Pattern(pattern: "\\w", options: []).search(bytes("x"), start: 0, options: [], context: nil) != nil, "a letter")
  expect(version()?.hasPrefix("10.") == true, "a version")
  jitTrim()
}
