import OwnDestroys
import ScenarioSupport

public func scenario() throws {
  let reader = try Depot(1)
  expectEqual(reader.kind, "read")
  expectEqual(try Depot.readDiskNew(2).number, 2)
  expectEqual(try Depot.writeNew(3).kind, "write")
  expectEqual(try Depot.matchNew(4).kind, "match")
  expectEqual(try Depot.new(5).kind, "plain")
  expectEqual(try Depot.map(6).kind, "map")
  expectEqual(try Depot.writeDiskMake(7).number, 7)
  expectThrows { _ = try Depot.writeDiskMake(-8) }
  let copies = try [reader.clone(), Depot.matchNew(9).clone().clone(), Depot.map(10).clone()]
  expectEqual(copies.map(\.kind), ["read", "match", "map"])
}
