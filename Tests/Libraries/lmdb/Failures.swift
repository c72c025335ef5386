import Glibc
import LMDB
import LibrarySupport

/// Everything in the wrong order, beyond a limit, or not there.
func failures() throws {
  expectThrows("No such file or directory") { try openEnvironment("/nowhere") }
  try withTemporaryFolder { folder in
    let environment = try openEnvironment(folder)
    try fill(environment, 1)
    expectThrows("Invalid argument") { try openEnvironment(folder, flags: .nolock) }
    try readOnly(environment)
    try wrongOrder(environment)
    try wrongValues(environment)
    try integerKeys(environment)
    try valuesAreCopies(environment)
  }
  try fullMap()
  try notLMDB()
}

func readOnly(_ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: .rdonly)
  let people = try transaction.databaseOpen("people", flags: [])
  expectThrows("Permission denied") { try transaction.put(people, key: bytes("a"), data: [], flags: []) }
  expectThrows("Permission denied") { try transaction.databaseOpen("new", flags: .create) }
  let cursor = try Cursor(txn: transaction, dbi: people)
  expectThrows("Permission denied") { try cursor.put(bytes("a"), data: [], flags: []) }
  expectThrows("MDB_NOTFOUND") { try transaction.get(people, key: bytes("nobody")) }
  expectThrows("MDB_NOTFOUND") { try transaction.databaseOpen("nothing", flags: []) }
}

/// No transaction ends while a cursor needs it, and nothing is used once it is gone.
func wrongOrder(_ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: [])
  let people = try transaction.databaseOpen("people", flags: [])
  var cursor: Cursor? = try Cursor(txn: transaction, dbi: people)
  expectThrows("Invalid argument") { try cursor?.get(op: .getCurrent) }
  expectThrows(LMDBError.boundary(.inUse(type: "Transaction"))) { try transaction.commit() }
  expectThrows("Invalid argument") { try cursor?.put(bytes("a"), data: [], flags: .multiple) }
  cursor = nil
  try transaction.commit()
  expectThrows(LMDBError.boundary(.consumed(type: "Transaction"))) { try transaction.commit() }
  expectThrows(LMDBError.boundary(.consumed(type: "Transaction"))) { try transaction.get(people, key: bytes("a")) }
  expectThrows(LMDBError.boundary(.consumed(type: "Transaction"))) { try Cursor(txn: transaction, dbi: people) }

  // The cursor alone keeps all that it needs.
  let alone = try Cursor(txn: Transaction(env: environment, flags: .rdonly), dbi: people)
  expectEqual(text(try alone.get(op: .first).key), "person 0")
  expectThrows("Invalid argument") { try Cursor(txn: Transaction(env: environment, flags: .rdonly), dbi: 99) }
}

func wrongValues(_ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: [])
  let people = try transaction.databaseOpen("people", flags: [])
  let tags = try transaction.databaseOpen("tags", flags: [])
  expectThrows("MDB_BAD_VALSIZE") { try transaction.put(people, key: [], data: [1], flags: []) }
  expectThrows("MDB_BAD_VALSIZE") { try transaction.get(people, key: []) }
  expectThrows("MDB_BAD_VALSIZE") {
    try transaction.put(people, key: [UInt8](repeating: 1, count: 600), data: [1], flags: [])
  }
  try transaction.put(people, key: bytes("once"), data: [1], flags: .nooverwrite)
  expectThrows("MDB_KEYEXIST") { try transaction.put(people, key: bytes("once"), data: [2], flags: .nooverwrite) }
  expectThrows("MDB_INCOMPATIBLE") { try Cursor(txn: transaction, dbi: people).get(key: bytes("once"), op: .getBoth) }
  expectThrows("MDB_KEYEXIST") {
    try transaction.put(tags, key: bytes("tag 0"), data: bytes("person 0"), flags: .nodupdata)
  }
  expectThrows("Invalid argument") { try transaction.get(99, key: bytes("a")) }
  expectThrows(LMDBError.boundary(.integerOutOfRange(parameter: "dbi"))) { try transaction.get(-1, key: bytes("a")) }
}

/// C reads four or eight bytes of each key, however few there are.
func integerKeys(_ environment: Environment) throws {
  let transaction = try Transaction(env: environment, flags: [])
  expectThrows("MDB_INCOMPATIBLE") { try transaction.databaseOpen("numbers", flags: [.create, .integerkey]) }
}

/// What was read stays as it was, whatever becomes of the database.
func valuesAreCopies(_ environment: Environment) throws {
  let value: [UInt8]
  do {
    let transaction = try Transaction(env: environment, flags: [])
    let people = try transaction.databaseOpen("people", flags: [])
    try transaction.put(people, key: bytes("long"), data: [UInt8](repeating: 7, count: 100_000), flags: [])
    value = try transaction.get(people, key: bytes("long"))
    try transaction.del(people, key: bytes("long"), data: nil)
    try transaction.put(people, key: bytes("other"), data: [UInt8](repeating: 9, count: 100_000), flags: [])
  }
  expectEqual(value, [UInt8](repeating: 7, count: 100_000))
}

/// A failure leaves the transaction to be undone, and the rest as it was.
func fullMap() throws {
  try withTemporaryFolder { folder in
    let environment = try openEnvironment(folder, mapSize: 1 << 16)
    let transaction = try Transaction(env: environment, flags: [])
    let database = try transaction.databaseOpen(nil, flags: [])
    expectThrows("MDB_MAP_FULL") {
      for number in 0..<1000 {
        try transaction.put(database, key: bytes("\(number)"), data: [UInt8](repeating: 0, count: 1000), flags: [])
      }
    }
    expectThrows("MDB_BAD_TXN") { try transaction.commit() }
    expectThrows(LMDBError.boundary(.consumed(type: "Transaction"))) { try transaction.commit() }
    let after = try Transaction(env: environment, flags: .rdonly)
    expectEqual(try after.stat(database).msEntries, 0)
    expectThrows("MDB_DBS_FULL") {
      let many = try Transaction(env: environment, flags: [])
      for number in 0..<9 { _ = try many.databaseOpen("\(number)", flags: .create) }
    }
  }
}

func notLMDB() throws {
  try withTemporaryFolder { folder in
    do { _ = try openEnvironment(folder) }
    try writeFile("\(folder)/data.mdb", [UInt8](repeating: 0xab, count: 20_000))
    expectThrows("MDB_INVALID") { try openEnvironment(folder) }
  }
}

func writeFile(_ path: String, _ bytes: [UInt8]) throws {
  let file = fopen(path, "wb")
  expect(file != nil && fwrite(bytes, 1, bytes.count, file) == bytes.count && fclose(file) == 0, "a file")
}
