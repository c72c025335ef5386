import LibrarySupport
import PCRE2

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libpcre2-8.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  try readDates(round)
  try findAll(round)
  try limitAndSubstitute(round)
  try trace(round)
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func compile(_ pattern: String, options: CompileOptions = []) throws -> Pattern {
  try Pattern(pattern: pattern, options: options, context: nil)
}

/// Groups by name and by number, in a match that outlives what it was made of.
func readDates(_ round: Round) throws {
  let match: Match
  let year: Int
  do {
    let pattern = try compile("(?<year>\\d{4})-(?<month>\\d\\d)(-(?<day>\\d\\d))?", options: [.caseless, .utf])
    year = try pattern.group("year")
    round.report("\(pattern.captureCount) groups, \(year), \(try pattern.group("day"))")
    let subject = bytes("Zoë was born on \(1990 + round.number)-07-03.")
    guard let found = try pattern.search(subject, start: 0, options: [], context: nil) else { throw NotFound() }
    match = found
  }
  round.report(try match.substringGetBynumber(year) ?? "nil")
  round.report("\(try match.substringGetBynumber(0) ?? "nil"), \(try match.substringLengthBynumber(2))")
  round.report("\(try match.offsets), \(match.ovectorCount)")
}

func findAll(_ round: Round) throws {
  let words = try compile("\\b\\p{L}+(*MARK:word)", options: [.utf, .ucp])
  try words.jitCompile(PCRE2Constants.jitComplete)
  let subject = bytes("Größe, café und \(round.number) naïve Wörter")
  var start = 0
  while let match = try words.search(subject, start: start, options: [], context: nil) {
    start = try match.offsets[1]
    round.report("\(try match.substringGetBynumber(0) ?? "nil") to \(start), \(try match.mark ?? "nil")")
  }
  expect(try words.search(subject, start: subject.count, options: [], context: nil) == nil, "nil at the end")
}

func limitAndSubstitute(_ round: Round) throws {
  let context = try MatchContext()
  try context.setMatchLimit(1000)
  let pattern = try compile("(\\w+) (\\w+)")
  let (count, text) = try pattern.substitute(
    bytes("one two, three four, \(round.number)"), start: 0, options: .global, matchContext: context,
    replacement: bytes("$2 $1"), capacity: 100)
  round.report("\(count): \(text)")
  let copy = try pattern.copy()
  round.report("\(try copy.search([], start: 0, options: [], context: context) == nil)")
}

/// What the closure is told, and what it decides.
func trace(_ round: Round) throws {
  let pattern = try compile("a(?C1)b?(?C2)c")
  var places: [String] = []
  let found = try pattern.trace("aabac", options: []) { number, start, position in
    places.append("\(number)@\(start)-\(position)")
    return 0
  }
  round.report("\(found): \(places.joined(separator: " "))")
  round.report("\(try pattern.trace("ac", options: []) { _, _, _ in 1 })")
}

struct NotFound: Error {}

func isOutOfMemory(_ error: any Error) -> Bool { error is PCRE2Error }
