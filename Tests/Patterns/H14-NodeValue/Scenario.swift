import NodeValue
import ScenarioSupport

public func scenario() throws {
  var syntax: Syntax? = try Syntax("one three  seven ")
  let one = try syntax?.firstWord
  expectEqual(try one?.length, 3)
  let three = try one?.next
  syntax = nil
  expectEqual(try three?.length, 5)
  expectEqual(try three?.next?.length, 5)
  expect(try three?.next?.next == nil, "a null word is no word")
  expectEqual(try one?.find("se")?.length, 5)
  expect(try one?.find("none") == nil, "not found")
  expectEqual(try one?.eq(one!), true)
  expectEqual(try one?.eq(three!), false)
  expect(try Syntax("").firstWord == nil, "an empty text has no word")

  let changing = try Syntax("a bc")
  let word = try changing.firstWord
  changing.mark()
  expectEqual(try word?.length, 1)
  let next = try word?.next
  expectEqual(try changing.copy().firstWord?.length, 1)
  _ = try changing.edit("changed")
  expectThrows(NodeValueError.boundary(.staleView(type: "Word"))) { try next?.length }
  expectThrows(NodeValueError.boundary(.staleView(type: "Word"))) { try word?.next }
  expectThrows(NodeValueError.boundary(.staleView(type: "Word"))) { try changing.firstWord?.eq(word!) }
  expectEqual(try changing.firstWord?.length, 7)
}
