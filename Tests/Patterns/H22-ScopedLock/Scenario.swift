import ScenarioSupport
import ScopedLock

struct Interruption: Error, Equatable {}

public func scenario() throws {
  try mutexes()
  try recursion()
  try gates()

  // A bolt stays where it is put.
  let door = try Door()
  door.lock()
  expectEqual(door.bolted, true)
  door.unlock()
  expectEqual(door.bolted, false)
}

private func mutexes() throws {
  let mutex = try Mutex()
  expectEqual(try mutex.withLock { 7 }, 7)

  // Given back whatever the closure throws.
  expectThrows(Interruption()) { try mutex.withLock { throw Interruption() } }
  expectEqual(mutex.withLockIfAvailable { "free" }, "free")
  expectThrows(Interruption()) { try mutex.withLockIfAvailable { () throws(Interruption) in throw Interruption() } }

  // Taking it twice would never end.
  try mutex.withLock {
    expectThrows(ScopedLockError.boundary(.inUse(type: "Mutex"))) { try mutex.withLock {} }
    expect(mutex.withLockIfAvailable {} == nil, "no lock that is taken")
  }
  mutex.withLockIfAvailable {
    expectThrows { try mutex.withLock {} }
    expect(mutex.withLockIfAvailable {} == nil, "no lock that is taken")
  }

  // Beside another thread.
  expectEqual(try mutex.contend(500), true)
  for _ in 0..<500 {
    try mutex.withLock { try mutex.setLevel(mutex.level + 1) }
  }
  mutex.join()
  expectEqual(try mutex.withLock { mutex.level }, 1000)

  let blocked = try Mutex()
  blocked.block()
  var called = 0
  expect(blocked.withLockIfAvailable { called += 1 } == nil, "no lock that is taken elsewhere")
  expectEqual(called, 0)
}

private func recursion() throws {
  let lock = try RecLock()
  let depth = lock.withReaderLock { lock.withReaderLock { lock.depth } }
  expectEqual(depth, 2)
  expectThrows(Interruption()) {
    try lock.withReaderLock { () throws(Interruption) in
      try lock.withReaderLock { () throws(Interruption) in throw Interruption() }
    }
  }
  expectEqual(lock.depth, 0)
}

private func gates() throws {
  let gate = try Gate()
  expectEqual(try gate.withLock { try gate.countUnlocked() }, 1)
  try gate.jam(true)
  var called = 0
  expectThrows(ScopedLockError.stuck) { try gate.withLock { called += 1 } }
  expectEqual(called, 0)
  try gate.jam(false)

  // It stays open while it is locked.
  try gate.withLock {
    expectThrows(ScopedLockError.boundary(.inUse(type: "Gate"))) { try gate.close() }
    expectEqual(try gate.countUnlocked(), 2)
  }
  try gate.close()
  expectThrows(ScopedLockError.boundary(.consumed(type: "Gate"))) { try gate.withLock { called += 1 } }
  expectEqual(called, 0)
}
