import ScenarioSupport
import TruthOrFailure

public func scenario() throws {
  let pier = try Ferrypier()

  // What cannot be told is neither true nor false.
  expectThrows(TruthOrFailureError.library(function: "ferrypier_is_taken", message: "the pier is closed")) {
    _ = try pier.isTaken
  }
  expectThrows { _ = try pier.berthHasRings(0) }

  try pier.enter(1)
  expectEqual(try pier.isTaken, false)
  try pier.enter(2)
  expectEqual(try pier.isTaken, true)
  expectEqual(try pier.berthHasRings(0), true)
  expectEqual(try pier.berthHasRings(1), false)
  try pier.enter(3)
  expectThrows { _ = try pier.isTaken }

  // A comment that says when it is true knows of no failure.
  let wet: Bool = pier.wet
  expectEqual(wet, true)
}
