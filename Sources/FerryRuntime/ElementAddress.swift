extension Span where Element: BitwiseCopyable {
  /// Calls `body` with the address of the first element.
  ///
  /// Many C functions reject or dereference a null pointer even for no elements, so an empty span gives an address too. A zero is
  /// there, for those that take a length of 0 for the question how far the text reaches (`curl_easy_escape`).
  @inlinable
  public func withUnsafeAddress<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { elements in
      if !elements.isEmpty, let address = elements.baseAddress { return unsafe body(address) }
      return unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { space in
        unsafe UnsafeMutableRawBufferPointer(space).initializeMemory(as: UInt8.self, repeating: 0)
        return unsafe body(UnsafePointer(space.baseAddress!))
      }
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Calls `body` with the address of the first element, for C to read from.
  ///
  /// An empty array gives an address too, where a zero is.
  @inlinable
  public func withUnsafeAddress<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    unsafe span.withUnsafeAddress(body)
  }

  /// Calls `body` with the address of the first element, for C to write to.
  ///
  /// An empty array gives an address too: one that nothing may be written to.
  @inlinable
  public mutating func withUnsafeMutableAddress<Result>(
    _ body: (UnsafeMutablePointer<Element>) -> Result
  ) -> Result {
    unsafe withUnsafeMutableBufferPointer { elements in
      if let address = elements.baseAddress { return unsafe body(address) }
      return unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { space in
        unsafe body(space.baseAddress!)
      }
    }
  }

  /// A copy of `count` elements in C's memory.
  @inlinable
  @unsafe
  public init(copying address: UnsafeRawPointer, count: Int) {
    let elements = unsafe address.assumingMemoryBound(to: Element.self)
    unsafe self.init(UnsafeBufferPointer(start: elements, count: count))
  }
}
