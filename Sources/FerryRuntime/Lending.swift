/// The time for which C lends objects to a closure: until that returns, or what the objects are parts of changes.
///
/// What the closure gets of them shares one of these, so that all of it throws afterwards.
public final class Lending {
  private var hasEnded = false
  private let changes: (() -> Int)?
  private let start: Int

  /// - Parameter changes: How often the object has changed that the lent ones may be parts of.
  public init(changes: (() -> Int)? = nil) {
    self.changes = changes
    start = changes?() ?? 0
  }

  public var isOver: Bool { hasEnded || (changes?() ?? 0) != start }

  public func end() { hasEnded = true }
}

/// What stands for the objects of an array of C's, NULL included: none for NULL, or for a count that is not positive.
@unsafe
public func lentObjects<Pointer, Object>(
  at address: UnsafePointer<Pointer?>?, count: Int, _ object: (Pointer?) -> Object
) -> [Object] {
  guard let address = unsafe address, count > 0 else { return [] }
  return (0..<count).map { unsafe object(address[$0]) }
}
