import RecordOutputs
import ScenarioSupport

public func scenario() throws {
  let station = try Station()
  expectEqual(try station.getStat(), Stat(readings: 0, failures: 0, mean: 0))
  try station.take(1)
  try station.take(4)
  expectThrows(RecordOutputsError.status(function: "station_take", code: -1)) { try station.take(-1) }
  expectEqual(try station.getStat(), Stat(readings: 2, failures: 1, mean: 2.5))
  let place = station.locate()
  expect(place.x == 1 && place.y == -2, "where it is")

  expectEqual(try idParse("abcd").bytes, Array("abcd".utf8))
  expectThrows(RecordOutputsError.status(function: "station_id_parse", code: -1)) { try idParse("abc") }

  var config = try configInit(2)
  expectEqual(config, Config(version: 2, step: 0.5, isQuiet: true))
  expectThrows(RecordOutputsError.status(function: "station_config_init", code: 0)) { try configInit(3) }
  try station.adjust(&config)
  expectEqual(config, Config(version: 2, step: 1, isQuiet: false))
  // What C has changed is changed, although the call fails.
  config.version = 0
  expectThrows(RecordOutputsError.status(function: "station_adjust", code: -1)) { try station.adjust(&config) }
  expectEqual(config, Config(version: 0, step: 2, isQuiet: true))
  config.version = 1 << 40
  expectThrows(RecordOutputsError.boundary(.integerOutOfRange(parameter: "version"))) { try station.adjust(&config) }
  expectEqual(config.step, 2)

  config.version = 7
  let other = try Station(name: "north", config: &config)
  expectEqual(config.version, 8)
  expectEqual(try other.getStat().readings, 0)
  expectThrows(RecordOutputsError.boundary(.creationFailed(function: "station_open"))) {
    try Station(name: "", config: &config)
  }
}
