import BooleanStatus
import ScenarioSupport

public func scenario() throws {
  let before = liveAllocations
  expectThrows(BooleanStatusError.status(function: "settings_open", code: 0)) { try Settings("corrupt") }
  expectEqual(liveAllocations, before)
  let settings = try Settings("sound")
  expectThrows(BooleanStatusError.status(function: "settings_set_volume", code: 0)) { try settings.setVolume(101) }
  expectEqual(settings.isChanged, false)
  try settings.setVolume(50)
  expectEqual(settings.isChanged, true)
  expectThrows(BooleanStatusError.status(function: "settings_save", code: 0)) { try settings.save("full") }
  try settings.reset()
  expectThrows(BooleanStatusError.status(function: "settings_reset", code: 0)) { try settings.reset() }
  expectThrows(BooleanStatusError.boundary(.interiorNUL(parameter: "path"))) { try settings.save("disk\0") }
  expectThrows(BooleanStatusError.boundary(.interiorNUL(parameter: "path"))) { try Settings("sound\0") }
  try settings.save("disk")
}
