import LMDB
import LibrarySupport

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "liblmdb.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  try withTemporaryFolder { folder in
    let environment = try openEnvironment(folder)
    try fill(environment, round.number)
    try look(round, environment)
    try walk(round, environment)
    try change(round, environment)
    try copy(round, environment)
  }
}

func openEnvironment(_ folder: String, flags: EnvironmentFlags = [.nosync, .notls], mapSize: Int = 1 << 20) throws
  -> Environment
{
  try Environment(path: folder, flags: flags, mode: 0o600, mapSize: mapSize, databases: 4)
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// People with a number each, and with tags, of which one has several.
func fill(_ environment: Environment, _ number: Int) throws {
  let transaction = try Transaction(env: environment, flags: [])
  let people = try transaction.databaseOpen("people", flags: .create)
  let tags = try transaction.databaseOpen("tags", flags: [.create, .dupsort])
  for person in 0..<20 {
    try transaction.put(
      people, key: bytes("person \(person % 7 * 3 + person)"), data: bytes("\(person * number)"), flags: [])
    try transaction.put(tags, key: bytes("tag \(person % 3)"), data: bytes("person \(person)"), flags: [])
  }
  try transaction.commit()
}

func look(_ round: Round, _ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: .rdonly)
  let people = try transaction.databaseOpen("people", flags: [])
  round.report(text(try transaction.get(people, key: bytes("person 4"))))
  let stat = try transaction.stat(people)
  round.report("\(stat.msEntries) entries, depth \(stat.msDepth), \(try environment.maxkeysize)")
  round.report("flags \(try transaction.dbiFlags(people).rawValue), \(try environment.getFlags().contains(.notls))")
}

/// All of them forwards, some backwards, and the tags of one from a place on.
func walk(_ round: Round, _ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: .rdonly)
  let cursor = try Cursor(txn: transaction, dbi: try transaction.databaseOpen("people", flags: []))
  var next = CursorOp.first
  while let (key, data) = try found({ try cursor.get(op: next) }) {
    round.report("\(text(key)) \(text(data))")
    next = .next
  }
  let last = try cursor.get(op: .last)
  let before = try cursor.get(op: .prev)
  round.report("\(text(last.key)), \(text(before.key))")
  let range = try cursor.get(key: bytes("person 2"), op: .setRange)
  let same = try cursor.get(key: bytes("person 4"), op: .set)
  round.report("\(text(range.key)), \(text(same.key))")

  let tags = try Cursor(txn: transaction, dbi: try transaction.databaseOpen("tags", flags: []))
  let (_, tag) = try tags.get(key: bytes("tag 1"), data: bytes("person 13"), op: .getBothRange)
  round.report("\(text(tag)), one of \(try tags.count())")
}

/// Nil for what is not there.
func found<Result>(_ body: () throws -> Result) throws -> Result? {
  do { return try body() } catch LMDBError.notfound { return nil }
}

func change(_ round: Round, _ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: [])
  let people = try transaction.databaseOpen("people", flags: [])
  let tags = try transaction.databaseOpen("tags", flags: [])
  try transaction.del(people, key: bytes("person 4"), data: nil)
  try transaction.del(tags, key: bytes("tag 0"), data: bytes("person 3"))
  do {
    let cursor = try Cursor(txn: transaction, dbi: tags)
    try cursor.put(bytes("tag 9"), data: bytes("nobody"), flags: .nodupdata)
    _ = try cursor.get(op: .first)
    try cursor.del([])
    round.report("\(text(try cursor.get(op: .getCurrent).data)), \(try transaction.stat(tags).msEntries)")
  }
  try transaction.empty(people)
  round.report("\(try transaction.stat(people).msEntries)")
  // Nobody commits: all of it is undone.
}

/// A copy without the pages that are free, which is read in turn.
func copy(_ round: Round, _ environment: Environment) throws {
  try environment.sync(true)
  try withTemporaryFolder { folder in
    try environment.copy2(folder, flags: .compact)
    let copy = try openEnvironment(folder, flags: [.rdonly, .notls])
    let transaction = try Transaction(env: copy, flags: .rdonly)
    let stat = try transaction.stat(try transaction.databaseOpen("tags", flags: []))
    let isThere = try copy.getPath() == folder
    round.report("\(stat.msEntries) tags, \(try copy.readerCheck()) dead readers, \(isThere)")
  }
}

/// What the library says, or the system.
func isOutOfMemory(_ error: any Error) -> Bool { error is LMDBError }
