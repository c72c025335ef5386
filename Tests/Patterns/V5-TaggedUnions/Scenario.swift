import ScenarioSupport
import TaggedUnions

public func scenario() throws {
  let expected: [EventData] = [
    .none, .key(Key(code: -5, modifiers: 255)), .pointerMotion(Motion(x: 0.5, y: -2)),
    .text(Text(utf8: "hé", position: 3)), .text(Text(position: 0)), .name("12345678"), .level(-1), .quit,
    .unrecognized(rawValue: 4711),
  ]
  for (index, data) in expected.enumerated() {
    let event = try at(index)
    expectEqual(event, Event(time: index + 1, data: data))
    expectEqual(try find(index), event)
  }
  expect(try find(-1) == nil && find(expected.count) == nil, "there are no others")

  expectEqual(try weight(at(0)), 0)
  expectEqual(try weight(at(1)), 2250)
  expectEqual(try weight(at(2)), 3)
  expectEqual(try weight(at(3)), 3)
  expectEqual(try weight(at(4)), -1)
  expectEqual(try weight(at(6)), -1)
  expectEqual(try weight(at(7)), 7)
  expectEqual(try weight(at(8)), 4711)
  expectEqual(try weight(Event(time: 0, data: .name("A"))), 65)
  expectEqual(
    try weight(Event(time: 0, data: .text(Text(utf8: String(repeating: "x", count: 99_999), position: 0)))), 99_999)

  // What does not fit is thrown, also inside a case.
  expectThrows { try weight(Event(time: 0, data: .level(1 << 40))) }
  expectThrows { try weight(Event(time: 0, data: .key(Key(code: .max, modifiers: 0)))) }
  expectThrows { try weight(Event(time: 0, data: .name("too long"))) }
  expectThrows { try weight(Event(time: 0, data: .text(Text(utf8: "\0", position: 0)))) }

  expectEqual(numberHalved(Number(content: .whole(9))).content, .whole(4))
  expectEqual(numberHalved(Number(content: .real(9))).content, .real(4.5))
  expectEqual(numberHalved(Number(content: .nothing)).content, .nothing)
}
