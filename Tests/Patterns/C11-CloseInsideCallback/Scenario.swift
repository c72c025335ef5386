import CloseInsideCallback
import ScenarioSupport

private let inUse = CloseInsideCallbackError.boundary(.inUse(type: "Feed"))

/// A closure that ends the object which C is working on gets an error, and C goes on with the object.
public func scenario() throws {
  try lentClosures()
  try keptClosures()
  try parts()
  try nested()
}

private func lentClosures() throws {
  let feed = try Feed(3)
  let hub = try Hub()
  var numbers: [Int] = []
  try feed.each { number in
    expectThrows(inUse) { try feed.close() }
    expectThrows(inUse) { try hub.absorb(feed) }
    numbers.append(number)
  }
  expectEqual(numbers, [0, 1, 2])
  try hub.absorb(feed)
  expectThrows { try feed.close() }
}

private func keptClosures() throws {
  let feed = try Feed(2)
  var calls = 0
  try feed.addObserver { [unowned feed] _ in
    expectThrows(inUse) { try feed.close() }
    calls += 1
  }
  try feed.poll()
  expectEqual(calls, 2)
  try feed.close()
}

private func parts() throws {
  let feed = try Feed(1)
  try feed.addObserver { [unowned feed] _ in expectThrows(inUse) { try feed.close() } }
  let item = try feed.first
  expectEqual(try item?.announce, 1)
  try feed.close()
}

/// Only when the outermost call is over may the object end.
private func nested() throws {
  let feed = try Feed(2)
  var depths: [Int] = []
  try feed.each { outer in
    try? feed.each { inner in
      expectEqual(try? feed.count, 2)
      depths.append(outer * 2 + inner)
    }
    expectThrows(inUse) { try feed.close() }
  }
  expectEqual(depths, [0, 1, 2, 3])
  try feed.close()
}
