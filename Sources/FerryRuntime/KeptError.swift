/// An error that a closure threw while C called it, until the call that C was in throws it on.
///
/// Closures hold this, and not the object that keeps them: nothing keeps itself alive.
public final class KeptError<Failure: Error> {
  private var error: Failure?

  public init() {}

  /// Whether a closure has thrown, so that none is called until the call is over that C is in.
  public var isSet: Bool { error != nil }

  public func set(_ error: Failure) { self.error = error }

  /// What a closure has thrown, to be thrown on.
  public func take() -> Failure? {
    defer { error = nil }
    return error
  }
}
