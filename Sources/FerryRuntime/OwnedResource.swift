/// Closes what C's own function has opened together with this object.
public final class OwnedResource {
  private let close: () -> Void

  public init(close: @escaping () -> Void) { self.close = close }

  deinit { close() }
}
