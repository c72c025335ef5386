import KindsByName
import ScenarioSupport

/// Each object is used by the functions for its kind, and ended by what is for that.
public func scenario() throws {
  let reader = try ReadSpool(1)
  expectEqual(try reader.next(), 2)
  expectEqual(reader.position, 2)
  let disk = try ReadDiskSpool(5)
  expectEqual(try disk.descend(), 4)
  let writer = try WriteSpool(3)
  expectEqual(try writer.next(9), 9)
  let match = try MatchSpool()
  expectEqual(match.count, 7)
  var readers = [reader, try ReadSpool(2)]
  expectEqual(readers.removeLast().position, 2)
}
