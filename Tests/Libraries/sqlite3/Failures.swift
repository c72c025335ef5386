import LibrarySupport
import SQLite

func failures() throws {
  expectThrows("unable to open database file") { try Database("/nowhere/file.db") }
  expectThrows("unable to open database file") {
    try Database(filename: "/nowhere/file.db", flags: .readonly, vfs: nil)
  }
  let database = try Database(":memory:")
  expectThrows("SQL logic error") { try database.prepare("SELEKT 1") }
  expectThrows("no such table: missing") { try database.exec("SELECT * FROM missing") }
  expectEqual(try database.errmsg(), "no such table: missing")
  try database.exec("CREATE TABLE t (x UNIQUE); INSERT INTO t VALUES (1)")
  let statement = try database.prepare("INSERT INTO t VALUES (?)")
  try statement.bindInt(1, value: 1)
  expectThrows("constraint failed") { try statement.step() }
  expect((try? statement.reset()) == nil, "the error of the last step")
  expectThrows("column index out of range") { try statement.bindInt(7, value: 1) }
  expectThrows("out of the range") { try statement.bindInt(1, value: 1 << 40) }
  expect((try? database.close()) == nil, "a database that is in use stays open")
  expectThrows("SQL logic error") {
    try Blob(database: database, db: "main", table: "t", column: "missing", iRow: 1, flags: 0)
  }
  expectThrows("'sqlite3_backup_init' did not create an object") {
    try Backup(dest: database, destName: "main", source: database, sourceName: "main")
  }
  try withTemporaryFolder(damagedFiles)
  try busy()
  try misusedFunctions()
  try endedAggregates()
}

func damagedFiles(_ folder: String) throws {
  let path = "\(folder)/file.db"
  let database = try Database(path)
  try database.exec("CREATE TABLE t (x)")
  try withFullDisk(after: 16384) {
    let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999)"
    expectThrows("disk") { try database.exec("INSERT INTO t \(many) SELECT i FROM n") }
  }
  try database.exec("INSERT INTO t VALUES (1)")
  try database.close()
  expect((try? database.changes()) == nil, "a closed database refused")
  expectThrows("unable to open database file") { try Database(folder) }
}

/// A second connection waits as long as its closure says.
func busy() throws {
  try withTemporaryFolder { folder in
    let first = try Database("\(folder)/file.db")
    let second = try Database("\(folder)/file.db")
    try first.exec("CREATE TABLE t (x); BEGIN EXCLUSIVE")
    var calls = 0
    try second.busyHandler { count in
      calls += 1
      return count < 3 ? 1 : 0
    }
    expectThrows("database is locked") { try second.exec("INSERT INTO t VALUES (1)") }
    expectEqual(calls, 4)
    try second.busyHandler(nil)
    expectThrows("database is locked") { try second.exec("INSERT INTO t VALUES (1)") }
  }
}
