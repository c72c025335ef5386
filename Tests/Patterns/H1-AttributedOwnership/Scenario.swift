import AttributedOwnership
import ScenarioSupport

public func scenario() throws {
  // `malloc(crate_scrap, 1)`, `ownership_returns` and `ownership_takes`: freed, each by its own.
  var crate: Crate? = try Crate()
  let light = try Parcel(3)
  expectEqual(try light.weight, 3)

  // `returns_nonnull`: text that is always there. `ownership_returns(words)`: freed by what takes such words.
  let kind: String = try light.kind
  expectEqual(kind, "light")
  expectEqual(try light.describe, "3 kg")
  expectEqual(try Parcel(0).describe, nil)

  // `malloc(crate_send_back, 1)`, which ends nothing else.
  expectEqual(try Crate.rent().weight, 0)

  // `ownership_holds`: gone in Swift, and freed by the crate.
  let heavy = try Parcel(20)
  try crate?.stow(heavy)
  expectThrows { try heavy.weight }
  expectThrows { try crate?.stow(heavy) }
  expectEqual(crate?.weight, 20)

  // `lifetimebound`: a view that keeps the crate, and frees nothing.
  let sticker = try crate?.sticker()
  crate = nil
  expectEqual(try sticker?.number, 7)
  expectEqual(try light.weight, 3)
}
