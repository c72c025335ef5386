import ScenarioSupport
import UniqueClose

public func scenario() throws {
  let empty = try Conduit(4)
  expectEqual(empty.level, 0)
  try empty.close()

  do {
    let full = try Conduit(4)
    try full.write(3)
    try full.close()
    expect(false, "an error from close")
  } catch let error as UniqueCloseError {
    expectEqual(error, .status(function: "conduit_close", code: 3))
  }

  let left = try Conduit(4)
  try left.write(1)
}
