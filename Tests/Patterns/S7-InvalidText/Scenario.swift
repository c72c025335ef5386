import InvalidText
import ScenarioSupport

public func scenario() throws {
  expectEqual(name(), "a\u{FFFD}b")
  expectEqual(nameBytes(), [0x61, 0xff, 0x62])
  expectEqual(try copy(4), "a\u{FFFD}b")
  expectEqual(try copyBytes(4), [0x61, 0xff, 0x62])
  expectEqual(nothing(), nil)
}
