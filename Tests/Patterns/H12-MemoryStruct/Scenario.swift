import MemoryStruct
import ScenarioSupport

public func scenario() throws {
  let store = try Store()
  let atRest = liveAllocations
  expectEqual(try store.list(10), [])
  expectEqual(try store.encode, [])
  expectEqual(try store.describe(), "")
  expectEqual(try store.lengths(), [])
  expectEqual(try store.label(9), [])
  expectEqual(liveAllocations, atRest)

  try store.insert(["one", "", "three"])
  try store.insert([])
  expectThrows(MemoryStructError.boundary(.interiorNUL(parameter: "tags"))) { try store.insert(["a\0b"]) }
  let filled = liveAllocations
  expectEqual(try store.countMatching(["three", "two", ""]), 2)
  expectEqual(try store.countMatching([]), 0)
  expectEqual(try store.list(10), ["one", "", "three"])
  expectEqual(try store.describe(), "one  three ")
  expectEqual(try store.encode, Array("one  three ".utf8))
  expectEqual(try store.lengths(), [3, 0, 5])
  // What the comment of the struct says of every label.
  expectEqual(try store.label(9), Array("one".utf8))
  expectThrows { try store.label(2) }
  expectEqual(liveAllocations, filled)

  // A failure leaves nothing behind, although C had filled a part; nor does a count that is none.
  expectThrows { try store.list(2) }
  expectEqual(liveAllocations, filled)
  try store.insert(["four"])
  let more = liveAllocations
  expectThrows(MemoryStructError.boundary(.countOutOfRange(function: "tag_store_lengths"))) { try store.lengths() }
  expectEqual(liveAllocations, more)
}
