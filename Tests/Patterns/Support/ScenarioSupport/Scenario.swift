internal import CTestMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that uses a generated API, and lets go of everything before it returns.
public struct Scenario {
  let name: String
  let body: () throws -> Void

  public init(_ name: String, _ body: @escaping () throws -> Void) {
    self.name = name
    self.body = body
  }

  /// Runs the scenario that the command line names, and ends the program.
  public static func runNamed(among scenarios: [Scenario]) -> Never {
    guard let scenario = scenarios.first(where: { $0.name == CommandLine.arguments.last }) else {
      print("usage: patterns NAME, with one of: \(scenarios.map(\.name).joined(separator: " "))")
      exit(64)
    }
    scenario.runUndisturbed()
    let failures = scenario.runWithEachAllocationFailing()
    print("\(failures) allocations failed in turn")
    fflush(nil)
    exit(test_violations() == 0 ? 0 : 1)
  }

  private func runUndisturbed() {
    test_fail_allocation(0)
    do {
      try body()
    } catch {
      print("the scenario threw \(error)")
      test_record_violation()
    }
    requireNothingLive("without failures")
  }

  /// Returns how many allocations the scenario makes, which is how often it ran with a failing one.
  private func runWithEachAllocationFailing() -> Int {
    var number = 1
    while true {
      test_fail_allocation(number)
      try? body()
      let hasFailed = test_allocation_failed()
      test_fail_allocation(0)
      requireNothingLive("with allocation \(number) failing")
      if !hasFailed { return number - 1 }
      number += 1
    }
  }

  private func requireNothingLive(_ when: String) {
    if test_live_allocations() == 0 { return }
    print("\(test_live_allocations()) blocks of the C library are live after the scenario \(when)")
    test_record_violation()
  }
}
