import GuardedJumps
import ScenarioSupport

struct Refusal: Error, Equatable {}

/// The text of the library's own error.
func text(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch GuardedJumpsError.library(_, let text) {
    return text
  } catch {
    return "\(error)"
  }
}

public func scenario() throws {
  expectEqual(text { _ = try Reader(0) }, "a limit of 0 is none")
  let reader = try Reader(5)
  expectEqual(text { try reader.total() }, "nothing to add up")
  try reader.push([1, 2, 3])
  expectEqual(try reader.total(), 6)
  expectEqual(text { try reader.push([4, 5, 6]) }, "no room for 3 more bytes")
  // A text that is longer than there is room for is cut.
  expectEqual(text { try reader.push([UInt8](repeating: 0, count: 200)) }.utf8.count, 1023)
  expectEqual(try reader.total(), 6)
  try reader.push([UInt8]())

  expectEqual(try reader.bounds(1).count, 2)
  expectEqual(text { _ = try reader.bounds(3) }, "beyond the end")

  expectEqual(try reader.scale(3, result: 4), 12)
  expectEqual(text { try reader.scale(0, result: 4) }, "nothing to scale by")

  // C of one's own, which a jump leaves in the middle.
  let counting = try Reader(4)
  expectEqual(try counting.pushEach(1, count: 3), 3)
  expectEqual(text { try counting.pushEach(1, count: 3) }, "no room for 1 more bytes")
  expectEqual(try counting.pushEach(1, count: 0), 4)

  // Whichever of two fails.
  let other = try Reader(2)
  expectEqual(text { try reader.append(other) }, "the other is empty")
  try other.push([9, 9])
  try reader.append(other)
  expectEqual(text { try reader.append(other) }, "no room for 2 more bytes")
  expectEqual(text { try reader.append(reader) }, "no room for 5 more bytes")

  // A closure under a guarded call has guarded calls of its own, and the outer one still has its frame after them.
  var seen: [Int] = []
  try reader.each { byte in
    seen.append(byte)
    expectEqual(text { _ = try reader.bounds(100) }, "beyond the end")
    expectEqual(text { _ = try Reader(0) }, "a limit of 0 is none")
    return 0
  }
  expectEqual(seen, [1, 2, 3, 9, 9])
  expectEqual(
    text {
      try reader.each { _ in
        expectEqual(text { try reader.push([1]) }, "no room for 1 more bytes")
        return 7
      }
    }, "the visitor failed")
  // What the closure throws comes out, and not the error that C made of it.
  expectThrows(Refusal()) { try reader.each { _ in throw Refusal() } }
  expectEqual(try reader.total(), 24)

  try pumps()
  let chunk = try reader.take()
  expectEqual(chunk.size, 5)
  expectEqual(text { _ = try reader.take() }, "nothing to take")
}

/// A closure may not use an object that is in the middle of a call, and may use any other.
func pumps() throws {
  let (pump, other) = (try Pump(), try Pump())
  let level = try pump.run {
    expectEqual(text { _ = try pump.level() }, "another call on the object is under way")
    expectEqual(text { _ = try pump.run { 1 } }, "another call on the object is under way")
    expectEqual(try? other.run { 5 }, 5)
    return 3
  }
  expectEqual(level, 3)
  expectEqual(text { _ = try pump.run { -1 } }, "nothing to pump")
  expectThrows(Refusal()) { _ = try pump.run { throw Refusal() } }
  expectEqual(try pump.run { 4 }, 7)
  expectEqual(try pump.level(), 7)
}
