/// A copy of a buffer at an address that does not move, for buffers that C keeps after the call.
@safe
public final class StableBuffer<Element: BitwiseCopyable> {
  /// The first element, valid as long as this object lives; never nil, also for no elements.
  @unsafe
  public let address: UnsafeMutablePointer<Element>

  public init(copying elements: Span<Element>) {
    unsafe address = .allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeAddress { source in unsafe address.initialize(from: source, count: elements.count) }
  }

  /// Elements of a type of the same size, such as the bytes of a text for C's `char`.
  public init<Source: BitwiseCopyable>(copyingBitsOf elements: Span<Source>) {
    precondition(MemoryLayout<Source>.stride == MemoryLayout<Element>.stride, "Elements must have the same size.")
    unsafe address = .allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeAddress { source in
      let source = unsafe UnsafeRawPointer(source).assumingMemoryBound(to: Element.self)
      unsafe address.initialize(from: source, count: elements.count)
    }
  }

  /// Room for elements that are filled in at once.
  fileprivate init(capacity: Int) { unsafe address = .allocate(capacity: capacity) }

  deinit { unsafe address.deallocate() }
}

extension StableBuffer where Element == CChar {
  /// A text, and the NUL that ends it.
  public convenience init(terminating text: String) {
    self.init(capacity: text.utf8.count + 1)
    var next = unsafe address
    for unit in text.utf8 {
      unsafe next.initialize(to: CChar(bitPattern: unit))
      unsafe next += 1
    }
    unsafe next.initialize(to: 0)
  }
}

extension StableBuffer where Element: FixedWidthInteger {
  /// A text in UTF-16 or UTF-32, by the width of the units, and the zero that ends it.
  public convenience init(terminatingUnits text: String) {
    let units: [Element] =
      Element.bitWidth == 16
      ? text.utf16.map { Element(truncatingIfNeeded: $0) }
      : text.unicodeScalars.map { Element(truncatingIfNeeded: $0.value) }
    self.init(copying: (units + [0]).span)
  }
}
