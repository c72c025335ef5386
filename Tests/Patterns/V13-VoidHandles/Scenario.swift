import ScenarioSupport
import VoidHandles

public func scenario() throws {
  let ship = try Ship()
  expectEqual(try ship.load(3), 3)
  let twin = try ship.duphandle()
  expectEqual(try twin.load(2), 5)
  expectEqual(ship.tons, 3)
  let barge = try Barge()
  expectEqual(twin.matches(barge), 1)

  expectEqual(try CraneHandle(12).reach, 12)
  expectEqual(try BuoyHandle(7).depth, 7)
  expectThrows(VoidHandlesError.status(function: "buoy_open", code: 1)) { try BuoyHandle(-1) }
  expectEqual(try PierRef(80).length, 80)
}
