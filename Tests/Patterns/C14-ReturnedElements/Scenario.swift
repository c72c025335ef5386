import ReturnedElements
import ScenarioSupport

public func scenario() throws {
  let count = LiveCount()
  do {
    let feed = try Feed()
    blocks(feed, count)
    try values(feed)
    texts(feed, count)
    expectEqual(count.alive, 4)
  }
  expectEqual(count.alive, 0)
}

/// C reads a block until it asks for the next one, which may come from other closures.
func blocks(_ feed: Feed, _ count: LiveCount) {
  let token = LiveToken(count)
  var blocks: [[UInt8]] = [[1, 2, 3], [0], Array(repeating: 7, count: 1000)]
  var log = ""
  expectEqual(feed.take(), -1)
  feed.connect(
    open: {
      log += "open "
      return 5
    },
    read: {
      withExtendedLifetime(token) { blocks.isEmpty ? [] : blocks.removeFirst() }
    },
    close: { 0 })
  expectEqual((0..<5).map { _ in feed.take() }, [1, 2, 3, 0, 7])
  var sum = 0
  for _ in 1..<1000 { sum += feed.take() }
  expectEqual(sum, 999 * 7)
  expectEqual(feed.take(), -1)
  expectEqual(feed.take(), -1)
  expectEqual(log, "open ")

  // A closure that sets others while it runs: C still reads what it returned.
  feed.connect(
    open: nil,
    read: { [unowned feed] in
      withExtendedLifetime(token) {}
      feed.connect(open: nil, read: { [4] }, close: nil)
      return [3, 3]
    }, close: nil)
  expectEqual((0..<4).map { _ in feed.take() }, [3, 3, 4, 4])
  let last = LiveToken(count)
  feed.connect(
    open: nil, read: { withExtendedLifetime(last) { [] } }, close: { withExtendedLifetime(last) { 0 } })
  expectEqual(feed.take(), -1)
}

/// What one closure returned is there until the call is over.
func values(_ feed: Feed) throws {
  expectEqual(try feed.sum(4) { [Int16](repeating: 2, count: $0) }, 12)
  expectEqual(try feed.sum(3) { $0 == 1 ? [] : [Int16.max, Int16.min, -1] }, -4)
  expectEqual(try feed.sum(0) { _ in [1] }, 0)
  // A call inside of another has closures of its own.
  expectEqual(try feed.sum(2) { number in try! number == 0 ? [5] : [Int16(feed.sum(2) { [Int16($0)] })] }, 6)
  expectThrows { try feed.sum(Int.max) { _ in [] } }
}

/// C goes on reading what it was told, also when another closure is set.
func texts(_ feed: Feed, _ count: LiveCount) {
  expectEqual(feed.pull(), 0)
  let token = LiveToken(count)
  feed.setSource { offset in withExtendedLifetime(token) { Array("a \(offset)".utf8) } }
  expectEqual(feed.pull(), 2)
  expectEqual(feed.pull(), 4)
  let other = LiveToken(count)
  feed.setSource { _ in withExtendedLifetime(other) { [] } }
  expectEqual(feed.pull(), 4)
  feed.setSource(nil)
  expectEqual(feed.pull(), 4)
}
