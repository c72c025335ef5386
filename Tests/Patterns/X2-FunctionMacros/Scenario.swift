import FunctionMacros
import ScenarioSupport

public func scenario() throws {
  let packer = try Packer(4)
  expectEqual(packer.used, 0)
  expectEqual(packer.room, 4)
  try packer.add([1, 2, 3])
  expectEqual(packer.used, 3)
  expectEqual(packer.room, 1)
  try packer.fill(7, count: 0)
  expectThrows(FunctionMacrosError.full) { try packer.fill(7, count: 2) }
  expectEqual(packer.room, 0)
  expectThrows(FunctionMacrosError.full) { try packer.add([1]) }
  try packer.add([UInt8]())
}
