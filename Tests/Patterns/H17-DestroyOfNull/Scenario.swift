import DestroyOfNull
import ScenarioSupport

public func scenario() throws {
  expectEqual(try Lamp(40).watts, 40)
  expectThrows(DestroyOfNullError.boundary(.creationFailed(function: "lamp_create"))) { try Lamp(0) }
  expectEqual(try Bulb(60).watts, 60)
  expectThrows(DestroyOfNullError.status(function: "bulb_create", code: -1)) { try Bulb(0) }
  expectThrows(DestroyOfNullError.status(function: "bulb_create", code: -3)) { try Bulb(200) }
}
