import LastError
import ScenarioSupport

public func scenario() throws {
  expectThrows(LastErrorError.library(function: "player_create", message: "there is no such device")) {
    try Player("none")
  }
  let player = try Player("speakers")
  expectEqual(try Track(player: player, name: "overture").name, "overture")
  var first: LastErrorError?
  do { _ = try Track(player: player, name: "missing") } catch { first = error }
  expectThrows(LastErrorError.library(function: "player_seek", message: "cannot seek: before the start")) {
    try player.seek(-1)
  }
  expectEqual(first, .library(function: "player_load_track", message: "no such track: missing"))
  expectEqual(first.map { "\($0)" }, "no such track: missing")
  try player.seek(1)
}
