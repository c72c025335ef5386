import DocumentedValues
import ScenarioSupport

public func scenario() throws {
  let lamp = try Lamp()
  expectEqual(lamp.state, .off)
  for level in [Level.dim, .bright, .full, .unrecognized(rawValue: -7), Level(rawValue: .min)] {
    lamp.setLevel(level)
    expectEqual(lamp.level, level)
  }
  lamp.setLevel(Level(rawValue: 20))
  expectEqual(lamp.level, .bright)
  expectEqual(lamp.state, .on)

  for lights in [[], [.red], [.green, .blue], LightFlags(rawValue: .max)] as [LightFlags] {
    lamp.setLights(lights)
    expectEqual(lamp.lights, lights)
  }

  try lamp.turn(2)
  try lamp.turn(33)
  expectEqual(lamp.turns, 35)
  expectThrows { try lamp.turn(1 << 40) }
}
