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

  var original: Blob? = try Blob([UInt8](repeating: 7, count: 10))
  original?.setMask([UInt8](repeating: 1, count: 4))
  let copy = try original?.copy()
  original?.setMask([2])
  original = nil
  expectEqual(copy?.sum, 46)
}
