import CreateDestroy
import ScenarioSupport

public func scenario() throws {
  let gauge = try Gauge()
  expectEqual(gauge.value, 0)
  try gauge.add(5)
  try gauge.add(-2)
  expectEqual(gauge.value, 3)
  expectThrows(CreateDestroyError.boundary(.integerOutOfRange(parameter: "amount"))) { try gauge.add(1 << 40) }

  var temporary: Gauge? = try Gauge()
  let whileAlive = liveAllocations
  try temporary?.add(1)
  temporary = nil
  expectEqual(liveAllocations, whileAlive - 1)

  for _ in 0..<3 { _ = try Gauge() }
  expectEqual(liveAllocations, whileAlive - 1)
}
