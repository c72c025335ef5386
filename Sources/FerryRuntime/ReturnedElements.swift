/// Elements that a closure returns to C by their address.
@safe
public struct ElementsForC<Element: BitwiseCopyable> {
  /// Never nil, also for no elements.
  @unsafe
  public let address: UnsafeMutablePointer<Element>
  public let count: Int

  fileprivate init(_ memory: StableBuffer<Element>, count: Int) {
    unsafe address = memory.address
    self.count = count
  }

  /// Writes the address to the pointer that C has for it, whatever that is called to point to.
  @unsafe
  public func write(addressTo place: UnsafeMutableRawPointer?) {
    unsafe place?.storeBytes(of: UnsafeRawPointer(address), as: UnsafeRawPointer.self)
  }

  /// The number of elements in a type of C's.
  ///
  /// More than that holds are an error in the closure, as an index out of range is.
  public func countForC<Number: FixedWidthInteger>() -> Number {
    guard let number = Number(exactly: count) else {
      preconditionFailure("The closure returned more elements than C can count.")
    }
    return number
  }
}

/// The elements that a closure returns to C, which reads them after the closure has returned.
///
/// Not for closures that C calls on other threads.
public final class ReturnedElements<Element: BitwiseCopyable> {
  private let keepsAll: Bool
  private var elements: [StableBuffer<Element>] = []

  /// - Parameter keepsAll: Whether C may read elements after it has called the closure again.
  public init(keepsAll: Bool) { self.keepsAll = keepsAll }

  /// A copy of elements, which stays until the next are held, or with all others as long as this object.
  public func hold<Source: BitwiseCopyable>(_ returned: [Source]) -> ElementsForC<Element> {
    let copy = StableBuffer<Element>(copyingBitsOf: returned.span)
    if !keepsAll { elements = [] }
    elements.append(copy)
    return ElementsForC(copy, count: returned.count)
  }
}
