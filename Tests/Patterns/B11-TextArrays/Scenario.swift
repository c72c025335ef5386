import ScenarioSupport
import TextArrays

public func scenario() throws {
  let names = try Names()
  expectEqual(try names.measure(["a", "", "bc"]), 3)
  expectEqual(try names.measure([]), 0)
  expectThrows(TextArraysError.boundary(.interiorNUL(parameter: "words"))) { try names.measure(["a\0"]) }
  expectEqual(names.all, ["Ada", "", "Zoë"])
  expectEqual(try names.copy, ["Ada", "", "Zoë"])
  expectEqual(try names.match(), ["", "Zoë"])
  expectEqual(try split("one"), ["one"])
  expectEqual(try split(""), [])
  expectEqual(try names.count(["x", "yz"]), 2)
}
