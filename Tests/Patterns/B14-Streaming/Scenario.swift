import ScenarioSupport
import Streaming

public func scenario() throws {
  let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 3 % 7) }
  let packed = try pack(bytes, parts: 7)
  expectEqual(try pack(bytes, parts: 1), packed)
  try unpacking(packed, bytes)
  try limits()
  try contexts(bytes, packed)
  try failures(packed)
}

/// The same comes out however the input is cut.
private func pack(_ bytes: [UInt8], parts: Int) throws -> [UInt8] {
  let packer = try Packer(0)
  var packed: [UInt8] = []
  for part in 0..<parts {
    let slice = Array(bytes[(bytes.count * part / parts)..<(bytes.count * (part + 1) / parts)])
    let result = try packer.pack(slice, flush: StreamingConstants.run)
    expectEqual(result.consumed, slice.count)
    expect(!result.isAtEnd)
    expectEqual(try packer.bound(10), 22)
    packed += result.output
  }
  let idle = try packer.pack([], flush: StreamingConstants.run)
  expect(idle.output.isEmpty && idle.consumed == 0 && !idle.isAtEnd)
  let last = try packer.pack([], flush: StreamingConstants.finish)
  expect(last.isAtEnd)
  try packer.close()
  expectThrows(StreamingError.boundary(.consumed(type: "Packer"))) {
    try packer.pack([1], flush: StreamingConstants.run)
  }
  return packed + last.output
}

/// What follows the end is left alone, and a stream that was cut off never comes to its end.
private func unpacking(_ packed: [UInt8], _ bytes: [UInt8]) throws {
  let unpacker = try Unpacker()
  let result = try unpacker.unpack(packed + [9, 9, 9], flush: StreamingConstants.run)
  expectEqual(result.output, bytes)
  expectEqual(result.consumed, packed.count)
  expect(result.isAtEnd)
  expectEqual(try unpacker.totalIn, UInt(packed.count))
  expectEqual(try unpacker.totalOut, UInt(bytes.count))
  let after = try unpacker.unpack([1, 1], flush: StreamingConstants.run)
  expect(after.isAtEnd && after.consumed == 0 && after.output.isEmpty)

  let cut = try Unpacker()
  let part = try cut.unpack(packed.dropLast(3), flush: StreamingConstants.run)
  expect(!part.isAtEnd)
  expectEqual(part.consumed, packed.count - 3)
  expectThrows { try cut.close() }
}

/// A few bytes become many: no more than the caller wants, and the rest later.
private func limits() throws {
  let bomb = [UInt8](repeating: 255, count: 2_000) + [0, 0]
  let unpacker = try Unpacker()
  var rest = bomb
  var count = 0
  var isAtEnd = false
  while !isAtEnd {
    let result = try unpacker.unpack(rest, flush: StreamingConstants.run, maximum: 1_000)
    expect(result.output.count <= 1_000)
    if result.output.isEmpty, !result.isAtEnd { return expect(false, "progress") }
    count += result.output.count
    rest.removeFirst(result.consumed)
    isAtEnd = result.isAtEnd
  }
  expectEqual(count, 255_000)
  expect(rest.isEmpty)
  let nothing = try Unpacker().unpack(bomb, flush: StreamingConstants.run, maximum: 0)
  expect(nothing.output.isEmpty && nothing.consumed == 0)
  expectThrows(StreamingError.boundary(.integerOutOfRange(parameter: "maximum"))) {
    try Unpacker().unpack(bomb, flush: StreamingConstants.run, maximum: -1)
  }
}

/// Through structs of an address, a size and a position.
private func contexts(_ bytes: [UInt8], _ packed: [UInt8]) throws {
  let context = try Context()
  let first = try context.push(bytes, directive: .continue)
  expect(!first.isAtEnd)
  expectEqual(first.consumed, bytes.count)
  let few = try context.push([], directive: .end, maximum: 1)
  expect(!few.isAtEnd)
  let last = try context.push([], directive: .end)
  expect(last.isAtEnd)
  expectEqual(first.output + few.output + last.output, packed)
  let drained = try context.drain()
  expect(drained.isAtEnd && drained.output.isEmpty)
}

private func failures(_ packed: [UInt8]) throws {
  expectThrows(StreamingError.dataError) { try Packer(-1) }
  expectThrows(StreamingError.dataError) { try Unpacker().unpack([0, 7], flush: StreamingConstants.run) }
  expectThrows(StreamingError.boundary(.integerOutOfRange(parameter: "flush"))) {
    try Unpacker().unpack(packed, flush: 1 << 40)
  }
  let context = try Context()
  expectThrows { try context.push([1, 0xEE], directive: .continue) }
  expectEqual(try context.push([1], directive: .end).output, [1, 1, 0, 0])
}
