/// A place for a closure that an object lets C call, and that another can replace.
///
/// C keeps the address of the place rather than that of the closure. So nothing dangles when the closure is replaced or taken
/// away, also where C has copied the address to another object that it made meanwhile; and what the closure captures is
/// released at once. A closure that replaces itself while it runs stays alive until it returns.
///
/// Not for closures that C calls on other threads.
@safe
public final class CallbackSlot<Callback> {
  public private(set) var callback: Callback?
  /// The place that came before, to which C may still have the address.
  private let predecessor: CallbackSlot?

  private init(after predecessor: CallbackSlot?) { self.predecessor = predecessor }

  /// The slot itself where nobody else uses it, else a new one: a copy of an object goes on with the closure that the
  /// object had.
  public static func exclusive(_ slot: inout CallbackSlot?) -> CallbackSlot {
    if isKnownUniquelyReferenced(&slot), let slot { return slot }
    let new = CallbackSlot(after: slot)
    slot = new
    return new
  }

  /// Puts a closure in place of the one that is set.
  ///
  /// The other is returned, so that it is released afterwards: what it captures may use the slot when it goes away.
  @discardableResult
  public func exchange(_ new: Callback?) -> Callback? {
    let old = callback
    callback = new
    return old
  }

  /// What C gets as context. It retains nothing: the slot's owner keeps it alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The closure that is set at present, retained for the call.
  @inlinable
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback? {
    unsafe Unmanaged<CallbackSlot>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}
