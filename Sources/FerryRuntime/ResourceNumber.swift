/// A number that stands for something that C has opened, such as a descriptor.
///
/// To use one after it was closed is as wrong as to use freed memory: by then it may stand for something else.
@unsafe
public struct ResourceNumber<Number: FixedWidthInteger> {
  public let number: Number

  /// nil for a number that stands for a failure: a negative one, and where there is none, 0.
  @inlinable
  public init?(_ number: Number) {
    guard Number.isSigned ? number >= 0 : number != 0 else { return nil }
    unsafe self.number = number
  }

  /// nil for a number that stands for a failure, where 0 does as well.
  @inlinable
  public init?(positive number: Number) {
    guard number > 0 else { return nil }
    unsafe self.number = number
  }
}
