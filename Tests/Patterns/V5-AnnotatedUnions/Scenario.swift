import AnnotatedUnions
import ScenarioSupport

public func scenario() throws {
  try inputs()
  try packetsFromC()
  try packetsToC()
  try slots()
}

/// Comments say which member is there, one for several tags.
private func inputs() throws {
  let expected: [InputData] = [
    .nothing, .press(InputKey(code: -5, modifiers: 255)), .release(InputKey(code: 7, modifiers: 1)),
    .typed(InputText(utf8: "hé", position: 3)), .typed(InputText(position: 0)), .axes([0.5, -2, 1e300]),
    .unrecognized(rawValue: 99),
  ]
  for (index, data) in expected.enumerated() { expectEqual(try inputAt(index).data, data) }
  expectEqual(try inputWeight(inputAt(0)), 0)
  expectEqual(try inputWeight(inputAt(1)), 205)
  expectEqual(try inputWeight(inputAt(2)), -71)
  expectEqual(try inputWeight(inputAt(3)), 3)
  expectEqual(try inputWeight(inputAt(4)), -1)
  expectEqual(try inputWeight(inputAt(6)), 99)
  expectEqual(try inputWeight(Input(data: .axes([1, 2, 3]))), 6)
  // An array is as long as C's, and no text ends early.
  expectThrows { try inputWeight(Input(data: .axes([1, 2]))) }
  expectThrows { try inputWeight(Input(data: .axes([1, 2, 3, 4]))) }
  expectThrows { try inputWeight(Input(data: .typed(InputText(utf8: "a\0b", position: 0)))) }
}

/// An integer tells which member is there; its texts, bytes and structs are copied.
private func packetsFromC() throws {
  expectEqual(
    try packetAt(0).body, .hello(PacketGreeting(name: "Zoë", isNew: true, note: "a\0b")))
  expectEqual(try packetAt(1).body, .bye(PacketGreeting(isNew: false)))
  expectEqual(try packetAt(2).body, .part(PacketPart(bytes: [0, 255, 7])))
  expectEqual(try packetAt(3).body, .part(PacketPart(bytes: [])))
  expectEqual(
    try packetAt(4).body,
    .route(PacketRoute(stops: [PacketStop(x: 1, y: -1), PacketStop(x: 300, y: 400)], weights: [5, -6])))
  expectEqual(
    try packetAt(5).body, .input(PacketNested(event: Input(data: .typed(InputText(utf8: "hé", position: 3))))))
  expectEqual(try packetAt(6).body, .done)
  expectEqual(try packetAt(7).body, .unrecognized(rawValue: -1))
}

private func packetsToC() throws {
  let sums = [1_195_568, 2_000_000, 3_000_262, 3_000_000, 4_003_591, 5_000_003, 6_000_000, -1_000_000]
  for (index, sum) in sums.enumerated() { expectEqual(try packetSum(packetAt(index)), sum) }
  func sum(_ body: PacketBody) throws -> Int { try packetSum(Packet(body: body)) }
  expectEqual(
    try sum(.hello(PacketGreeting(name: "AB", isNew: true, note: "\u{1}\0\u{2}"))), 1_000_000 + 131 + 1 + 3000)
  expectEqual(try sum(.bye(PacketGreeting(isNew: false))), 2_000_000)
  expectEqual(try sum(.part(PacketPart(bytes: [UInt8](repeating: 1, count: 70_000)))), 3_070_000)
  expectEqual(try sum(.part(PacketPart(bytes: []))), 3_000_000)
  let stops = [PacketStop(x: 1, y: 2), PacketStop(x: 3, y: 4)]
  expectEqual(try sum(.route(PacketRoute(stops: stops, weights: [1, 2]))), 4_000_000 + 64 + 500)
  expectEqual(try sum(.input(PacketNested(event: Input(data: .typed(InputText(utf8: "abc", position: 0)))))), 5_000_003)
  expectEqual(try sum(.unrecognized(rawValue: 9)), 9_000_000)

  // What does not fit is thrown: an element too many for a count of 8 bits, a NUL in a text that ends with one.
  let many = [PacketStop](repeating: PacketStop(x: 0, y: 0), count: 256)
  expectThrows { try sum(.route(PacketRoute(stops: many, weights: [1, 2]))) }
  expectEqual(try sum(.route(PacketRoute(stops: Array(many.dropFirst()), weights: [0, 0]))), 4_000_000)
  expectThrows { try sum(.route(PacketRoute(stops: [], weights: [1]))) }
  expectThrows { try sum(.hello(PacketGreeting(name: "a\0b", isNew: false))) }
  expectThrows { try sum(.input(PacketNested(event: Input(data: .typed(InputText(utf8: "\0", position: 0)))))) }
}

/// A struct that C sets up in place is read where it is.
private func slots() throws {
  let slot = try Slot("longer than the label")
  expectEqual(slot.kind, .name)
  expectEqual(slot.content, .name(SlotName(text: "longer than the label")))
  expectEqual(slot.samples, [0, 1, 4, 9])
  expectEqual(slot.label, "longer ")
  expectEqual(slot.ready, 1)
  expectEqual(slot.level, 5)
  slot.setWhole(-3)
  expectEqual(slot.content, .whole(-3))
  slot.spoil()
  expectEqual(slot.content, .unrecognized(rawValue: 77))
}
