/// The closures that C calls for one object, all of which it finds through the one context that it has for them.
///
/// The object keeps this one as long as it lives, so that the context never dangles. A closure that is replaced or taken away while
/// it runs stays alive until it returns.
///
/// Not for closures that C calls on other threads.
@safe
public final class CallbackRegistry<Closures> {
  public private(set) var closures: Closures

  public init(_ closures: Closures) { self.closures = closures }

  /// Changes the closures.
  ///
  /// What that takes away is released afterwards: what it captures may use the registry when it goes away.
  public func update(_ change: (inout Closures) -> Void) {
    var other = closures
    change(&other)
    swap(&closures, &other)
  }

  /// What C gets as context. It retains nothing: the object keeps the registry alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The closures that are set at present, retained for the call.
  @inlinable
  @unsafe
  public static func closures(at pointer: UnsafeMutableRawPointer?) -> Closures {
    unsafe Unmanaged<CallbackRegistry>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.closures }
  }
}
