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
public class CallbackOwnership {
  private var isHeldByC = false

  fileprivate init() {}

  /// The context for C, which holds a reference from now on.
  @unsafe
  public func handOver() -> UnsafeMutableRawPointer {
    isHeldByC = true
    return unsafe Unmanaged.passRetained(self).toOpaque()
  }

  /// Releases C's reference after a call that failed, unless C has done so: libraries differ in whether they do.
  public func takeBack() {
    guard isHeldByC else { return }
    isHeldByC = false
    unsafe Unmanaged.passUnretained(self).release()
  }

  /// The destroy notification.
  @unsafe
  public static func release(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer = unsafe pointer else { return }
    unsafe Unmanaged<CallbackOwnership>.fromOpaque(pointer).takeRetainedValue().isHeldByC = false
  }
}
