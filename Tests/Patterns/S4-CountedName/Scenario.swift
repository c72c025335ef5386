import CountedName
import ScenarioSupport

public func scenario() throws {
  let catalog = try Catalog()
  for (name, number) in [("maps", 0), ("globes", 1), ("glob", -1), ("globes and more", -1), ("", -1)] {
    expectEqual(try catalog.find(name), number)
    expectEqual(try catalog.numberForName(name), number)
    expectEqual(try catalog.findTitle(name), number)
  }
  // Behind the NUL C would read on in a name of its own.
  let name = "maps\0" + String(repeating: "x", count: 60)
  expectThrows(CountedNameError.boundary(.interiorNUL(parameter: "name"))) { try catalog.find(name) }
  expectThrows(CountedNameError.boundary(.interiorNUL(parameter: "string"))) { try catalog.numberForName(name) }
  expectThrows(CountedNameError.boundary(.interiorNUL(parameter: "title"))) { try catalog.findTitle(name) }
  expectEqual(catalog.catalogHash([1, 0, 2]), 963)
  expectEqual(catalog.sum([1, 0, 2]), 963)
}
