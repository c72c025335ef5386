/// A C struct, or several in a row, in memory of its own, with the texts that it points to: for structs that are too large for a
/// stack, that go on beyond their type, or whose pointers must stay valid during a call.
@safe
public final class RecordMemory<Record> {
  /// Valid as long as this object lives. All bytes are zero at first, those of the padding too.
  @unsafe
  public let address: UnsafeMutablePointer<Record>
  /// What pointers in the struct point to.
  private var buffers: [AnyObject] = []

  /// - Parameter extraBytes: How far the struct goes on beyond its type.
  public init(extraBytes: Int = 0) {
    let size = MemoryLayout<Record>.size + extraBytes
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(size, 1), alignment: MemoryLayout<Record>.alignment)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    unsafe address = memory.bindMemory(to: Record.self, capacity: 1)
  }

  /// - Parameter count: How many structs there are in a row.
  public init(count: Int) {
    unsafe address = .allocate(capacity: max(count, 1))
    unsafe UnsafeMutableRawPointer(address).initializeMemory(
      as: UInt8.self, repeating: 0, count: count * MemoryLayout<Record>.stride)
  }

  /// A NUL-terminated copy of the text, valid as long as this object lives; NULL for no text.
  @unsafe
  public func text(_ text: String?) -> UnsafePointer<CChar>? {
    guard let text else { return nil }
    let bytes = [UInt8](text.utf8) + [0]
    let copy = StableBuffer<CChar>(copyingBitsOf: bytes.span)
    buffers.append(copy)
    return unsafe UnsafePointer(copy.address)
  }

  /// The same for characters of another type, or such that C could write.
  @unsafe
  public func text<Character: BitwiseCopyable>(
    _ text: String?, as type: Character.Type
  ) -> UnsafeMutablePointer<Character>? {
    guard let text else { return nil }
    let bytes = [UInt8](text.utf8) + [0]
    let copy = StableBuffer<Character>(copyingBitsOf: bytes.span)
    buffers.append(copy)
    return unsafe copy.address
  }

  /// A copy of the elements as C's type of the same size, valid as long as this object lives; NULL for none.
  @unsafe
  public func elements<Element: BitwiseCopyable, Stored: BitwiseCopyable>(
    _ elements: [Element], as type: Stored.Type
  ) -> UnsafeMutablePointer<Stored>? {
    if elements.isEmpty { return nil }
    let copy = StableBuffer<Stored>(copyingBitsOf: elements.span)
    buffers.append(copy)
    return unsafe copy.address
  }

  deinit { unsafe address.deallocate() }
}

extension Array {
  /// Copies the elements to memory that has room for them.
  @unsafe
  public func copy(to address: UnsafeMutableRawPointer) where Element: BitwiseCopyable {
    unsafe withUnsafeBytes { source in
      if let start = source.baseAddress { unsafe address.copyMemory(from: start, byteCount: source.count) }
    }
  }
}
