extension Array {
  /// The elements of a span, each converted.
  @inlinable
  public init<Source, Failure: Error>(
    converting elements: Span<Source>, _ convert: (Source) throws(Failure) -> Element
  ) throws(Failure) {
    self = try unsafe elements.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try unsafe buffer.map(convert)
    }
  }
}

extension Optional {
  /// Calls `body` with the address of a copy of the value, or with nil for no value.
  @inlinable
  public func withOptionalAddress<Result>(_ body: (UnsafeMutablePointer<Wrapped>?) -> Result) -> Result {
    guard var copy = self else { return body(nil) }
    return unsafe withUnsafeMutablePointer(to: &copy, body)
  }
}
