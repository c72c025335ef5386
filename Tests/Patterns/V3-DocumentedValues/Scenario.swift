import DocumentedValues
import ScenarioSupport

public func scenario() throws {
  let beacon = try Beacon()
  expectEqual(beacon.state, .off)
  for level in [Level.dim, .bright, .full, .unrecognized(rawValue: -7), Level(rawValue: .min)] {
    beacon.setLevel(level)
    expectEqual(beacon.level, level)
  }
  beacon.setLevel(Level(rawValue: 20))
  expectEqual(beacon.level, .bright)
  expectEqual(beacon.state, .on)

  for lights in [[], [.red], [.green, .blue], LightFlags(rawValue: .max)] as [LightFlags] {
    beacon.setLights(lights)
    expectEqual(beacon.lights, lights)
  }

  try beacon.turn(2)
  try beacon.turn(33)
  expectEqual(beacon.turns, 35)
  expectThrows { try beacon.turn(1 << 40) }
}
