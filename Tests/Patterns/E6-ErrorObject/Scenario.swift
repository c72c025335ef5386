import ErrorObject
import ScenarioSupport

public func scenario() throws {
  expectThrows(ErrorObjectError.library(function: "plugin_load", message: "there is no such plugin")) {
    try Plugin("missing")
  }
  let before = liveAllocations
  expectThrows(ErrorObjectError.library(function: "plugin_load", message: "the plugin was loaded in part")) {
    try Plugin("half")
  }
  expectThrows(ErrorObjectError.library(function: "plugin_open", message: "the plugin was loaded in part")) {
    try Plugin.open("half")
  }
  expectEqual(liveAllocations, before)
  let plugin = try Plugin("whole")
  expectEqual(try Plugin.open("other").name, "other")
  expectEqual(try plugin.run(20), 5)
  expectThrows(ErrorObjectError.library(function: "plugin_run", message: "division by zero")) { try plugin.run(0) }
  try plugin.check(1)
  expectThrows(ErrorObjectError.library(function: "plugin_check", message: "negative")) { try plugin.check(-1) }
  try plugin.execute("stop")
  expectThrows(ErrorObjectError.library(function: "plugin_execute", message: "unknown command")) {
    try plugin.execute("dance")
  }
}
