extension String {
  /// A copy of NUL-terminated text that C owns.
  ///
  /// C's text need not be UTF-8. What isn't is repaired, with U+FFFD in its place, as `String(cString:)` does: a text to
  /// show is worth more than an error in its place.
  @inlinable
  @unsafe
  public init(copyingCText address: UnsafeRawPointer) {
    unsafe self.init(cString: address.assumingMemoryBound(to: UInt8.self))
  }

  /// The text in a fixed array of characters: up to the first NUL, or all of it where there is none.
  @inlinable
  @unsafe
  public init(copyingCText characters: UnsafeRawBufferPointer) {
    unsafe self.init(decoding: characters.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension String {
  /// `count` characters that C owns, whether a NUL follows them or not.
  @inlinable
  @unsafe
  public init(copyingCText address: UnsafeRawPointer, count: Int) {
    let bytes = unsafe UnsafeRawBufferPointer(start: address, count: count)
    unsafe self.init(decoding: bytes, as: UTF8.self)
  }

  /// The text that C wrote to a buffer: up to the first NUL, or all of it where there is none.
  @inlinable
  public init(copyingCText characters: ArraySlice<UInt8>) {
    self.init(decoding: characters.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension Array where Element == UInt8 {
  /// A copy of the bytes before a NUL, for text in an encoding of its own.
  @inlinable
  @unsafe
  public init(copyingCText address: UnsafeRawPointer) {
    let bytes = unsafe address.assumingMemoryBound(to: UInt8.self)
    var count = 0
    while unsafe bytes[count] != 0 { count += 1 }
    unsafe self.init(UnsafeBufferPointer(start: bytes, count: count))
  }
}

extension Optional where Wrapped == String {
  /// Calls `body` with a NUL-terminated copy of the text, or with nil for no text.
  @inlinable
  public func withOptionalCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    switch self {
    case .some(let text): unsafe text.withCString(body)
    case .none: body(nil)
    }
  }
}
