import CountGetter
import ScenarioSupport

public func scenario() throws {
  let packet = try Packet(2)
  let before = try packet.data
  expectEqual(before, [2, 2])
  _ = try packet.grow(3)
  expectEqual(before, [2, 2])
  expectEqual(try packet.data, [2, 2, 3, 3, 3])
  expectEqual(try Packet(0).data, [])
  expectThrows(CountGetterError.boundary(.integerOutOfRange(parameter: "size"))) { try Packet(1 << 32 + 2) }
  expectThrows(CountGetterError.boundary(.integerOutOfRange(parameter: "by"))) { try packet.grow(1 << 32 + 3) }
}
