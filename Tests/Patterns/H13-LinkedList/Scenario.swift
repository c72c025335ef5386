import LinkedList
import ScenarioSupport

public func scenario() throws {
  let parade = try Parade()
  expectEqual(parade.copyNames(), [])
  expectEqual(parade.names, [])
  expectEqual(parade.copyReadings, [])
  expectEqual(try parade.measure([]), 0)

  try parade.setNames(["Ada", "", "Zoë"])
  expectEqual(parade.names, ["Ada", "", "Zoë"])
  expectEqual(parade.copyNames(), ["Ada", "", "Zoë"])
  expectEqual(try parade.listNames(), ["Ada", "", "Zoë"])
  expectEqual(parade.copyReadings.map(\.place), [1, 2, 3, 4, 5, 6, 7])
  expectEqual(parade.copyReadings.last?.value, 3.5)

  // Another list replaces the first, and nothing is left of it.
  try parade.setNames(["Bo"])
  expectEqual(parade.names, ["Bo"])
  expectThrows(LinkedListError.boundary(.interiorNUL(parameter: "names"))) { try parade.setNames(["a", "b\0"]) }
  expectEqual(parade.names, ["Bo"])
  try parade.setNames([])
  expectEqual(parade.names, [])

  // Two lists stay, side by side.
  try parade.addGuests(["one", "two"])
  try parade.addGuests(["three"])
  expectEqual(parade.guestBytes, 11)

  expectEqual(try parade.measure(["ab", "", "cde"]), 5)
  expectThrows(LinkedListError.boundary(.nullResult(function: "parade_copy_broken"))) { try parade.copyBroken }
}
