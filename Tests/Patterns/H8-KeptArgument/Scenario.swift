import KeptArgument
import ScenarioSupport

/// What C uses from now on lives as long as C uses it, whoever else lets go of it.
public func scenario() throws {
  var copy: Easel?
  do {
    let easel = try Easel()
    expectEqual(easel.stroke, 1)
    var brush: Brush? = try Brush(4)
    easel.setBrush(try require(brush))
    try brush?.setWidth(5)
    brush = nil
    expectEqual(easel.stroke, 5)
    easel.setBrush(try Brush(6))
    easel.setSecondBrush(try Brush(10))
    expectEqual(easel.stroke, 16)
    copy = try easel.copy()
    easel.setBrush(try Brush(7))
    expectEqual(easel.stroke, 17)
  }
  // The copy uses what the first one used when it was made.
  expectEqual(copy?.stroke, 16)
}

private func require(_ brush: Brush?) throws -> Brush {
  guard let brush else { throw KeptArgumentError.boundary(.nullResult(function: "brush_create")) }
  return brush
}
