import DestroyThroughVariable
import ScenarioSupport

/// C ends an object by way of the variable that holds it, which it clears.
public func scenario() throws {
  let canvas = try Canvas(3)
  let clone = try canvas.clone()
  expectEqual(clone.width, 3)
  let brush = try Brush("wide")
  expectThrows { try brush.paint(canvas) }
  let fine = try Brush("1")
  try fine.paint(canvas)
  // What a failure leaves is ended as well.
  expectThrows { try Brush("") }
  let tint = try Tint()
  try tint.close()
  expectThrows { try tint.close() }
  _ = try Tint()
}
