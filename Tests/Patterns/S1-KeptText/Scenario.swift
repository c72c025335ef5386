import KeptText
import ScenarioSupport

public func scenario() throws {
  try creating()
  try setting()
  try failing()
  try adding()
  try copying()
  try parts()
  try unique()
  try annotated()
}

/// A text that nobody else has, too long to lie in a string itself.
private func text(_ start: String, _ number: Int = 0) -> String { "\(start): a text on the heap, number \(number)" }

private func creating() throws {
  let script = try Script(text("source"))
  expectEqual(script.source, text("source"))
  try script.setAuthor(text("author"))
  expectEqual(script.author, text("author"))
  expectThrows { try Script("NUL\0inside") }
  let empty = try Script("")
  expectEqual(empty.source, "")
  expectEqual(empty.sum, 0)
}

/// Both headers stay, as does the source, because the annotations say so.
private func annotated() throws {
  let script = try Script.load(text("source"))
  let sum = script.sum
  try script.useHeader(text("a"))
  try script.useHeader(text("b"))
  let one = try Script(text("a")).sum + Script(text("b")).sum
  expectEqual(script.sum, sum + one)
  expectThrows { try script.useHeader(text("c")) }
  expectThrows { try script.useHeader("NUL\0inside") }
  expectEqual(script.sum, sum + one)
}

private func setting() throws {
  let script = try Script(text("source"))
  for number in 1...3 {
    try script.setBase(text("base", number))
    try script.setTitle(text("title", number))
    expectEqual(script.base, text("base", number))
    expect(script.sum > 0)
  }
  try script.setBase(nil)
  expectEqual(script.base, nil)
  expect(script.sum > 0)
}

/// A text that C refused, and stored.
private func failing() throws {
  let script = try Script(text("source"))
  try script.setBase(text("base"))
  expectThrows(KeptTextError.status(function: "script_set_base", code: -1)) { try script.setBase(text("!refused")) }
  expectEqual(script.base, text("!refused"))
  expectThrows { try script.setBase(text("!again")) }
  expectEqual(script.base, text("!again"))
  try script.setBase(text("base"))
  expectEqual(script.base, text("base"))
}

private func adding() throws {
  let script = try Script(text("source"))
  for number in 0..<8 { try script.define(text("key", number % 3), value: number == 4 ? nil : text("value", number)) }
  expectThrows(KeptTextError.status(function: "script_define", code: -1)) { try script.define("more", value: "more") }
  expectEqual(try script.value(text("key", 0)), text("value", 6))
  expectEqual(try script.value(text("key", 1)), text("value", 7))
  expectEqual(try script.value("none"), nil)
  expect(script.sum > 0)
}

/// A copy goes on with the texts of an object that is gone.
private func copying() throws {
  var script: Script? = try Script(text("source"))
  try script?.define(text("key"), value: text("value"))
  try script?.setBase(text("base"))
  guard let copy = try script?.copy(text("copy")) else { return }
  try script?.setBase(text("another"))
  script = nil
  expectEqual(copy.source, text("copy"))
  expectEqual(copy.base, text("base"))
  expectEqual(try copy.value(text("key")), text("value"))
  expect(copy.sum > 0)
}

/// What a part is given, the whole keeps.
private func parts() throws {
  let script = try Script(text("source"))
  do {
    let line = script.firstLine()
    try line?.setLabel(text("label"))
  }
  expectEqual(try script.firstLine()?.label, text("label"))
  expect(script.sum > 0)
}

private func unique() throws {
  var memo = try Memo(text("memo"))
  try memo.setTag(text("tag", 1))
  try memo.setTag(text("tag", 2))
  for number in 0..<4 { try memo.addWord(text("word", number)) }
  expect(memo.sum > 0)
  try memo.close()

  var other = try Memo(text("memo"))
  try other.addWord(text("word"))
  expect(other.sum > 0)
}
