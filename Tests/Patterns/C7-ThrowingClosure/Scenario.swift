import ScenarioSupport
import ThrowingClosure

enum Trouble: Error, Equatable {
  case at(Int)
}

public func scenario() throws {
  let table = try Table()
  expectThrows(ThrowingClosureError.empty) { try table.scan("") { _ in 0 } }
  for value in [1, 2, 3] { try table.insert(value) }

  // A closure that does not throw needs no try.
  expectEqual(table.each { _ in 0 }, 0)
  var seen: [Int] = []
  do throws(Trouble) {
    _ = try table.each { (value) throws(Trouble) in
      seen.append(value)
      if value == 2 { throw .at(value) }
      return 0
    }
    expect(false, "an error")
  } catch {
    expectEqual(error, .at(2))
  }
  expectEqual(seen, [1, 2])

  try table.scan("even") { value in
    expectEqual(value, 2)
    return 0
  }
  // The closure's error, not the one that C made of it.
  expectThrows(Trouble.at(2)) { try table.scan("even") { value in throw Trouble.at(value) } }
  expectThrows(ThrowingClosureError.aborted) { try table.scan("") { _ in 7 } }
  expectThrows(ThrowingClosureError.boundary(.interiorNUL(parameter: "filter"))) {
    try table.scan("\0") { value in throw Trouble.at(value) }
  }

  // C does not stop, but the closure is called no more.
  var calls = 0
  expectThrows(Trouble.at(1)) {
    try table.walk { value in
      calls += 1
      throw Trouble.at(value)
    }
  }
  expectEqual(calls, 1)
  try nested(table)
  try recursive(table)
}

/// Each call throws what its own closure threw, and the one around it goes on.
private func nested(_ table: Table) throws {
  var seen: [String] = []
  let result = table.each { outer in
    do throws(Trouble) {
      _ = try table.each { (inner) throws(Trouble) in
        seen.append("\(outer).\(inner)")
        if inner == outer { throw .at(inner) }
        return 0
      }
    } catch {
      seen.append("caught \(error)")
    }
    return outer == 2 ? 5 : 0
  }
  expectEqual(result, 5)
  expectEqual(seen, ["1.1", "caught at(1)", "2.1", "2.2", "caught at(2)"])

  // From the innermost call through all of C's.
  expectThrows(Trouble.at(3)) {
    try table.each { _ in
      _ = try table.each { _ in
        _ = try table.each { value in
          if value == 3 { throw Trouble.at(value) }
          return 0
        }
        return 0
      }
      return 0
    }
  }
}

private func recursive(_ table: Table) throws {
  func descend(_ depth: Int) throws(Trouble) -> Int {
    if depth == 0 { throw .at(depth) }
    return try table.each { (_) throws(Trouble) in Int32(try descend(depth - 1)) }
  }
  expectThrows(Trouble.at(0)) { try descend(100) }
}
