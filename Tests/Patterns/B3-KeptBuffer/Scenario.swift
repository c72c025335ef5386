import KeptBuffer
import ScenarioSupport

public func scenario() throws {
  let blob = try Blob((1...100).map { UInt8($0) })
  expectEqual(blob.sum, 5050)
  blob.setMask([UInt8](repeating: 0, count: 100))
  expectEqual(blob.sum, 0)
  blob.setMask([1, 3])
  expectEqual(blob.sum, 5050)
  blob.setMask([])
  expectEqual(blob.sum, 5050)
  expectEqual(try Blob([]).sum, 0)

  try blob.useMask([0])
  expectThrows(KeptBufferError.status(function: "blob_use_mask", code: -1)) {
    try blob.useMask([UInt8](repeating: 0, count: 9))
  }
  expectEqual(blob.sum, 5049)

  let twice = try Blob([3])
  twice.setTotalMask([1])
  twice.setMask([2])
  twice.setMask([3])
  expectEqual(twice.sum, 1)

  // C writes to its own copy, no further than that reaches.
  let journal: [UInt8] = [1, 2]
  let written = try Blob([])
  written.setJournal(journal)
  expectEqual(written.sum, 5)
  expectEqual(written.sum, 7)
  expectEqual(journal, [1, 2])
  written.setJournal([])
  expectEqual(written.sum, 0)

  var original: Blob? = try Blob([UInt8](repeating: 7, count: 10))
  original?.setMask([UInt8](repeating: 1, count: 4))
  let copy = try original?.copy()
  original?.setMask([2])
  original = nil
  expectEqual(copy?.sum, 46)
}
