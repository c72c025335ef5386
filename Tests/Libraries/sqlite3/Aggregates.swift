import LibrarySupport
import SQLite

/// Aggregates in SQL: a state for each group, errors, and the same as functions of a window.
func aggregate(_ round: Round, _ database: Database) throws {
  try defineLongest(database)
  let words = "WITH words(kind, word) AS (VALUES (1, 'a'), (2, 'quick'), (1, 'brown'), (2, 'fox'))"
  let groups = try database.prepare("\(words) SELECT kind, longest(word) FROM words GROUP BY kind")
  while try groups.step() == .row {
    round.report("\(try groups.columnInt(0)) \(try groups.columnText(1) ?? "NULL")")
  }
  let none = try database.prepare("\(words) SELECT longest(word) FROM words WHERE kind = 3")
  _ = try none.step()
  round.report("[\(try none.columnText(0) ?? "NULL")]")
  expectThrows("SQL logic error") { try database.prepare("\(words) SELECT longest(kind) FROM words").step() }
  round.report(try database.errmsg() ?? "")
  try defineRunning(database)
  let running = try database.prepare(
    "WITH n(i) AS (VALUES (1), (2), (3), (4)) SELECT running(i) OVER (ORDER BY i ROWS 1 PRECEDING) FROM n")
  var sums: [Int] = []
  while try running.step() == .row { sums.append(try running.columnInt(0)) }
  round.report(sums.map(String.init).joined(separator: " "))
}

private func defineLongest(_ database: Database) throws {
  try database.createAggregate(
    "longest", argumentCount: 1, flags: 1, state: { "" },
    step: { longest, _, values in
      guard try values[0].type() == .text else { throw NoSuchThing(name: "a word") }
      let word = try values[0].text()
      if word.utf8.count > longest.utf8.count { longest = word }
    },
    final: { longest, context in try context.resultText(longest) })
}

private func defineRunning(_ database: Database) throws {
  try database.createAggregate(
    "running", argumentCount: 1, flags: 1, state: { 0 },
    step: { sum, _, values in sum += try values[0].int() },
    final: { sum, context in try context.resultInt(sum) },
    value: { sum, context in try context.resultInt(sum) },
    inverse: { sum, _, values in sum -= try values[0].int() })
}

/// What becomes of states when a query ends early, and of closures that are replaced or refused.
func endedAggregates() throws {
  var released: [String] = []
  do {
    let database = try Database(":memory:")
    var finals = 0
    try database.createAggregate(
      "keep", argumentCount: 1, flags: 1, state: { Releasing("state") { released.append($0) } },
      step: { state, _, values in
        extendLifetime(state)
        if try values[0].int() == 3 { throw NoSuchThing(name: "3") }
      },
      final: { _, _ in finals += 1 })
    let numbers = "WITH n(i) AS (VALUES (1), (2), (3)) SELECT keep(i) FROM n"
    expectThrows("SQL logic error") { try database.prepare(numbers).step() }
    expectEqual(try database.errmsg(), "there is no such thing as 3")
    expectEqual(finals, 0)
    expectEqual(released, ["state"])
    try database.exec("\(numbers) WHERE i < 3")
    expectEqual(finals, 1)
    // Stopped in the middle of a group, for which SQLite ends the series all the same.
    do {
      let statement = try database.prepare("\(numbers) WHERE i < 3 GROUP BY i ORDER BY i")
      _ = try statement.step()
    }
    expectEqual(released.filter { $0 == "state" }.count, finals + 1)
    let other = Releasing("other") { released.append($0) }
    // Without `value` there is no `inverse` either.
    expectThrows("bad parameter or other API misuse") {
      try database.createAggregate(
        "half", argumentCount: 0, flags: 1, state: { extendLifetime(other) }, step: { _, _, _ in }, final: { _, _ in },
        value: { _, _ in })
    }
  }
  expectEqual(released.last, "other")
}
