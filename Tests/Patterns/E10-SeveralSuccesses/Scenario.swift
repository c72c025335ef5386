import ScenarioSupport
import SeveralSuccesses

public func scenario() throws {
  let cursor = try Cursor(2)
  expectEqual(try cursor.step(), .row)
  expectEqual(try cursor.step(), .row)
  expectEqual(cursor.position, 2)
  expectEqual(try cursor.step(), .done)
  expectThrows(SeveralSuccessesError.misuse) { try cursor.step() }
  try cursor.rewind()
  expectEqual(try cursor.lock(1), .ok)
  expectThrows(SeveralSuccessesError.busy) { try cursor.lock(2) }
  expectThrows(SeveralSuccessesError.unrecognized(rawValue: 77)) { try cursor.lock(3) }
  expectThrows(SeveralSuccessesError.misuse) { try Cursor(-1) }
  expectEqual("\(SeveralSuccessesError.busy)", "the cursor is busy")
}
