import LentBytes
import ScenarioSupport

public func scenario() throws {
  let larder = try Larder()
  expectThrows(LentBytesError.status(function: "larder_find", code: -1)) { try larder.find(bytes("a")) }
  expectThrows { try larder.seek(past: 0) }
  expectThrows { try larder.exchange() }

  // C writes to what it is given: the caller's bytes stay as they were.
  let key = bytes("b")
  try larder.store(key, value: bytes("two"))
  expectEqual(key, bytes("b"))
  try larder.store(bytes("a"), value: [])
  try larder.store([], value: bytes("nothing"))
  try larder.store(bytes("a"), value: bytes("again"))

  expectEqual(try larder.find(bytes("b")), bytes("two"))
  expectEqual(try larder.find([]), bytes("nothing"))
  expectEqual(compare(bytes("a"), b: bytes("b")) < 0, true)
  expectEqual(compare([], b: []), 0)

  // The struct goes both ways: what C leaves alone comes back, and what it changes is the larder's.
  var found = try larder.seek(past: 0)
  expectEqual(found.key, [])
  expectEqual(found.value, bytes("nothing"))
  found = try larder.seek(key: found.key, past: 1)
  expectEqual(found.key, bytes("a"))
  found = try larder.seek(key: found.key, past: 1)
  expectEqual(found.key, bytes("b"))
  expectEqual(found.value, bytes("two"))
  expectThrows { try larder.seek(key: found.key, past: 1) }

  expectEqual(try larder.exchange(slice: [0, 0, 0]), bytes("not"))
  expectThrows(LentBytesError.boundary(.integerOutOfRange(parameter: "slice"))) {
    try larder.exchange(slice: [UInt8](repeating: 0, count: 256))
  }
  expectThrows(LentBytesError.boundary(.countOutOfRange(function: "larder_overrun"))) { try larder.overrun() }

  expectEqual(larder.forget(bytes("a"), value: bytes("again")), 1)
  expectEqual(larder.forget(bytes("a"), value: []), 1)
  expectEqual(larder.forget(bytes("a"), value: nil), 0)
  expectEqual(larder.forget([], value: nil), 1)
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
