import IntegerBoolean
import ScenarioSupport

public func scenario() throws {
  let lantern = try Lantern()

  // By the name of a type: C gets 0 and 1 alone, and whatever is not 0 is true.
  expectEqual(lantern.lit, false)
  lantern.switch(true)
  expectEqual(lantern.lit, true)
  expectEqual(lantern.flipped(true), false)
  expectEqual(lantern.flipped(false), true)

  // By the name of a function or parameter.
  expectEqual(lantern.isDimmed, false)
  lantern.dim(true)
  expectEqual(lantern.isDimmed, true)
  lantern.tint(true)
  expectEqual(lantern.glassIsTinted, true)

  // By what the comment says.
  expectEqual(lantern.warm, true)
  expectEqual(lantern.broken, false)

  // By annotation.
  expectEqual(lantern.timer, false)
  lantern.setTimer(true)
  expectEqual(lantern.timer, true)

  // A failure is thrown, whatever type says false.
  expectThrows(IntegerBooleanError.status(function: "lantern_replace", code: 0)) { try lantern.replace() }

  // Numbers stay numbers.
  let swinging: Int = lantern.isSwinging
  expectEqual(swinging, -1)
  let other = try Lantern()
  let order: Int = lantern.compare(other)
  expectEqual(order, 1)
  let reverse: Int = other.compare(lantern)
  expectEqual(reverse, 2)
  let switches: Int = other.switches
  expectEqual(switches, 7)
  let enabled: Int = lantern.enable()
  expectEqual(enabled, 3)
  expectEqual(try lantern.listen(0x7FF), 0x7FF)

  lantern.switch(false)
  try lantern.replace()
  expectEqual(lantern.isDimmed, false)
}
