import KeptOutput
import ScenarioSupport

public func scenario() throws {
  typealias Failure = KeptOutputError
  let press = try Press()
  // Nothing was asked for.
  expectEqual(try press.finish().outbuffer, [])

  // The pointer that was given out at first is stale by the end.
  press.memDest()
  try press.write([1, 2, 3])
  try press.write([4, 5, 6, 7, 8, 9, 10])
  expectEqual(try press.finish().outbuffer, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  // The same bytes: nothing was written since.
  expectEqual(try press.finish().outbuffer.count, 10)

  // Again, in the same place, and nothing at all.
  for round in 0..<3 as Range<UInt8> {
    press.memDest()
    try press.write([UInt8](repeating: round, count: Int(round)))
    expectEqual(try press.finish().outbuffer, [UInt8](repeating: round, count: Int(round)))
  }

  // Two outputs of one object.
  press.memDest()
  try press.setSamplesDest()
  try press.write([7])
  let both = try press.finish()
  expectEqual(both.outbuffer, [7])
  expectEqual(both.samples, [0.5, 1])

  // Given up, begun anew, and never finished: the memory is C's.
  press.memDest()
  try press.write([1, 2, 3, 4, 5])
  press.reset()
  press.memDest()
  press.memDest()
  try press.write([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  expectThrows(Failure.status(function: "press_finish", code: -2)) { _ = try press.finish() }

  let other = try Press()
  other.memDest()
  try other.write([1, 2, 3, 4, 5])

  expectEqual(try press.append(9), [9])
}
