import ErrorEnum
import ScenarioSupport

public func scenario() throws {
  let vault = try Vault(1234)
  expectThrows(ErrorEnumError.locked) { try vault.storeValue(1) }
  expectThrows(ErrorEnumError.locked) { try vault.unlock(1) }
  try vault.unlock(1234)
  try vault.storeValue(1)
  expectThrows(ErrorEnumError.full) { try vault.storeValue(2) }
  expectThrows(ErrorEnumError.unrecognized(rawValue: 77)) { try vault.surprise() }
  expectEqual("\(ErrorEnumError.locked)", "the vault is locked")
  expect("\(ErrorEnumError.unrecognized(rawValue: 77))".contains("77"), "the code in the text")
}
