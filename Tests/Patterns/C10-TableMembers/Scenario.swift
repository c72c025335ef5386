import ScenarioSupport
import TableMembers

public func scenario() throws {
  let count = LiveCount()
  var log: [String] = []
  do {
    let token = LiveToken(count)
    let sensor = try Sensor(
      unit: .kelvin, channel: 2, rounds: true, gain: 0.5,
      measure: { time in withExtendedLifetime(token) { Double(time) + 0.5 } }, log: { log.append($0) })
    expectEqual(try sensor.measure(10), 2278)
    let other = LiveToken(count)
    expectEqual(
      try sensor.compare(
        .celsius, channel: -1, rounds: false, gain: 1, times: 3,
        measure: { time in withExtendedLifetime(other) { Double(time) } }), 3 - 3000)
    expectEqual(
      try sensor.compare(.celsius, channel: 0, rounds: true, gain: .infinity, times: 0, measure: { _ in 1 }), 0)
    expectThrows {
      try sensor.compare(.kelvin, channel: 40_000, rounds: true, gain: 1, times: 1, measure: { _ in 1 })
    }
    expectThrows { try sensor.measure(1 << 40) }
  }
  expectEqual(log, ["measured", "gone"])
  expectEqual(count.alive, 0)
  expectThrows { try Sensor(unit: .celsius, channel: 1 << 20, rounds: false, gain: 1, measure: { _ in 0 }) }
}
