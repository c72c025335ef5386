import ScenarioSupport
import SizeOrError

public func scenario() throws {
  expectEqual(try compress([1, 1, 2, 2, 2, 3], capacity: 6), [1, 2, 3])
  expectEqual(try compress([UInt8](), capacity: 0), [])
  expectThrows(SizeOrErrorError.failure(rawValue: -1)) { try compress([1, 2, 3], capacity: 2) }
  expectEqual("\(SizeOrErrorError.failure(rawValue: -1))", "the output is too small")
  expectEqual(try bound(10), 11)
  expectThrows(SizeOrErrorError.failure(rawValue: -2)) { try bound(2000) }
  let squeezer = try Squeezer()
  expectEqual(try squeezer.setLevel(3), 3)
  expectThrows(SizeOrErrorError.failure(rawValue: -3)) { try squeezer.setLevel(10) }
}
