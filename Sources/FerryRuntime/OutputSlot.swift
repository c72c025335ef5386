/// A pointer and a number of elements at addresses that do not move, which C keeps and writes to in a later call.
@safe
public final class OutputSlot<Element: BitwiseCopyable, Count: FixedWidthInteger & BitwiseCopyable> {
  private let pointer: UnsafeMutablePointer<UnsafeMutablePointer<Element>?>
  private let number: UnsafeMutablePointer<Count>
  /// Frees memory of C's; it takes what C wrote.
  private let free: (UnsafeMutablePointer<Element>) -> Void
  /// C has finished: what the pointer points to is to be freed here.
  private var isOwned = false

  @unsafe
  public var address: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(pointer) }
  @unsafe
  public var count: UnsafeMutablePointer<Count> { unsafe number }

  private init(free: @escaping (UnsafeMutablePointer<Element>) -> Void) {
    unsafe pointer = .allocate(capacity: 1)
    unsafe pointer.initialize(to: nil)
    unsafe number = .allocate(capacity: 1)
    unsafe number.initialize(to: 0)
    unsafe self.free = free
  }

  /// The slot for another use, with NULL and 0; a new one where nobody has one, or an object's copy has the same.
  public static func cleared(
    _ slot: inout OutputSlot?, free: @escaping (UnsafeMutablePointer<Element>) -> Void
  ) -> OutputSlot {
    if isKnownUniquelyReferenced(&slot), let slot {
      slot.clear()
      return slot
    }
    let new = unsafe OutputSlot(free: free)
    slot = new
    return new
  }

  private func clear() {
    if isOwned, let block = unsafe pointer.pointee { unsafe free(block) }
    isOwned = false
    unsafe pointer.pointee = nil
    unsafe number.pointee = 0
  }

  /// C has finished with what it wrote.
  public func finish() { isOwned = true }

  fileprivate var contents: (elements: UnsafeMutablePointer<Element>?, count: Count) {
    unsafe (pointer.pointee, number.pointee)
  }

  deinit {
    clear()
    unsafe pointer.deallocate()
    unsafe number.deallocate()
  }
}

extension BoundaryFailure {
  /// What C has written by way of a slot, now that it has finished; nothing where nobody gave it one.
  public static func contents<Element, Count>(
    of slot: OutputSlot<Element, Count>?, function: StaticName
  ) throws(Self) -> [Element] {
    guard let slot else { return [] }
    let (elements, number) = unsafe slot.contents
    guard let elements = unsafe elements else { return [] }
    let stride = MemoryLayout<Element>.stride
    let count = try returnedCount(CheckedCount(number), function: function, stride: stride)
    return unsafe [Element](copying: elements, count: count)
  }
}
