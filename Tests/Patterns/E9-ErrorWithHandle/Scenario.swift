import ErrorWithHandle
import ScenarioSupport

public func scenario() throws {
  let channel = try Channel("near")
  expectEqual(channel.name, "near")
  let before = liveAllocations
  expectThrows(ErrorWithHandleError.status(function: "channel_open", code: -3)) { try Channel("unreachable") }
  expectEqual(liveAllocations, before)
}
