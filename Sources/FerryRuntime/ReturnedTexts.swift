/// A text that a closure returns to C.
@safe
public struct TextForC {
  /// nil for NULL.
  @unsafe
  public let address: UnsafeMutablePointer<CChar>?

  public init(_ address: UnsafeMutablePointer<CChar>?) { unsafe self.address = address }

  /// A copy of a text in memory of C's, which C frees; NULL where there is none.
  public init(_ text: String, allocate: (Int) -> UnsafeMutableRawPointer?) {
    let text = Self.withoutNUL(text)
    let count = text.utf8.count + 1
    unsafe address = text.withCString { source in
      guard let memory = unsafe allocate(count) else { return nil }
      let copy = unsafe memory.bindMemory(to: CChar.self, capacity: count)
      unsafe copy.update(from: source, count: count)
      return unsafe copy
    }
  }

  /// A NUL inside a text, at which C would cut it off, is an error in the closure, as an index out of range is.
  public static func withoutNUL(_ text: String) -> String {
    precondition(
      !text.utf8.contains(0), "The closure returned a text with a NUL character, at which C would cut it off.")
    return text
  }
}

/// The texts that a closure returns to C, which reads them after the closure has returned.
///
/// Not for closures that C calls on other threads.
public final class ReturnedTexts {
  private let keepsAll: Bool
  private var texts: [StableBuffer<CChar>] = []

  /// - Parameter keepsAll: Whether C may read a text after it has called the closure again.
  public init(keepsAll: Bool) { self.keepsAll = keepsAll }

  /// A copy of a text, which stays until the next one is held, or with all others as long as this object.
  public func hold(_ text: String) -> TextForC {
    let copy = StableBuffer(terminating: TextForC.withoutNUL(text))
    if !keepsAll { texts = [] }
    texts.append(copy)
    return unsafe TextForC(copy.address)
  }
}
