import Enumeration
import ScenarioSupport

public func scenario() throws {
  let light = try Light(.green)
  expectEqual(light.color, .green)
  light.setColor(.stop)
  expectEqual(light.color, .red)
  light.setColor(.default)
  expectEqual(light.color, .default)
  light.break()
  let unknown = light.color
  expectEqual(unknown.rawValue, 42)
  light.setColor(.red)
  light.setColor(unknown)
  expectEqual(light.color, unknown)

  // Both ends of the range, and what no constant stands for.
  expectEqual(levelNegated(.lowest), .lowest)
  expectEqual(levelNegated(.dark), .unrecognized(rawValue: 7))
  expectEqual(levelNegated(.unrecognized(rawValue: -100)), .day)
  expectEqual(maskInverted(.none), .rest)
  expectEqual(maskInverted(.unrecognized(rawValue: 1)).rawValue, 0xFFFF_FFFE)
  // A declared value is its case, however it was made.
  expectEqual(Color(rawValue: 2), .green)
  light.setColor(.unrecognized(rawValue: 2))
  expectEqual(light.color, .green)
  expectEqual(Color.unrecognized(rawValue: 2), .green)
  expectEqual(Color.unrecognized(rawValue: 2).hashValue, Color.green.hashValue)
  expectEqual(Set([Color.stop, .red, .unrecognized(rawValue: 1), .unrecognized(rawValue: 42), unknown]).count, 2)
}
