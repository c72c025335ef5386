import Flags
import ScenarioSupport

public func scenario() throws {
  let style: Style = [.bold, .italic]
  expectEqual(style.rawValue, 3)
  expectEqual(styleWithout(style, removed: .bold), .italic)
  expectEqual(styleWithout(style, removed: style), [])
  let everything = styleWithEverything()
  expect(everything.contains([.bold, .underlined]), "the declared flags")
  expectEqual(everything.rawValue, 0xff)
}
