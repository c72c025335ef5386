import LargeRecords
import ScenarioSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

public func scenario() throws {
  // A thread with a small stack: one copy of the struct on it, and it is over.
  var outcome: Result<Void, any Error> = .success(())
  onSmallStack { outcome = Result { try onThread() } }
  try outcome.get()
}

private func onThread() throws {
  let store = try Store(3)
  let fresco = try unwrap(store.fresco)
  expectEqual(fresco.width, 8192)
  expectEqual(fresco.title, "filled")
  expectEqual(fresco.pixels.count, 67_108_864)
  expectEqual(fresco.pixels.last, 3)
  expectEqual(fresco.checksum, -3)
  expect(try store.findFresco(1) == nil, "there is no other")
  expect(try store.findFresco(0) == fresco, "it is the same")

  let expected = 8192 - 3 + 3 * 16384 + 3 + 6
  expectEqual(try sum(fresco), expected)
  expectEqual(try pageSum(Page(number: 7, fresco: fresco)), expected + 7)
  var changed = fresco
  changed.title = "é"
  changed.pixels[changed.pixels.count - 1] = 255
  expectEqual(try sum(changed), expected - 6 + 2 + 252)
  changed.pixels.removeLast()
  expectThrows { try sum(changed) }
  changed.pixels += [0, 0]
  expectThrows { try sum(changed) }

  expectEqual(try fill(9).pixels[40_000_000], 9)
  expectThrows { try fill(13) }

  var seen = 0
  store.visit { seen += $0?.pixels.count ?? 0 }
  expectEqual(seen, 67_108_864)

  var row = Row(samples: [UInt16](repeating: 7, count: 2048))
  expectEqual(try tileLast(Tile(rows: [])), -1)
  row.samples[2047] = 1234
  expectEqual(try tileLast(Tile(rows: [Row](repeating: row, count: 4096))), 1234)
  expectThrows { try tileLast(Tile(rows: [Row](repeating: row, count: 4097))) }
}

private struct Missing: Error {}

private func unwrap<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

private final class Work {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}

/// Runs `body` on a thread whose stack has 512 KiB, as threads of Darwin have, and waits for it.
private func onSmallStack(_ body: () -> Void) {
  withoutActuallyEscaping(body) { body in
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 << 10)
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t!
    #endif
    pthread_create(
      &thread, &attributes,
      { context in
        Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    pthread_join(thread, nil)
    pthread_attr_destroy(&attributes)
  }
}
