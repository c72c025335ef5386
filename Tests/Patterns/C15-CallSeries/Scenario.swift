import CallSeries
import ScenarioSupport

private struct Complaint: Error, CustomStringConvertible {
  var description: String
}

/// Counts how many of it are alive.
private final class Counted {
  static func make(_ alive: Box<Int>) -> Counted { Counted(alive) }
  private let alive: Box<Int>
  var sum = 0

  init(_ alive: Box<Int>) {
    self.alive = alive
    alive.value += 1
  }

  deinit { alive.value -= 1 }
}

private final class Box<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}

public func scenario() throws {
  try groups()
  try failures()
  try owners()
  try withoutStates()
}

/// Each group has a state of its own, also one without numbers.
private func groups() throws {
  let sheet = try Sheet()
  var results: [[Int]] = []
  try sheet.define(
    "list", state: { [Int]() }, add: { numbers, _, number in numbers.append(number) },
    finish: { numbers, tally in
      results.append(numbers)
      try tally.say(numbers.reduce(0, +))
    })
  try sheet.tally([1, 2, 3, 4, 5], groups: 2)
  expectEqual(results, [[1, 3, 5], [2, 4]])
  expectEqual(sheet.lastNumber, 6)
  try sheet.tally([7], groups: 3)
  expectEqual(results.dropFirst(2), [[7], [], []])
  expectEqual(sheet.numberCount, 3)
  // Before the end the state is the same; without a number it is the one that the end finds.
  try sheet.define(
    "peek", state: { 100 }, add: { sum, _, number in sum += number }, finish: { sum, tally in try tally.say(sum) },
    peek: { sum, tally in
      try tally.say(-sum)
      sum += 1000
    })
  try sheet.tally([5], groups: 1)
  expectEqual(sheet.lastNumber, 1105)
  try sheet.tally([], groups: 2)
  expectEqual(sheet.lastNumber, 1100)
  expectEqual(sheet.numberCount, 4)
}

/// C is told of an error, no closure of the series is called any more, and its state is released.
private func failures() throws {
  let alive = Box(0)
  let sheet = try Sheet()
  var finished = 0
  try sheet.define(
    "picky", state: { Counted.make(alive) },
    add: { state, _, number in
      if number < 0 { throw Complaint(description: "\(number) is negative") }
      state.sum += number
    },
    finish: { state, tally in
      finished += 1
      if state.sum > 100 { throw Complaint(description: "too much") }
      try tally.say(state.sum)
    })
  do {
    try sheet.tally([1, 2, 3, -4, 5], groups: 2)
    expect(false, "an error is told")
  } catch { try rethrowOutOfMemory(sheet) }
  if sheet.lastMessage == "-4 is negative" {
    // Of the other group C has memory, which it finishes.
    expectEqual(finished, 1)
  }
  expectEqual(alive.value, 0)
  do {
    try sheet.tally([99, 1, 2], groups: 1)
    expect(false, "an error is told")
  } catch { try rethrowOutOfMemory(sheet) }
  expectEqual(alive.value, 0)
  try sheet.tally([3, 4], groups: 1)
  expectEqual(sheet.lastNumber, 7)
  expectEqual(alive.value, 0)
}

private func rethrowOutOfMemory(_ sheet: Sheet) throws {
  if sheet.lastMessage == "out of memory" { throw Complaint(description: "out of memory") }
  expect(["-4 is negative", "too much"].contains(sheet.lastMessage), "the text of the error")
}

/// All closures go together, once: when others take their place, when C refuses them, and with the object.
private func owners() throws {
  let alive = Box(0)
  var tallies: [Tally] = []
  do {
    let sheet = try Sheet()
    try define(sheet, "first", Counted.make(alive)) { tallies.append($0) }
    expectEqual(alive.value, 1)
    try sheet.tally([1], groups: 1)
    expectEqual(tallies.count, 1)
    expectThrows(CallSeriesError.boundary(.lendingOver(type: "Tally"))) { try tallies[0].say(1) }
    try define(sheet, "second", Counted.make(alive)) { _ in }
    expectEqual(alive.value, 1)
    expect((try? define(sheet, "", Counted.make(alive)) { _ in }) == nil, "refused")
    // C has not said that it let go of the refused ones: they stay with the object.
    expectEqual(alive.value, 2)
  }
  expectEqual(alive.value, 0)
}

private func define(_ sheet: Sheet, _ name: String, _ held: Counted, _ add: @escaping (Tally) -> Void) throws {
  try sheet.define(
    name, state: { held.sum },
    add: { _, tally, _ in
      add(tally)
      extendLifetime(held)
    }, finish: { _, _ in extendLifetime(held) })
}

private func withoutStates() throws {
  let alive = Box(0)
  do {
    let sheet = try Sheet()
    try sheet.define("sum", state: { 0 }, add: { _, _, _ in }, finish: { _, _ in })
    var log: [String] = []
    do {
      let held = Counted.make(alive)
      try sheet.watch(
        "log",
        began: { groups in
          log.append("began \(groups)")
          return 0
        },
        ended: { withExtendedLifetime(held) { log.append("ended") } })
    }
    try sheet.tally([1, 2], groups: 1)
    expectEqual(log, ["began 1", "ended"])
    expectEqual(alive.value, 1)
    try sheet.watch("again", began: { _ in 1 }, ended: {})
    expectEqual(alive.value, 0)
    expect((try? sheet.tally([], groups: 1)) == nil, "refused")
  }
}
