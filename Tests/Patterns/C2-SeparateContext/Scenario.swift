import ScenarioSupport
import SeparateContext

final class Witness {
  let end: () -> Void
  init(_ end: @escaping () -> Void) { self.end = end }
  deinit { end() }
}

public func scenario() throws {
  try allHandlers()
  try replacingItself()
  try resetting()
  try failing()
  try releasing()
}

func allHandlers() throws {
  var log: [String] = []
  do {
    let scanner = try Scanner()
    _ = try scanner.scan("nobody 1 listens")
    scanner.setWordHandler { log.append($0) }
    scanner.setNumberHandler { log.append("\($0)") }
    scanner.setElementHandlers(
      begin: { log.append("begin \($0) \($1)") }, end: { log.append("end \($0)") })
    try scanner.setErrorHandler { position in
      log.append("error at \(position)")
      return position < 10 ? 1 : 0
    }
    expectEqual(try scanner.scan("one 2 <b >b < ? ? three"), -1)
    expectEqual(
      log,
      [
        "one", "2", "begin b [\"<b\", \"again\"]", "end b", "begin  []", "error at 14",
      ])
    log = []
    scanner.setNumberHandler(nil)
    try scanner.setErrorHandler(nil)
    expectEqual(try scanner.scan("1 ? word"), 0)
    expectEqual(log, ["word"])
  }
  expectEqual(log, ["word", "destroyed"])
}

func replacingItself() throws {
  let scanner = try Scanner()
  var isReleased = false
  var calls: [String] = []
  do {
    let witness = Witness { isReleased = true }
    scanner.setWordHandler { [unowned scanner] _ in
      scanner.setWordHandler { calls.append("second \($0)") }
      expect(!isReleased, "a running closure is alive")
      withExtendedLifetime(witness) { calls.append("first") }
    }
  }
  _ = try scanner.scan("a b")
  expect(isReleased, "a replaced closure is released")
  expectEqual(calls, ["first", "second b"])
}

/// What is reset forgets the context, which comes with the next handler.
func resetting() throws {
  let scanner = try Scanner()
  var words: [String] = []
  scanner.setWordHandler { words.append($0) }
  scanner.reset()
  _ = try scanner.scan("forgotten")
  scanner.setWordHandler { words.append($0) }
  _ = try scanner.scan("known")
  expectEqual(words, ["known"])
}

/// A handler that C refused leaves the one before in its place.
func failing() throws {
  let scanner = try Scanner()
  var positions: [Int] = []
  do {
    try scanner.setErrorHandler {
      positions.append($0)
      return 1
    }
    try scanner.setErrorHandler {
      positions.append(-$0 - 1)
      return 1
    }
    _ = try scanner.scan("?")
    expectEqual(positions, [-1])
  } catch {
    _ = try scanner.scan("?")
    expect(positions.isEmpty || positions == [0], "the handler before")
    throw error
  }
}

/// What a closure captures may use the scanner while it goes away.
func releasing() throws {
  let scanner = try Scanner()
  var isReleased = false
  var words: [String] = []
  do {
    let witness = Witness { [unowned scanner] in
      isReleased = true
      scanner.setWordHandler { words.append($0) }
    }
    scanner.setNumberHandler { _ in withExtendedLifetime(witness) {} }
  }
  scanner.setNumberHandler(nil)
  expect(isReleased, "a closure that was taken away is released")
  _ = try scanner.scan("1 word")
  expectEqual(words, ["word"])
}
