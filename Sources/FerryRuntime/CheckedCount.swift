/// A number of elements in the making: arithmetic that notices overflow rather than trapping or wrapping.
///
/// Count expressions such as `width * height * 4` come from C documentation, and their operands from anywhere.
public struct CheckedCount: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// nil once a step has overflowed or divided by zero, or an operand was below zero.
  public let value: Int?

  /// - Parameter value: A size. What is below zero is none, also where two such sizes would multiply to a positive one.
  public init<Value: BinaryInteger>(_ value: Value) {
    let size = Int(exactly: value) ?? -1
    self.value = size < 0 ? nil : size
  }

  /// A number of elements of a stride in bytes that no array reaches.
  ///
  /// The standard library does not check the size of an array for overflow: more elements would get too little memory.
  public static func most(stride: Int) -> Int { Int.max / 2 / max(stride, 1) }

  public init(integerLiteral value: Int) { self.value = value }

  private init(_ left: CheckedCount, _ right: CheckedCount, _ operation: (Int) -> (Int) -> (Int, overflow: Bool)) {
    guard let left = left.value, let right = right.value else {
      value = nil
      return
    }
    let (result, overflow) = operation(left)(right)
    value = overflow ? nil : result
  }

  public static func + (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.addingReportingOverflow)
  }

  public static func - (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.subtractingReportingOverflow)
  }

  public static func * (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.multipliedReportingOverflow)
  }

  /// Rounds towards zero.
  public static func / (left: CheckedCount, right: CheckedCount) -> CheckedCount {
    CheckedCount(left, right, Int.dividedReportingOverflow)
  }
}
