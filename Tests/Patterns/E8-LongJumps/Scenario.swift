import LongJumps
import ScenarioSupport

struct Refusal: Error, Equatable {}

/// The library's own words, in an error that outlives the object that it is of.
func failure(_ body: () throws -> Void) -> LongJumpsError? {
  do {
    try body()
    return nil
  } catch { return error as? LongJumpsError }
}

func words(_ error: LongJumpsError?) -> String {
  if case .library(_, let text)? = error { text } else { "\(String(describing: error))" }
}

public func scenario() throws {
  // What is half made is undone, whether or not there is something to free by then.
  expectEqual(words(failure { _ = try Loom(0) }), "no loom")
  expectEqual(words(failure { _ = try Loom(101) }), "no loom")

  try cutting()
  try inspecting()
  try nesting()

  // Words are copies: the second error overwrites the library's, and the loom takes them with it.
  var first: LongJumpsError?
  var second: LongJumpsError?
  do {
    let loom = try Loom(2)
    try loom.weave(1)
    first = failure { try loom.fail(0) }
    try loom.weave(1)
    second = failure { try loom.fail(1) }
    // Outside of a call that would catch it, an error ends the program, and never returns into Swift.
    expect(loom.endsProgram(), "an error that nothing catches ends the program")
    // The calls after it are guarded as ever.
    expectEqual(words(failure { try loom.fail(1) }), "row 1 of 2")
  }
  expectEqual(words(first), "row 0 of 1")
  expectEqual(words(second), "row 1 of 2")
}

/// Objects that C made before it failed, and objects that an error went through, are destroyed once.
func cutting() throws {
  let loom = try Loom(3)
  try loom.weave(7)
  expectEqual(try loom.cut().size, 3)
  expectEqual(try loom.cut().size, 0)
  try loom.weave(7)
  try loom.weave(0)
  expectEqual(words(failure { _ = try loom.cut() }), "row 1 of 2")
  expectEqual(words(failure { _ = try loom.cut() }), "row 1 of 2")
}

/// However deep in C an error is raised, the object works on.
func nesting() throws {
  let loom = try Loom(1)
  for colour in 1...99 { try loom.weaveDeep(colour, depth: colour) }
  expectEqual(words(failure { try loom.weave(1) }), "row 99 of 99")
  expectEqual(words(failure { try loom.weaveDeep(1, depth: 1000) }), "row 99 of 99")
  expectEqual(try loom.cut().size, 99)
  try loom.weaveDeep(5, depth: 1000)
  expectEqual(try loom.cut().size, 1)
}

/// The callback in C raises the error, after the closure has returned to it.
func inspecting() throws {
  let loom = try Loom(1)
  for colour in 1...4 { try loom.weave(colour) }
  var rows: [Int] = []
  try loom.inspectRows { row in
    rows.append(row)
    return 0
  }
  expectEqual(rows, [0, 1, 2, 3])
  expectEqual(words(failure { try loom.inspectRows { $0 == 2 ? 1 : 0 } }), "row 2 of 4")
  // What the closure throws comes out, and not the error that C made of it.
  expectThrows(Refusal()) { try loom.inspectRows { _ in throw Refusal() } }

  // A failing call inside of a closure ends there; one that the closure throws on ends the outer call as well.
  try loom.inspectRows { row in
    expectEqual(words(failure { try loom.fail(row) }), "row \(row) of 4")
    let other = try Loom(1)
    expectEqual(words(failure { try other.fail(0) }), "row 0 of 0")
    return 0
  }
  expectEqual(
    words(
      failure {
        try loom.inspectRows { outer in
          try loom.inspectRows { inner in inner == 3 ? 1 : 0 }
          return 0
        }
      }), "row 3 of 4")
}
