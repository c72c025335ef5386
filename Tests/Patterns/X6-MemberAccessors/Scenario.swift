import MemberAccessors
import ScenarioSupport

public func scenario() throws {
  let rota = try Rota(4)
  expectEqual(try rota.hours, [])
  expectThrows { try rota.hour(0) }

  try rota.setHours([1, -2, .max, .min])
  expectEqual(try rota.hours, [1, -2, .max, .min])
  expectEqual(try rota.hour(3), Int(Int16.min))
  // No index reaches past the elements, or before them.
  for index in [4, 5, Int(UInt32.max), Int(UInt32.max) + 1, -1, .max, .min] { expectThrows { try rota.hour(index) } }
  // More than there is room for, and what was there stays.
  expectThrows { try rota.setHours([Int16](repeating: 7, count: 5)) }
  expectEqual(try rota.hours, [1, -2, .max, .min])
  try rota.setHours([5])
  expectEqual(try rota.hours, [5])
  expectThrows { try rota.hour(1) }
  try rota.setHours([Int16]())
  expectEqual(rota.count, 0)
  try rota.setHours([9, 9])

  // Bits that do not fit are refused rather than cut off, and their neighbours stay as they are.
  try rota.setWeek(63)
  try rota.setShift(-4)
  rota.setOpen(true)
  for week in [64, 127, -1, Int(UInt32.max), .max] { expectThrows { try rota.setWeek(week) } }
  for shift in [4, -5, 8, Int(Int32.min), .min] { expectThrows { try rota.setShift(shift) } }
  expectEqual(rota.week, 63)
  expectEqual(rota.shift, -4)
  expect(rota.isOpen, "it was opened")
  try rota.setShift(3)
  expectEqual(rota.shift, 3)

  rota.turn()
  expectEqual(rota.week, 0)
  expect(!rota.isOpen, "a new week is closed")
  expectEqual(try rota.hours, [0, 0])

  let none = try Rota(0)
  try none.setHours([Int16]())
  expectThrows { try none.setHours([1]) }
  expectEqual(try none.hours, [])
}
