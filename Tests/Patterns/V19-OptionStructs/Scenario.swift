import OptionStructs
import ScenarioSupport

public func scenario() throws {
  let usual = try Options()
  expect(usual.leaves == 5 && usual.kind == .black && !usual.isSweet, "as C sets them")
  expectEqual(usual.label, "house")
  expectEqual(usual.heat.target, 95)
  expectEqual(try HeatOptions().target, 80)

  var options = try Options(leaves: 3, label: "green", heat: HeatOptions(target: 70))
  expect(options.kind == .black && options.leaves == 3, "what is not given stays")
  let brew = try Brew(options)
  expectEqual(brew.label, "green")
  expectEqual(brew.target, 70)
  options.label = nil
  options.heat.target = 60
  expectEqual(brew.label, "green")
  try brew.setOptions(options)
  expectEqual(brew.label, "")
  expectEqual(brew.target, 60)

  // What C refuses, it may have kept.
  options.leaves = 0
  expectThrows(OptionStructsError.status(function: "brew_set_options", code: -1)) { try brew.setOptions(options) }
  expectEqual(brew.target, 60)
  expectThrows(OptionStructsError.boundary(.creationFailed(function: "brew_new"))) { try Brew(options) }
  options.label = "a\0b"
  expectThrows(OptionStructsError.boundary(.interiorNUL(parameter: "label"))) { try brew.setOptions(options) }
  expectThrows(OptionStructsError.boundary(.integerOutOfRange(parameter: "leaves"))) {
    try Brew(Options(leaves: 1 << 40))
  }

  try brew.serve()
  try brew.serve(options: usual)
  expectEqual(brew.cups, 8)

  var params = Params()
  params.amount = 2
  expectEqual(try brew.pour(params), 4)
  expectEqual(try brew.pour(Params(spoons: 1)), 0.5)

  expectEqual(try brew.clean(), -7)
  expectEqual(try brew.clean(settings: Settings()), 7)
  try brew.setCleaning(Settings(turns: 2))
  expectEqual(brew.turns, 2)
  breakSettings(true)
  expectThrows(OptionStructsError.status(function: "brew_settings_default", code: 0)) { try Settings() }
  breakSettings(false)
  expectEqual(brew.turns, 2)
}
