import LentBytes
import ScenarioSupport

public func scenario() throws {
  let shelf = try Shelf()
  expectThrows(LentBytesError.status(function: "shelf_find", code: -1)) { try shelf.find(bytes("a")) }
  expectThrows { try shelf.seek(past: 0) }
  expectThrows { try shelf.exchange() }

  // C writes to what it is given: the caller's bytes stay as they were.
  let key = bytes("b")
  try shelf.store(key, value: bytes("two"))
  expectEqual(key, bytes("b"))
  try shelf.store(bytes("a"), value: [])
  try shelf.store([], value: bytes("nothing"))
  try shelf.store(bytes("a"), value: bytes("again"))

  expectEqual(try shelf.find(bytes("b")), bytes("two"))
  expectEqual(try shelf.find([]), bytes("nothing"))
  expectEqual(compare(bytes("a"), b: bytes("b")) < 0, true)
  expectEqual(compare([], b: []), 0)

  // The struct goes both ways: what C leaves alone comes back, and what it changes is the shelf's.
  var found = try shelf.seek(past: 0)
  expectEqual(found.key, [])
  expectEqual(found.value, bytes("nothing"))
  found = try shelf.seek(key: found.key, past: 1)
  expectEqual(found.key, bytes("a"))
  found = try shelf.seek(key: found.key, past: 1)
  expectEqual(found.key, bytes("b"))
  expectEqual(found.value, bytes("two"))
  expectThrows { try shelf.seek(key: found.key, past: 1) }

  expectEqual(try shelf.exchange(slice: [0, 0, 0]), bytes("not"))
  expectThrows(LentBytesError.boundary(.integerOutOfRange(parameter: "slice"))) {
    try shelf.exchange(slice: [UInt8](repeating: 0, count: 256))
  }
  expectThrows(LentBytesError.boundary(.countOutOfRange(function: "shelf_overrun"))) { try shelf.overrun() }

  expectEqual(shelf.forget(bytes("a"), value: bytes("again")), 1)
  expectEqual(shelf.forget(bytes("a"), value: []), 1)
  expectEqual(shelf.forget(bytes("a"), value: nil), 0)
  expectEqual(shelf.forget([], value: nil), 1)
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
