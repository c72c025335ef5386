/// Linked lists of C's: a struct for each element, which points to the next.
extension Array {
  /// Copies of what the nodes hold, up to the last one, which points to NULL; a ring ends where it began.
  @inlinable
  @unsafe
  public init<Node, Failure: Error>(
    copyingCList head: UnsafePointer<Node>, next: (UnsafePointer<Node>) -> UnsafePointer<Node>?,
    element: (UnsafePointer<Node>) throws(Failure) -> Element
  ) throws(Failure) {
    self.init()
    var node = unsafe head
    while true {
      unsafe append(try element(node))
      guard let following = unsafe next(node), unsafe following != head else { return }
      unsafe node = following
    }
  }
}

/// A linked list that a function of C's has built from texts, and that is freed with this object.
@safe
public final class CList {
  /// The first node; nil for an empty list.
  @unsafe
  public private(set) var head: UnsafeMutableRawPointer?
  private let free: (UnsafeMutableRawPointer) -> Void

  /// - Parameters:
  ///   - append: Returns the list with a copy of the text at its end, or NULL when that failed and the list is unchanged.
  ///   - free: Frees all nodes.
  ///
  /// nil where appending failed, or did not return the list.
  public init?(
    copying texts: [String],
    append: (UnsafeMutableRawPointer?, UnsafePointer<CChar>) -> UnsafeMutableRawPointer?,
    free: @escaping (UnsafeMutableRawPointer) -> Void
  ) {
    unsafe self.head = nil
    unsafe self.free = free
    for text in texts {
      guard let longer = unsafe text.withCString({ unsafe append(head, $0) }) else { return nil }
      // What returns the new node in place of the list would lose all before it.
      guard unsafe head == nil || longer == head else { return nil }
      unsafe head = longer
    }
  }

  deinit { if let head = unsafe head { unsafe free(head) } }
}
