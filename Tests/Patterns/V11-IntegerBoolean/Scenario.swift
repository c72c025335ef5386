import IntegerBoolean
import ScenarioSupport

public func scenario() throws {
  let lamp = try Lamp()

  // By the name of a type: C gets 0 and 1 alone, and whatever is not 0 is true.
  expectEqual(lamp.lit, false)
  lamp.switch(true)
  expectEqual(lamp.lit, true)
  expectEqual(lamp.flipped(true), false)
  expectEqual(lamp.flipped(false), true)

  // By the name of a function or parameter.
  expectEqual(lamp.isDimmed, false)
  lamp.dim(true)
  expectEqual(lamp.isDimmed, true)
  lamp.tint(true)
  expectEqual(lamp.glassIsTinted, true)

  // By what the comment says.
  expectEqual(lamp.warm, true)
  expectEqual(lamp.broken, false)

  // By annotation.
  expectEqual(lamp.timer, false)
  lamp.setTimer(true)
  expectEqual(lamp.timer, true)

  // A failure is thrown, whatever type says false.
  expectThrows(IntegerBooleanError.status(function: "lamp_replace", code: 0)) { try lamp.replace() }

  // Numbers stay numbers.
  let swinging: Int = lamp.isSwinging
  expectEqual(swinging, -1)
  let other = try Lamp()
  let order: Int = lamp.compare(other)
  expectEqual(order, 1)
  let reverse: Int = other.compare(lamp)
  expectEqual(reverse, 2)
  let switches: Int = other.switches
  expectEqual(switches, 7)
  let enabled: Int = lamp.enable()
  expectEqual(enabled, 3)
  expectEqual(try lamp.listen(0x7FF), 0x7FF)

  lamp.switch(false)
  try lamp.replace()
  expectEqual(lamp.isDimmed, false)
}
