import CallbackTable
import ScenarioSupport

/// Bytes that closures read and write.
final class Store {
  var bytes: [UInt8]
  var isClosed = false
  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  func take(_ capacity: Int) -> [UInt8] {
    defer { bytes.removeFirst(min(capacity, bytes.count)) }
    return Array(bytes.prefix(capacity))
  }
}

public func scenario() throws {
  let count = LiveCount()
  try copied(count)
  try attached(count)
  try refused(count)
  try lent(count)
  try hooks(count)
  expectEqual(count.alive, 0)
}

private func open(_ store: Store, _ count: LiveCount) throws -> Stream {
  let token = LiveToken(count)
  return try Stream(
    name: "store",
    read: { capacity in withExtendedLifetime(token) { store.take(capacity) } },
    write: { bytes in
      store.bytes += bytes
      return Int32(bytes.count)
    },
    close: { store.isClosed = true })
}

private func copied(_ count: LiveCount) throws {
  let store = Store([1, 2, 3, 4, 5])
  do {
    let stream = try open(store, count)
    expectEqual(count.alive, 1)
    expectEqual(try stream.fill(2), 3)
    expectEqual(stream.write([7, 8]), 2)
    expectEqual(stream.write([UInt8]()), 0)
    expectEqual(store.bytes, [3, 4, 5, 7, 8])
    expectEqual(try stream.fill(200), 27)
    expectEqual(try stream.fill(0), 0)
    expect(!store.isClosed, "open")
  }
  expect(store.isClosed || count.alive == 0, "closed by the destroy, which still finds the closures")
  expectEqual(count.alive, 0)
}

/// C keeps the address of the struct, so that has to stay.
private func attached(_ count: LiveCount) throws {
  let store = Store([1, 2, 3])
  do {
    let token = LiveToken(count)
    let stream = try Stream(read: { capacity in withExtendedLifetime(token) { store.take(capacity) } })
    expectEqual(try stream.fill(3), 6)
    // Without a closure C has NULL.
    expectEqual(stream.write([1]), -1)
  }
  expectEqual(count.alive, 0)
}

private func refused(_ count: LiveCount) throws {
  let token = LiveToken(count)
  var reads = 0
  expectThrows(CallbackTableError.boundary(.creationFailed(function: "stream_open_io"))) {
    try Stream(
      name: "refused",
      read: { _ in
        withExtendedLifetime(token) { reads += 1 }
        return []
      })
  }
  expectEqual(reads, 1)
}

private func lent(_ count: LiveCount) throws {
  let source = try open(Store([1, 2, 3, 4, 5, 6]), count)
  let token = LiveToken(count)
  let sink = Store()
  expectEqual(
    source.copyAll(
      read: { _ in [] },
      write: { bytes in
        withExtendedLifetime(token) { sink.bytes += bytes }
        return Int32(bytes.count)
      },
      close: { sink.isClosed = true }), 6)
  expectEqual(sink.bytes, [1, 2, 3, 4, 5, 6])
  expect(sink.isClosed, "closed")
}

private func hooks(_ count: LiveCount) throws {
  let stream = try open(Store(), count)
  expectEqual(try stream.announce(3), 0)
  var messages: [String] = []
  stream.setHooks(accept: { $0 < 5 ? 1 : 0 }, log: { messages.append($0) })
  expectEqual(try stream.announce(3), 1)
  expectEqual(try stream.announce(5), 0)
  // C refuses these, and goes on with the others.
  expectEqual(stream.setHooks(accept: { _ in 0 }), -1)
  expectEqual(try stream.announce(3), 1)
  expectEqual(messages, ["announced", "announced"])
  // The closures replace themselves while they run.
  let token = LiveToken(count)
  stream.setHooks(accept: { [unowned stream] level in
    if level > 0 { _ = stream.setHooks(accept: { _ in 1 }) }
    return withExtendedLifetime(token) { 1 }
  })
  expectEqual(try stream.announce(1), 1)
  expectEqual(try stream.announce(1), 1)
  expectEqual(messages, ["announced", "announced"])
}
