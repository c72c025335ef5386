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
}
