/// How many tokens are alive.
public final class LiveCount {
  public fileprivate(set) var alive = 0

  public init() {}
}

/// What a closure captures, to tell when C has let go of it.
public final class LiveToken {
  private let count: LiveCount

  public init(_ count: LiveCount) {
    self.count = count
    count.alive += 1
  }

  deinit { count.alive -= 1 }
}
