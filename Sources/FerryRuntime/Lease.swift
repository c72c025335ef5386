/// Held by every object that depends on another one, which may end only when nobody but itself holds its lease.
public final class Lease {
  public init() {}
}
