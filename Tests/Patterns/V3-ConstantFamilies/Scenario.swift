import ConstantFamilies
import ScenarioSupport

public func scenario() throws {
  let vault = try Vault(name: "attic", flags: [.readonly, .create])
  expectEqual(vault.flags, [.readonly, .create])
  expectEqual(vault.flags.rawValue, 5)
  expect(OpenFlags.readwrite.contains(.readonly), "a combination contains its parts")
  expectEqual(OpenFlags.default, [])
  expectThrows(ConstantFamiliesError.denied) { try Vault(name: "", flags: .default) }

  // Flags and levels that no header declares survive, the sign bit too.
  let unknown = OpenFlags(rawValue: 0x4000_0040).union(.urgent)
  expectEqual(try Vault(name: "cellar", flags: unknown).flags, unknown)
  expectEqual(vault.packing, .defaultPacking)
  try vault.setPacking(.bestPacking)
  expectEqual(vault.packing, .bestPacking)
  try vault.setPacking(.unrecognized(rawValue: 7))
  expectEqual(vault.packing.rawValue, 7)
  try vault.setPacking(.unrecognized(rawValue: -1))
  expectEqual(vault.packing, .defaultPacking)

  expectEqual(vault.exchangeTags(.high), [])
  expectEqual(vault.exchangeTags([.low, .high]), .high)
  expectEqual(vault.exchangeTags(Tags(rawValue: .max)), [.low, .high])
  expectEqual(vault.exchangeTags([]).rawValue, .max)

  try vault.put(.file)
  try vault.put(.other)
  expectThrows(ConstantFamiliesError.full) { try vault.put(.group) }
  expectThrows(ConstantFamiliesError.denied) { try vault.put(.unrecognized(rawValue: 120)) }
  let (flags, isFull) = vault.describe()
  expectEqual(flags, [.readonly, .create])
  expect(isFull, "three things were put")

  // What belongs to no type stays a constant.
  expectEqual(ConstantFamiliesConstants.mostVaults, 28)
}
