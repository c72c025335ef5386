import FlexibleArrays
import ScenarioSupport

public func scenario() throws {
  let queue = try Queue()
  expect(queue.peek == nil, "nothing was sent")
  for count in [0, 1, 5, 6, 4096, 65535] {
    let packet = Packet(kind: 7, data: (0..<count).map { UInt8(truncatingIfNeeded: $0) })
    try queue.send(packet)
    expectEqual(queue.peek, packet)
  }
  expectThrows { try queue.send(Packet(kind: 7, data: [UInt8](repeating: 0, count: 65536))) }
  expectEqual(queue.peek?.data.count, 65535)

  let points = (1...100).map { Point(x: $0, y: -$0) }
  expectEqual(try pathSum(Path(weight: 2.5, points: points)), 2 - (1...100).map { $0 * $0 }.reduce(0, +))
  expectEqual(try pathSum(Path(weight: 2.5, points: [])), 2)
  expectThrows { try pathSum(Path(weight: 0, points: [Point(x: .max, y: 0)])) }

  // What counts is what the attribute names, and no more than that can hold goes in.
  let log = try logExample(255)
  expectEqual(log?.entries.count, 255)
  expectEqual(log?.entries.last, 254)
  expectEqual(log?.count, 65535)
  expectEqual(try logExample(0)?.entries, [])
  var own = Log(referenceCount: 1, count: 2, entries: [UInt32](repeating: 3, count: 255))
  expectEqual(try logSum(own), 2_000_765)
  own.entries = []
  expectEqual(try logSum(own), 2_000_000)
  own.entries = [UInt32](repeating: 3, count: 256)
  expectThrows { try logSum(own) }

  expectEqual(try pathExample(3)?.points.map(\.x), [1, 3, 5])
  expectEqual(try pathExample(0)?.points, [])
  // A count that is none.
  expectEqual(try pathExample(-1)?.points, [])
  expect(try pathExample(-2) == nil, "there is no path")
}
