import LibrarySupport
import SQLite

public var scenario: LibraryScenario {
  LibraryScenario(allocationsOf: "libsqlite3.so", round: round, failures: failures, isOutOfMemory: isOutOfMemory)
}

func round(_ round: Round) throws {
  let database = try Database(":memory:")
  try database.exec("CREATE TABLE notes (id INTEGER PRIMARY KEY, title TEXT, size REAL, data BLOB)")
  try insert(round, database)
  try select(round, database)
  try runScript(round, database)
  try readAndWriteBlob(round, database)
  try watchProgress(round, database)
  try backUp(round, database)
  try callFunctions(round, database)
  try aggregate(round, database)
  try hook(round, database)
  try serialize(round, database)
  try buildText(round, database)
  if round.number % 40 == 39 { useThreads() }
}

func insert(_ round: Round, _ database: Database) throws {
  let statement = try database.prepare("INSERT INTO notes (title, size, data) VALUES (?, ?, :data)")
  expectEqual(statement.bindParameterCount, 3)
  let data = try statement.bindParameterIndex(":data")
  for number in 0..<5 {
    try statement.bindText(1, value: "Zoë\0\(number + round.number)")
    try statement.bindDouble(2, value: Double(number) / 2)
    try statement.bindBlob(data, value: (0..<number).map(UInt8.init))
    if number == 3 { try statement.bindNull(1) }
    expect(try statement.step() == .done, "a row inserted")
    if number == 4 { round.report(statement.expandedSql() ?? "") }
    _ = try statement.reset()
  }
  try statement.clearBindings()
  round.report("\(try database.changes()) \(try database.totalChanges()) \(try database.lastInsertRowid())")
}

func select(_ round: Round, _ database: Database) throws {
  let statement = try database.prepare("SELECT id, title, size, data, 1 << 40 FROM notes ORDER BY id DESC")
  round.report((0..<statement.columnCount).map { (try? statement.columnName($0)) ?? "?" }.joined(separator: " "))
  while try statement.step() == .row {
    let title = try statement.columnText(1).map { $0.replacing("\0", with: "/") } ?? "NULL"
    let data = try statement.columnBlob(3)
    round.report(
      "\(try statement.columnInt(0)) \(title) \(try statement.columnDouble(2)) \(data.count) "
        + "\(data.reduce(0) { $0 + Int($1) }) \(try statement.columnInt64(4)) \(try statement.columnType(1).rawValue)")
  }
}

/// One statement after the other, of texts that end within the first, with a comment, and with nothing.
func runScript(_ round: Round, _ database: Database) throws {
  let many =
    "CREATE TEMP TABLE words (word); INSERT INTO words VALUES ('Zoë'), ('a;b');\n"
    + "SELECT count(*), max(word) FROM words; -- the rest\n DROP TABLE words;  "
  for script in [many, "SELECT 1, 'x';", "; ;", ""] {
    var rest = script
    while !rest.isEmpty {
      let (statement, tail) = try database.prepareFirst(rest, flags: .persistent)
      var values = "no statement"
      if let statement {
        let hasRow = try statement.step() == .row
        values = hasRow ? "\(try statement.columnInt(0)) \(try statement.columnText(1) ?? "NULL")" : "done"
      }
      round.report("\(values) \(tail.utf8.count)")
      rest = tail
    }
  }
  expectThrows("SQL logic error") { try database.prepareFirst("SELEKT 1; SELECT 2", flags: []) }
}

func readAndWriteBlob(_ round: Round, _ database: Database) throws {
  let blob = try Blob(database: database, db: "main", table: "notes", column: "data", iRow: 5, flags: 1)
  try blob.write([9, 8], iOffset: 1)
  round.report("\(try blob.read(0, capacity: blob.bytes))")
  expectThrows("SQL logic error") { try blob.write([1, 2, 3], iOffset: 3) }
}

func watchProgress(_ round: Round, _ database: Database) throws {
  var calls = 0
  try database.progressHandler(100) {
    calls += 1
    return calls == 10 ? 1 : 0
  }
  let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
  expectThrows("interrupted") { try database.exec(endless) }
  try database.progressHandler(0, callback: nil)
  round.report("\(calls) calls")
}

func backUp(_ round: Round, _ database: Database) throws {
  let copy = try Database(":memory:")
  do {
    let backup = try Backup(dest: copy, destName: "main", source: database, sourceName: "main")
    while try backup.step(1) == .ok {}
    round.report("\(try backup.remaining()) of \(try backup.pagecount()) pages are left")
    try backup.close()
  }
  let statement = try copy.prepare("SELECT count(*), sum(length(data)) FROM notes")
  _ = try statement.step()
  round.report("\(try statement.columnInt(0)) \(try statement.columnInt(1))")
}

func useThreads() {
  onThreads(8) { thread in
    let sum = try? {
      let database = try Database(":memory:")
      let statement = try database.prepare("SELECT ? + 1")
      try statement.bindInt(1, value: thread)
      _ = try statement.step()
      return try statement.columnInt(0)
    }()
    expect(sum == thread + 1, "threads that do not disturb each other")
  }
}

/// A text that grows inside of SQLite, which says only afterwards whether it did.
func buildText(_ round: Round, _ database: Database) throws {
  let builder = try TextBuilder(database)
  try builder.appendall("Zoë ")
  try builder.append("\(round.number)")
  try builder.appendchar(3, c: 33)
  guard try builder.errcode() == 0 else { throw NoText() }
  round.report("\(try builder.value() ?? "none") \(try builder.length)")
  round.report(try builder.finish() ?? "none")
  expectThrows("") { try builder.reset() }
  let other = try TextBuilder(database)
  try other.appendall("left")
  try other.reset()
  expectEqual(try other.finish(), nil)
}

/// There was no memory for a text.
struct NoText: Error {}

func isOutOfMemory(_ error: any Error) -> Bool {
  guard let error = error as? SQLiteError else { return error is NoText }
  if case .boundary(.creationFailed) = error { return true }
  return "\(error)".contains("out of memory") || error == .ioerrNomem
}
