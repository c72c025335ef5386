import ManyCreates
import ScenarioSupport

public func scenario() throws {
  let circle = try Shape(2)
  let rectangle = try Shape(width: 2, height: 3)
  expectEqual(circle.area, 12)
  expectEqual(rectangle.area, 6)

  let copy = try rectangle.copy()
  rectangle.scale(2)
  expectEqual(rectangle.area, 24)
  expectEqual(copy.area, 6)

  var source: Shape? = try Shape(1)
  let survivor = try source?.copy()
  source = nil
  expectEqual(survivor?.area, 3)
  expectThrows { try Shape(-1) }
}
