import Kinds
import ScenarioSupport

public func scenario() throws {
  let reader = try ReadTape(1)
  expectEqual(try reader.next(), 2)
  expectEqual(reader.position, 2)
  expectEqual(reader.number, 2)
  expectEqual(reader.errorString(), "read")
  let disk = try ReadDiskTape(5)
  expectEqual(try disk.descend(), 4)
  expectEqual(disk.number, 4)
  expectEqual(disk.errorString(), "read disk")
  let writer = try WriteTape(3)
  expectEqual(try writer.next(9), 9)
  expectEqual(writer.number, 9)
  let match = try MatchTape()
  expectEqual(match.count, 7)
  expectEqual(match.number, 7)
}
