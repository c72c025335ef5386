/// A closure that C holds through its context pointer, for as long as this object lives.
@safe
public final class CallbackContext<Callback> {
  public let callback: Callback
  /// How often the object has changed of which C lends parts to the closure.
  private let changes: (() -> Int)?

  public init(changes: (() -> Int)? = nil, _ callback: Callback) {
    self.callback = callback
    self.changes = changes
  }

  /// What C gets as context. It retains nothing: somebody else keeps this object alive.
  @unsafe
  public var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// Calls `body` with the closure of the context at `pointer`, which stays alive because its owner waits for C.
  @inlinable
  @unsafe
  public static func with<Result>(_ pointer: UnsafeMutableRawPointer?, _ body: (Callback) -> Result) -> Result {
    unsafe Unmanaged<CallbackContext>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { body($0.callback) }
  }

  /// For what C lends to the closure of the context at `pointer` this time.
  @unsafe
  public static func lending(at pointer: UnsafeMutableRawPointer?) -> Lending {
    unsafe Unmanaged<CallbackContext>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { Lending(changes: $0.changes) }
  }

  /// The closure of the context at `pointer`, retained: it may let go of the context's owner while it runs.
  @inlinable
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback {
    unsafe Unmanaged<CallbackContext>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}
