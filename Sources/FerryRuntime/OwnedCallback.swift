/// A closure that C owns: it holds a reference, and a destroy notification gives it back.
@safe
public final class OwnedCallback<Callback>: CallbackOwnership {
  public let callback: Callback

  public init(_ callback: Callback) { self.callback = callback }

  /// The closure at `pointer`, retained: C may let go of it while it runs.
  @unsafe
  public static func callback(at pointer: UnsafeMutableRawPointer?) -> Callback {
    unsafe Unmanaged<OwnedCallback>.fromOpaque(pointer!)._withUnsafeGuaranteedRef { $0.callback }
  }
}

/// Whether C holds a reference to a closure. It is released once, whoever finds first that C needs it no more.
///
/// Libraries differ in whether a call that fails has released the closure, and nobody can ask them. What one has not released, it
/// may still use: so that stays alive as long as the object that it was given to, and a release that comes late does nothing.
public class CallbackOwnership {
  private var isHeldByC = false

  fileprivate init() {}

  /// The context for C, which holds a reference from now on.
  @unsafe
  public func handOver() -> UnsafeMutableRawPointer {
    isHeldByC = true
    return unsafe Unmanaged.passRetained(self).toOpaque()
  }

  /// Releases C's reference after a call that failed, unless C has done so.
  ///
  /// - Returns: Whether C has not, so that it may still use the closure.
  @discardableResult
  public func takeBack() -> Bool {
    guard endHolding() else { return false }
    unsafe Unmanaged.passUnretained(self).release()
    return true
  }

  /// The destroy notification.
  @unsafe
  public static func release(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer = unsafe pointer else { return }
    let reference = unsafe Unmanaged<CallbackOwnership>.fromOpaque(pointer)
    if unsafe reference._withUnsafeGuaranteedRef({ $0.endHolding() }) { unsafe reference.release() }
  }

  /// Whether C has held it so far.
  private func endHolding() -> Bool {
    defer { isHeldByC = false }
    return isHeldByC
  }
}
