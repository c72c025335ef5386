import LentObjects
import ScenarioSupport
import Synchronization

struct Complaint: Error, Equatable, CustomStringConvertible {
  var description: String
}

public func scenario() throws {
  let count = LiveCount()
  do {
    let calc = try Calc()
    try results(calc, count)
    try errors(calc)
    try visits(calc)
    try keptObjects(calc)
    try nested(calc)
    try released(calc, count)
  }
  expectEqual(count.alive, 0)
}

func results(_ calc: Calc, _ count: LiveCount) throws {
  let token = LiveToken(count)
  try calc.define("size") { call, values in
    expectEqual(try call.depth, 1)
    try call.return(withExtendedLifetime(token) { try values.reduce(0) { try $0 + $1.size } })
  }
  try calc.run("size", texts: ["one", "", "three"])
  expectEqual(calc.lastNumber, 8)
  try calc.run("size", texts: [])
  expectEqual(calc.lastNumber, 0)
  expectThrows(LentObjectsError.unknown) { try calc.run("missing", texts: []) }
}

/// What a closure throws is told to C, and the number of an argument that does not fit, too.
func errors(_ calc: Calc) throws {
  try calc.define("fail") { call, values in
    if values.isEmpty { return try call.return(1 << 40) }
    if try values[0].text == "" { throw Complaint(description: "") }
    throw Complaint(description: "Zoë does not like \(try values[0].text ?? "?")")
  }
  expectThrows(LentObjectsError.failed) { try calc.run("fail", texts: ["tea"]) }
  expectEqual(calc.lastMessage, "Zoë does not like tea")
  expectThrows(LentObjectsError.failed) { try calc.run("fail", texts: [""]) }
  expectEqual(calc.lastMessage, "")
  expectThrows(LentObjectsError.failed) { try calc.run("fail", texts: []) }
  expectEqual(calc.lastMessage, "The value of 'number' is out of the range that C accepts.")
  try calc.define("fail") { call, _ in try call.complain(Array("by itself".utf8)) }
  expectThrows(LentObjectsError.failed) { try calc.run("fail", texts: []) }
  expectEqual(calc.lastMessage, "by itself")
}

func visits(_ calc: Calc) throws {
  calc.visitFirst { expect($0 == nil, "no value") }
  try calc.run("size", texts: ["a", "bb", "ccc"])
  calc.visitFirst { expectEqual(try? $0?.text, "a") }
  var copies: [Value] = []
  expectEqual(
    try calc.visit { value throws in
      copies.append(try value.copy())
      return 0
    }, 0)
  expectEqual(copies.map { $0.text ?? "" }, ["a", "bb", "ccc"])
  var calls = 0
  expectThrows(Complaint(description: "enough")) {
    _ = try calc.visit { (value) throws(Complaint) in
      calls += 1
      throw Complaint(description: "enough")
    }
  }
  expectEqual(calls, 1)
  // What the object was a part of has changed.
  var texts: [String?] = []
  _ = try calc.visit { value throws in
    texts.append(try value.text)
    try calc.run("size", texts: ["new"])
    expectThrows(LentObjectsError.boundary(.lendingOver(type: "LentValue"))) { _ = try value.text }
    return 3
  }
  expectEqual(texts, ["a"])
  try calc.run("size", texts: ["a", "bb", "ccc"])
  let sum = Atomic<Int>(0)
  calc.visitOnThreads { value in sum.add((try? value.size) ?? 100, ordering: .relaxed) }
  expectEqual(sum.load(ordering: .relaxed), 12)
}

/// What a closure has stored throws when the closure has returned, also while another call of it is under way.
func keptObjects(_ calc: Calc) throws {
  let gone = LentObjectsError.boundary(.lendingOver(type: "LentValue"))
  var call: Call?
  var values: [LentValue] = []
  try calc.define("keep") { given, givenValues in
    if let last = values.last { expectThrows(gone) { _ = try last.text } }
    call = given
    values += givenValues
    expectEqual(try values.last?.text, "\(values.count)")
  }
  for number in 1...3 { try calc.run("keep", texts: ["\(number)"]) }
  for value in values { expectThrows(gone) { _ = try value.text } }
  expectThrows(gone) { _ = try values[0].copy() }
  expectThrows(LentObjectsError.boundary(.lendingOver(type: "Call"))) { try call?.return(1) }
  expectThrows(LentObjectsError.boundary(.lendingOver(type: "Call"))) { try call?.complain([]) }
  var last: LentValue?
  _ = calc.visit { value in
    last = value
    return 0
  }
  expectThrows(gone) { _ = try last?.text }
}

/// A call inside of a call has objects of its own, and the outer one's are still there when it has returned.
func nested(_ calc: Calc) throws {
  var inner: LentValue?
  try calc.define("keep") { [unowned calc] call, values in
    let depth = try call.depth
    if depth < 3 { try calc.run("keep", texts: ["\(depth)"]) }
    if let inner { expectThrows { _ = try inner.text } }
    inner = values[0]
    expectEqual(try values[0].text, "\(depth - 1)")
    try call.return(depth)
  }
  try calc.run("keep", texts: ["0"])
  expectEqual(calc.lastNumber, 1)
  try calc.define("keep") { _, _ in }
}

/// The closure lives until it is replaced, or its machine goes; one that C does not take is released at once.
func released(_ calc: Calc, _ count: LiveCount) throws {
  expectEqual(count.alive, 1)
  try calc.define("size") { _, _ in }
  expectEqual(count.alive, 0)
  let token = LiveToken(count)
  try calc.define("last") { _, _ in withExtendedLifetime(token) {} }
  expectThrows(LentObjectsError.noMemory) { try calc.define("one too many") { _, _ in withExtendedLifetime(token) {} } }
}
