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

  // Combinations and masks are values like others; bits that the header does not declare survive.
  expectEqual(featuresMerged(.ligatures, second: .kerning), .both)
  expectEqual(featuresMerged([], second: []), [])
  expectEqual(Features.hintingMask.rawValue, 0x300)
  expect(Features.all.isSuperset(of: [.both, .hintingMask]), "all have every part")
  let undeclared = Features(rawValue: 0x4000_0000)
  let merged = featuresMerged(undeclared, second: .all)
  expectEqual(merged.subtracting(.all), undeclared)
  expectEqual(merged.rawValue, 0xC000_0311)

  expectEqual(loadInverted(loadInverted([.lazy, .locked])), [.lazy, .locked])
  expect(!loadInverted(.shared).contains(.shared), "the flag is off")

  // Numbers from 1 on are cases, not flags.
  expectEqual(weightAbove(.light), .normal)
  expectEqual(weightAbove(.heavy), .unrecognized(rawValue: 4))
  expectEqual(weightAbove(.unrecognized(rawValue: .max)), .unrecognized(rawValue: 0))
}
