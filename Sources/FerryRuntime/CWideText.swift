/// Text in units wider than a byte: UTF-16 where they have 16 bits, UTF-32 where they have 32.
extension String {
  /// A copy of text that C owns, up to a unit of zero.
  @inlinable
  @unsafe
  public init<Unit: FixedWidthInteger>(copyingCUnits address: UnsafeRawPointer, of unit: Unit.Type) {
    let units = unsafe UnsafeBufferPointer(terminated: address.assumingMemoryBound(to: unit))
    unsafe self.init(repairing: units)
  }

  /// A copy of `count` units that C owns, whether a zero follows them or not.
  @inlinable
  @unsafe
  public init<Unit: FixedWidthInteger>(copyingCUnits address: UnsafeRawPointer, of unit: Unit.Type, count: Int) {
    let units = unsafe UnsafeBufferPointer(start: address.assumingMemoryBound(to: unit), count: count)
    unsafe self.init(repairing: units)
  }

  /// The text that C wrote to a buffer: up to the first zero, or all of it where there is none.
  @inlinable
  public init<Unit: FixedWidthInteger>(copyingCUnits units: ArraySlice<Unit>) {
    self.init(repairing: units.prefix { $0 != 0 })
  }

  /// Units need not be text: half of a surrogate pair, or a number that is no character, becomes U+FFFD.
  @inlinable
  init<Units: Sequence>(repairing units: Units) where Units.Element: FixedWidthInteger {
    if Units.Element.bitWidth == 16 {
      self.init(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: Unicode.UTF16.self)
    } else {
      self.init(decoding: units.map { UInt32(truncatingIfNeeded: $0) }, as: Unicode.UTF32.self)
    }
  }

  /// Calls `body` with a copy of the text that ends with a zero.
  @inlinable
  public func withUnsafeCUnits<Unit: FixedWidthInteger & BitwiseCopyable, Result>(
    of unit: Unit.Type, _ body: (UnsafePointer<Unit>) -> Result
  ) -> Result {
    var units: [Unit] =
      Unit.bitWidth == 16
      ? utf16.map { Unit(truncatingIfNeeded: $0) } : unicodeScalars.map { Unit(truncatingIfNeeded: $0.value) }
    units.append(0)
    return unsafe units.withUnsafeAddress(body)
  }
}

extension Optional where Wrapped == String {
  /// Calls `body` with a copy of the text that ends with a zero, or with nil for no text.
  @inlinable
  public func withOptionalCUnits<Unit: FixedWidthInteger & BitwiseCopyable, Result>(
    of unit: Unit.Type, _ body: (UnsafePointer<Unit>?) -> Result
  ) -> Result {
    switch self {
    case .some(let text): unsafe text.withUnsafeCUnits(of: unit) { address in unsafe body(address) }
    case .none: body(nil)
    }
  }
}

extension Array where Element: FixedWidthInteger & BitwiseCopyable {
  /// A copy of the units before a zero, for text that need not be valid.
  @inlinable
  @unsafe
  public init(copyingCUnits address: UnsafeRawPointer) {
    unsafe self.init(UnsafeBufferPointer(terminated: address.assumingMemoryBound(to: Element.self)))
  }
}

extension UnsafeBufferPointer where Element: FixedWidthInteger {
  /// The elements before a zero.
  @inlinable
  init(terminated start: UnsafePointer<Element>) {
    var count = 0
    while unsafe start[count] != 0 { count += 1 }
    unsafe self.init(start: start, count: count)
  }
}
