import LibrarySupport
import SQLite

/// Closures that watch a database, refuse what it does, and compare its texts.
func hook(_ round: Round, _ database: Database) throws {
  try authorize(round, database)
  try compare(round, database)
  try watch(round, database)
}

private func authorize(_ round: Round, _ database: Database) throws {
  try database.setAuthorizer { action, table, column, _, _ in
    action == SQLiteConstants.read && table == "notes" && column == "size" ? Int32(SQLiteConstants.deny) : 0
  }
  expectThrows("authorization denied") { try database.prepare("SELECT size FROM notes") }
  round.report(try database.errmsg() ?? "")
  try database.setAuthorizer(nil)
  _ = try database.prepare("SELECT size FROM notes")
}

private func compare(_ round: Round, _ database: Database) throws {
  var released: [String] = []
  do {
    let witness = Releasing("collation") { released.append($0) }
    try database.createCollation("shorter") { first, second in
      withExtendedLifetime(witness) { Int32(first.utf8.count - second.utf8.count) }
    }
  }
  let statement = try database.prepare(
    "SELECT group_concat(w, ' ') FROM (SELECT column1 AS w FROM (VALUES ('three'), (''), ('a'), ('Zoë')) "
      + "ORDER BY w COLLATE shorter)")
  _ = try statement.step()
  round.report(try statement.columnText(0) ?? "NULL")
  var needed: [String] = []
  try database.collationNeeded { [weak database] _, name in
    needed.append(name)
    try? database?.createCollation(name) { first, second in first < second ? 1 : first > second ? -1 : 0 }
  }
  let backwards = try database.prepare("SELECT max(column1 COLLATE backwards) FROM (VALUES ('a'), ('b'))")
  _ = try backwards.step()
  round.report("\(needed.joined()) \(try backwards.columnText(0) ?? "NULL")")
  try database.collationNeeded(nil)
  // SQLite replaces no collation that a statement uses.
  expectThrows("database is locked") { try database.createCollation("shorter") { _, _ in 0 } }
  _ = try statement.reset()
  _ = try backwards.reset()
  expectEqual(released, [])
  try database.createCollation("shorter") { _, _ in 0 }
  round.report(released.joined())
}

private func watch(_ round: Round, _ database: Database) throws {
  var changes: [String] = []
  var commits = 0
  try database.updateHook { action, name, table, row in changes.append("\(action) \(name).\(table) \(row)") }
  try database.commitHook {
    commits += 1
    return commits == 2 ? 1 : 0
  }
  var rollbacks = 0
  try database.rollbackHook { rollbacks += 1 }
  try database.exec("INSERT INTO notes (title) VALUES ('watched')")
  expectThrows("constraint failed") { try database.exec("DELETE FROM notes WHERE title = 'watched'") }
  try database.exec("UPDATE notes SET size = 9 WHERE title = 'watched'")
  try database.updateHook(nil)
  try database.commitHook(nil)
  try database.rollbackHook(nil)
  try database.exec("DELETE FROM notes WHERE title = 'watched'")
  round.report("\(changes.joined(separator: ", ")); \(commits) commits, \(rollbacks) undone")
}

/// A database as bytes, and what is known of a column.
func serialize(_ round: Round, _ database: Database) throws {
  let bytes = try database.serialize("main")
  round.report("\(bytes.count) bytes, \(String(decoding: bytes.prefix(15), as: UTF8.self))")
  let (type, collation, isNotNull, isPrimaryKey, _) = try database.tableColumnMetadata(
    "main", tableName: "notes", columnName: "id")
  round.report("\(type ?? "NULL") \(collation ?? "NULL") \(isNotNull ? 1 : 0) \(isPrimaryKey ? 1 : 0)")
  let copy = try Database(":memory:")
  try copy.deserialize("main", data: bytes)
  do {
    let count = try copy.prepare("SELECT count(*) FROM notes")
    _ = try count.step()
    round.report("\(try count.columnInt(0)) notes")
  }
  expectThrows("attempt to write a readonly database") { try copy.exec("DELETE FROM notes") }
  try copy.deserialize("main", data: Array("no database at all".utf8))
  expectThrows("file is not a database") { try copy.prepare("SELECT count(*) FROM notes").step() }
  try copy.deserialize("main", data: [])
}
