import BitFields
import ScenarioSupport

public func scenario() throws {
  var value = Registers(
    mode: 5, offset: -16, isOpen: true, priority: 255, whole: Int(UInt32.max), wide: 1, widest: 0)
  let inverted = try BitFields.inverted(value)
  expectEqual(inverted.mode, 2)
  expectEqual(inverted.offset, -16)  // 16 does not fit five bits with a sign, in C either
  expect(!inverted.isOpen, "the bit was turned off")
  expectEqual(inverted.priority, 255)
  expectEqual(inverted.whole, Int(UInt32.max))
  expectEqual(inverted.wide, (1 << 40) - 2)
  expectEqual(inverted.widest, .max)
  expect(try isClean(value), "padding is zero")
  value.offset = 15
  expectEqual(try sum(value), 5 + 15 + 255 + Int(UInt32.max) + 1)

  // What does not fit is thrown, not cut off.
  func refuses(_ name: String, _ change: (inout Registers) -> Void) {
    var changed = value
    change(&changed)
    do {
      _ = try sum(changed)
      expect(false, "\(name) is out of range")
    } catch { expect("\(error)".contains("'\(name)'"), "\(error) names \(name)") }
  }
  refuses("mode") { $0.mode = 8 }
  refuses("mode") { $0.mode = -1 }
  refuses("offset") { $0.offset = 16 }
  refuses("offset") { $0.offset = -17 }
  refuses("whole") { $0.whole = Int(UInt32.max) + 1 }
  refuses("wide") { $0.wide = 1 << 40 }
  refuses("wide") { $0.wide = .min }
}
