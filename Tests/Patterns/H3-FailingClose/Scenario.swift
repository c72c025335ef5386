import FailingClose
import ScenarioSupport

public func scenario() throws {
  try closing()
  try leavingItToDeinit()
  try dependents()
  try views()
}

private let closed = FailingCloseError.boundary(.consumed(type: "Store"))
private let inUse = FailingCloseError.boundary(.inUse(type: "Store"))

private func closing() throws {
  expectThrows(FailingCloseError.boundary(.interiorNUL(parameter: "name"))) { try Store("no\0tes") }
  let store = try Store("notes")
  try store.write(1)
  try store.close()
  expectThrows(closed) { try store.write(2) }
  expectThrows(closed) { try store.name }
  expectThrows(closed) { try store.close() }
  expectThrows(closed) { try Reader(store) }

  let full = try Store("full")
  let before = liveAllocations
  expectThrows(FailingCloseError.status(function: "store_close", code: -28)) { try full.close() }
  expect(liveAllocations < before, "the store is gone")
  expectThrows(closed) { try full.close() }
}

private func leavingItToDeinit() throws {
  let store = try Store("full")
  try store.write(3)
}

private func dependents() throws {
  let store = try Store("notes")
  var reader: Reader? = try Reader(store)
  let second = try Reader(store)
  try store.write(4)
  expectThrows(inUse) { try store.close() }
  expectEqual(reader?.sum(), 4)
  reader = nil
  expectThrows(inUse) { try store.close() }
  expectEqual(second.sum(), 4)
  try withExtendedLifetime(second) { try store.write(1) }
}

private func views() throws {
  let store = try Store("notes")
  try store.write(5)
  let entry = try store.entry
  expectEqual(try entry?.number, 5)
  try store.close()
  expectThrows(closed) { try entry?.number }
}
