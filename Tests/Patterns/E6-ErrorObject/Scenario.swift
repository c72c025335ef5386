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
  expectThrows(ErrorObjectError.boundary(.interiorNUL(parameter: "path"))) { try Plugin("whole\0") }
  expectThrows(ErrorObjectError.boundary(.interiorNUL(parameter: "path"))) { try Plugin.open("other\0") }
  let plugin = try Plugin("whole")
  expectThrows(ErrorObjectError.boundary(.interiorNUL(parameter: "command"))) { try plugin.execute("stop\0") }
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
