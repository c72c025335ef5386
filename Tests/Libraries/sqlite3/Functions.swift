import LibrarySupport
import SQLite

/// Swift closures as functions in SQL: what they get, each kind of result, an error, and who releases them.
func callFunctions(_ round: Round, _ database: Database) throws {
  var released: [String] = []
  do {
    let suffix = Releasing("suffix") { released.append($0) }
    try database.createFunction("describe", argumentCount: -1, flags: 1) { context, values in
      extendLifetime(suffix)
      try describe(context, values)
    }
  }
  let statement = try database.prepare(
    "SELECT describe(), describe(1, 2.5, 'Zoë'), describe('number'), describe('blob'), describe('null'), describe('real')"
  )
  _ = try statement.step()
  round.report((try statement.columnText(0) ?? "NULL") + " " + (try statement.columnText(1) ?? "NULL"))
  round.report(
    "\(try statement.columnInt64(2)) \(try statement.columnBlob(3)) \(try statement.columnType(4).rawValue) "
      + "\(try statement.columnDouble(5))")
  _ = try statement.reset()
  expectThrows("SQL logic error") { try database.prepare("SELECT describe('fail')").step() }
  round.report(try database.errmsg() ?? "")
  // SQLite refuses a name that is too long, and one that runs; either way it lets go of the closure that it did not take.
  let long = String(repeating: "x", count: 256)
  do {
    let refused = Releasing("refused") { released.append($0) }
    expectThrows("bad parameter or other API misuse") {
      try database.createFunction(long, argumentCount: 0, flags: 1) { _, _ in extendLifetime(refused) }
    }
  }
  round.report(released.joined(separator: " "))
  try database.createFunction("describe", argumentCount: -1, flags: 1) { context, _ in try context.resultNull() }
  round.report(released.joined(separator: " "))
}

private func describe(_ context: FunctionContext, _ values: [LentValue]) throws {
  guard let first = values.first else { return try context.resultText("nothing") }
  switch (values.count, try first.text()) {
  case (1, "number"): try context.resultInt64(1 << 40)
  case (1, "blob"): try context.resultBlob([3, 1, 4])
  case (1, "null"): try context.resultNull()
  case (1, "real"): try context.resultDouble(0.25)
  case (1, "fail"): throw NoSuchThing(name: "'fail'")
  default:
    let texts = try values.map { "\(try $0.type().rawValue):\(try $0.text())" }
    try context.resultText(texts.joined(separator: ","))
  }
}

struct NoSuchThing: Error, CustomStringConvertible {
  var name: String
  var description: String { "there is no such thing as \(name)" }
}

/// Tells when a closure that captures it is gone.
final class Releasing {
  private let name: String
  private let released: (String) -> Void

  init(_ name: String, _ released: @escaping (String) -> Void) {
    self.name = name
    self.released = released
  }

  deinit { released(name) }
}

/// What a closure has stored throws afterwards; a call inside of another gets objects of its own.
func misusedFunctions() throws {
  let database = try Database(":memory:")
  var context: FunctionContext?
  var value: LentValue?
  try database.createFunction("store", argumentCount: 1, flags: 1) { given, values in
    context = given
    value = values[0]
    try given.resultInt64(try values[0].int64())
  }
  try database.exec("SELECT store(7)")
  expectThrows("has returned") { try context?.resultInt(1) }
  expectThrows("has returned") { try value?.int64() }

  let copy = try valueCopy(database)
  expectEqual(try copy?.text(), "kept")

  try database.createFunction("sum", argumentCount: 1, flags: 1) { [weak database] given, values in
    let depth = try values[0].int64()
    guard depth > 0, let database else { return try given.resultInt64(0) }
    let inner = try database.prepare("SELECT sum(\(depth - 1))")
    _ = try inner.step()
    // The outer value is still there after the inner call has returned.
    try given.resultInt64(try values[0].int64() + inner.columnInt64(0))
    expect((try? database.close()) == nil, "no closing under a statement that runs")
  }
  let statement = try database.prepare("SELECT sum(4)")
  _ = try statement.step()
  expectEqual(try statement.columnInt64(0), 10)
}

private func valueCopy(_ database: Database) throws -> Value? {
  var copy: Value?
  try database.createFunction("keep", argumentCount: 1, flags: 1) { _, values in copy = try values[0].dup() }
  try database.exec("SELECT keep('kept')")
  return copy
}
