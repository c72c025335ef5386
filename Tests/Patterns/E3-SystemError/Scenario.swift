import ScenarioSupport
import SystemError

public func scenario() throws {
  expectThrows(SystemErrorError.system(function: "port_open", code: 2)) { try Port("missing") }
  let port = try Port("serial")
  expectEqual(try port.send(12), 12)
  try port.flush()
  try port.wait(1)
  expectThrows(SystemErrorError.status(function: "port_wait", code: 3)) { try port.wait(-1) }
  let broken = try Port("broken")
  expectThrows(SystemErrorError.system(function: "port_send", code: 32)) { try broken.send(1) }
  expectThrows(SystemErrorError.system(function: "port_flush", code: 5)) { try broken.flush() }
  expectEqual(
    "\(SystemErrorError.system(function: "port_open", code: 2))", "'port_open' failed: No such file or directory")
}
