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
