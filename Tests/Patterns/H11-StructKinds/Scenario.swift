import ScenarioSupport
import StructKinds

public func scenario() throws {
  let brew = try Brew(20)
  let distill = try Distill(30)
  let twice = try DistillTwice(40)
  try brew.stir()
  try brew.stir()
  expectEqual(try brew.stirred, 2)
  expectEqual(try brew.litres, 20)
  expectEqual(try distill.degrees, 40)
  expectEqual(try twice.degrees, 60)
  expectThrows { _ = try DistillTwice(-1) }
  try brew.close()
  expectThrows { try brew.close() }
}
