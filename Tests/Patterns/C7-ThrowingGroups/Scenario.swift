import ScenarioSupport
import ThrowingGroups

struct Refusal: Error, Equatable {
  var reason: String
}

public func scenario() throws {
  let count = LiveCount()
  try opening(count)
  do {
    try reading(count)
    try closing(count)
    try listening(count)
    try visiting()
  }
  expectEqual(count.alive, 0)
  try dispatching(count)
}

func courier(_ token: LiveToken? = nil, size: Int = 7) throws -> Courier {
  try Courier(
    strict: true, size: { withExtendedLifetime(token) { size } }, read: { Array(repeating: 1, count: min($0, 4)) },
    write: { bytes in
      if bytes.first == 0 { throw Refusal(reason: "zero") }
      return bytes.count
    })
}

/// What a closure throws while an object is made is thrown by that, also where C has made one all the same.
func opening(_ count: LiveCount) throws {
  for isStrict in [true, false] {
    let token = LiveToken(count)
    do {
      _ = try Courier(
        strict: isStrict,
        size: {
          withExtendedLifetime(token) {}
          throw Refusal(reason: "size")
        }, read: { _ in [] })
      expect(false, "an error")
    } catch let error as Refusal {
      expectEqual(error, Refusal(reason: "size"))
    }
  }
  expectEqual(count.alive, 0)
}

/// A call throws what its closure has thrown; meanwhile no closure is called, and all are called again afterwards.
func reading(_ count: LiveCount) throws {
  let token = LiveToken(count)
  var sizes = 0
  var parts: [Result<[UInt8], Refusal>] = [.success([1, 2]), .failure(Refusal(reason: "read")), .success([3])]
  let courier = try Courier(
    strict: true,
    size: {
      sizes += 1
      return 1
    },
    read: { _ in
      try withExtendedLifetime(token) { parts.isEmpty ? [] : try parts.removeFirst().get() }
    })
  expectEqual(sizes, 1)
  expectThrows(Refusal(reason: "read")) { try courier.fetch(10) }
  expectEqual(sizes, 1)
  expectEqual(try courier.fetch(10), [3])
  expectEqual(try courier.fetch(10), [])
  expectEqual(try courier.fetch(0), [])
}

/// Closing throws what C writes last.
func closing(_ count: LiveCount) throws {
  let first = try courier(LiveToken(count))
  try first.send([1, 2, 3])
  try first.close()
  let second = try courier(LiveToken(count))
  try second.send([0])
  expectThrows(Refusal(reason: "zero")) { try second.close() }
  expectThrows { try second.send([1]) }
  let third = try courier(LiveToken(count))
  expectThrows(Refusal(reason: "zero")) { try third.send(Array(repeating: 0, count: 65)) }
  try third.send([1])
  // An object that goes away has nobody to tell.
  let fourth = try courier(LiveToken(count))
  try fourth.send([0])
}

func listening(_ count: LiveCount) throws {
  let courier = try courier(LiveToken(count))
  expectEqual(try courier.hear(), 0)
  expectThrows(Refusal(reason: "opened")) {
    try courier.listen(opened: { throw Refusal(reason: "opened") }, next: { [] }, closed: nil)
  }
  var blocks: [[UInt8]] = [[1, 2], [3], [], [4], [5], [6], [7]]
  var closed = 0
  try courier.listen(
    opened: { 0 },
    next: {
      if blocks.first == [5] {
        blocks.removeFirst()
        throw Refusal(reason: "five")
      }
      return blocks.isEmpty ? [] : blocks.removeFirst()
    },
    closed: {
      closed += 1
      return 0
    })
  expectEqual(try courier.hear(), 6)
  expectEqual(closed, 1)
  expectThrows(Refusal(reason: "five")) { try courier.hear() }
  expectEqual(closed, 1)
  try courier.setProgress { sum in
    if sum == 7 { throw Refusal(reason: "seven") }
    return 0
  }
  expectThrows(Refusal(reason: "seven")) { try courier.hear() }
  // A closure may call the courier, and get what another closure throws.
  try courier.listen(
    opened: { 0 },
    next: { [unowned courier] in
      expectThrows(Refusal(reason: "inner")) {
        try courier.listen(opened: { throw Refusal(reason: "inner") }, next: { [] }, closed: nil)
      }
      return [9]
    }, closed: nil)
  expectEqual(try courier.hear(), 9)
  try courier.setProgress(nil)
}

/// Closures that C calls during the call only.
func visiting() throws {
  let courier = try courier()
  var log = ""
  expectEqual(
    try courier.visit(
      visit: { number in
        log += "\(number)"
        return 0
      },
      leave: { number in
        log += "-"
        return 0
      }), 0)
  expectEqual(log, "0-1-2-")
  log = ""
  // C goes on for a while: without calling any of them.
  expectThrows(Refusal(reason: "1")) {
    try courier.visit(
      visit: { number in
        log += "\(number)"
        if number == 1 { throw Refusal(reason: "1") }
        return 0
      },
      leave: { _ in
        log += "-"
        return 0
      })
  }
  expectEqual(log, "0-1")
  expectThrows(Refusal(reason: "left")) {
    try courier.visit(visit: { _ in 0 }, leave: { _ in throw Refusal(reason: "left") })
  }
  expectEqual(try courier.visit(visit: { Int32($0) }, leave: nil), 2)
}

/// An object that is made without a status.
func dispatching(_ count: LiveCount) throws {
  do {
    let token = LiveToken(count)
    var isBroken = false
    let courier = try Courier(
      size: {
        if isBroken { throw Refusal(reason: "late") }
        return 5
      },
      read: { _ in
        withExtendedLifetime(token) {}
        if isBroken { throw Refusal(reason: "read") }
        return [8]
      },
      write: { $0.count })
    expectEqual(try courier.fetch(2), [8, 8])
    isBroken = true
    expectThrows(Refusal(reason: "read")) { try courier.fetch(2) }
    expectThrows(Refusal(reason: "early")) {
      _ = try Courier(size: { throw Refusal(reason: "early") }, read: { _ in [] }, write: { $0.count })
    }
    expectThrows { _ = try Courier(size: { 99 }, read: { _ in [] }, write: { $0.count }) }
  }
  expectEqual(count.alive, 0)
}
