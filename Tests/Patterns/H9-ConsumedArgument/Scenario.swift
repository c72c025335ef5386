import ConsumedArgument
import ScenarioSupport

public func scenario() throws {
  let gone = ConsumedArgumentError.boundary(.consumed(type: "Node"))
  let list = try List()
  let node = try Node(4)
  expectEqual(try node.fill(), [0, 1, 2, 3])
  expectEqual(try node.fill(capacity: 2), [0, 1])
  try list.appendNew(node)
  expectEqual(list.sum, 4)
  expectThrows(gone) { try node.fill() }
  expectThrows(gone) { try node.value }
  expectThrows(gone) { try list.appendNew(node) }
  expectThrows(gone) { try list.offer(node) }

  let destroyedByFailure = try Node(-1)
  expectThrows(ConsumedArgumentError.status(function: "list_append_new", code: -1)) {
    try list.appendNew(destroyedByFailure)
  }
  expectThrows(gone) { try destroyedByFailure.value }

  let refused = try Node(-7)
  expectThrows(ConsumedArgumentError.status(function: "list_offer", code: -1)) { try list.offer(refused) }
  expectEqual(try refused.value, -7)

  let offered = try Node(6)
  try list.offer(offered)
  expectEqual(list.sum, 10)
  expectThrows(gone) { try offered.value }
}
