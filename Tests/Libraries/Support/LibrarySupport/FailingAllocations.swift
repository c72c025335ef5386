internal import CLibrarySupport
internal import Glibc

extension LibraryScenario {
  private static let count: Int32 = 200

  /// Runs the scenario with each of the library's first allocations failing in turn, and sums up how that went.
  func runWithEachAllocationFailing() throws -> String {
    guard let allocationsOf else { return "allocations do not fail" }
    let undisturbed = Round(number: 0)
    try round(undisturbed)
    let trial = Trial(scenario: self, expected: undisturbed.lines)
    fflush(nil)
    let attempts = attempts(
      attempt: { context, number in Trial.at(context).attempt(Int(number)) },
      end: { context, crashes in Trial.at(context).end(judgingLeaks: crashes == 0) },
      context: Unmanaged.passUnretained(trial).toOpaque())
    let crashes = try_failing_allocations(allocationsOf, Self.count, attempts)
    withExtendedLifetime(trial) {}
    guard crashes >= 0 else { fatal("an allocation failed, and what followed was wrong") }
    return "allocations fail" + (crashes == 0 ? "" : ", \(crashes) of which the library itself does not survive")
  }
}

/// Runs of a scenario in which an allocation fails.
private final class Trial {
  private let scenario: LibraryScenario
  private let expected: [String]
  private var outcomes: [String: Int] = [:]

  init(scenario: LibraryScenario, expected: [String]) {
    self.scenario = scenario
    self.expected = expected
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> Trial {
    Unmanaged<Trial>.fromOpaque(context!).takeUnretainedValue()
  }

  /// False if there is no such allocation. A library that does without the memory must come to the same results.
  func attempt(_ number: Int) -> Bool {
    let current = Round(number: 0)
    var thrown: (any Error)?
    fail_allocation(number)
    do { try scenario.round(current) } catch { thrown = error }
    let struck = allocation_failed()
    fail_allocation(0)
    guard struck else { return false }
    if let thrown {
      expect(scenario.isOutOfMemory(thrown), "the error for short memory at allocation \(number), got \(thrown)")
      expectSame(Array(expected.prefix(current.lines.count)), current.lines, "up to allocation \(number)")
    } else {
      expectSame(expected, current.lines, "without allocation \(number)")
    }
    outcomes[thrown.map { "\($0)" } ?? "done without", default: 0] += 1
    return true
  }

  private func expectSame(_ expected: [String], _ lines: [String], _ when: String) {
    if scenario.guessesWithoutMemory { return }
    let difference = zip(expected, lines).first { $0 != $1 }
    expect(expected == lines, "the same results \(when); \(difference.map { "\($0.0), got \($0.1)" } ?? "fewer lines")")
  }

  func end(judgingLeaks: Bool) {
    if judgingLeaks { expect(nothing_leaked(), "nothing leaked when memory was short") }
    for (outcome, count) in outcomes.sorted(by: { $0.key < $1.key }) { note("\(count) allocations failed: \(outcome)") }
  }
}
