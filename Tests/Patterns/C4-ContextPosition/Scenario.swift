import ContextPosition
import ScenarioSupport

public func scenario() throws {
  let chooser = try Chooser()
  expectEqual(chooser.visitFirst { left, right in Int32(10 * left + right) }, 23)
  expectEqual(try chooser.visitMiddle(4) { left, right in Int32(10 * left + right) }, 46)
  expectEqual(try chooser.visitLast(5) { left, right in Int32(10 * left + right) }, 57)
}
