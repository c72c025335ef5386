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

  deinit { unsafe address.deallocate() }
}
