extension Array where Element == String? {
  /// Copies of the texts that C hands to a closure: none for NULL, or for a count that is not positive.
  @inlinable
  @unsafe
  public init(copyingCTexts address: UnsafeRawPointer?, count: Int) {
    self.init()
    guard let address = unsafe address, count > 0 else { return }
    let texts = unsafe address.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    for index in 0..<count { unsafe append(texts[index].map { unsafe String(copyingCText: $0) }) }
  }
}

extension String {
  /// A copy of the characters that C hands to a closure: none for NULL, or for a count that is not positive.
  @inlinable
  @unsafe
  public init(copyingCharacters address: UnsafeRawPointer?, count: Int) {
    guard let address = unsafe address, count > 0 else {
      self = ""
      return
    }
    unsafe self.init(copyingCText: address, count: count)
  }
}

extension Array where Element: BitwiseCopyable {
  /// A copy of the elements that C hands to a closure: none for NULL, or for a count that is not positive.
  @inlinable
  @unsafe
  public init(copyingFromC address: UnsafeRawPointer?, count: Int) {
    guard let address = unsafe address, count > 0 else {
      self = []
      return
    }
    unsafe self.init(copying: address, count: count)
  }

  /// Writes the elements that a closure returned to the space that C has for them, the rest of which becomes zero.
  ///
  /// More elements than fit are an error in the closure, as an index out of range is: they are never dropped silently.
  ///
  /// - Returns: The number of elements written.
  @unsafe
  public func write(toC address: UnsafeMutableRawPointer?, capacity: Int) -> Int {
    precondition(count <= Swift::max(capacity, 0), "The closure returned more elements than C has space for.")
    guard let address = unsafe address, capacity > 0 else { return 0 }
    let elements = unsafe address.assumingMemoryBound(to: Element.self)
    unsafe withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe elements.update(from: start, count: count) }
    }
    let unused = (capacity - count) * MemoryLayout<Element>.stride
    unsafe UnsafeMutableRawPointer(elements + count).initializeMemory(as: UInt8.self, repeating: 0, count: unused)
    return count
  }
}
