/// One run through a scenario, and what it says about its results.
public final class Round {
  /// Counted from 0, so that a scenario can do something else each time.
  public let number: Int
  var lines: [String] = []

  init(number: Int) {
    self.number = number
  }

  /// Says a result. The scenario that is written as plain C calls prints the same lines.
  public func report(_ line: String) {
    lines.append(line)
  }
}
