import NegativeStatus
import ScenarioSupport

public func scenario() throws {
  let queue = try Queue(3)
  try queue.enter(30)
  try queue.enter(20)
  try queue.enter(10)
  expectThrows(NegativeStatusError.status(function: "queue_enter", code: -7)) { try queue.enter(40) }
  expectEqual(try queue.find(20), 1)
  expectThrows(NegativeStatusError.status(function: "queue_find", code: -1)) { try queue.find(50) }
  expectEqual(queue.spread, -20)
  expectThrows(NegativeStatusError.boundary(.integerOutOfRange(parameter: "number"))) { try queue.enter(1 << 32 + 30) }
  expectThrows(NegativeStatusError.boundary(.integerOutOfRange(parameter: "number"))) { try queue.find(1 << 32 + 20) }
  expectThrows(NegativeStatusError.boundary(.integerOutOfRange(parameter: "limit"))) { try queue.trim(1 << 32 + 2) }
  expectEqual(try queue.trim(2), 2)
  expectThrows(NegativeStatusError.status(function: "queue_trim", code: -2)) { try queue.trim(-1) }
}
