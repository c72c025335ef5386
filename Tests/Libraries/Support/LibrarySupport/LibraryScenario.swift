internal import CLibrarySupport
internal import Glibc

/// What a library is asked to do through its generated API.
public struct LibraryScenario {
  let allocationsOf: String?
  let round: (Round) throws -> Void
  private let failures: () throws -> Void
  let isOutOfMemory: (any Error) -> Bool
  let guessesWithoutMemory: Bool

  /// - Parameters:
  ///   - allocationsOf: How the name of the shared library begins whose allocations fail in turn, such as
  ///     `libsqlite3.so`; nil for a library that ends the program when memory is short.
  ///   - round: Uses the library, and lets go of everything before it returns.
  ///   - failures: Everything that goes wrong: bad input, missing files, a full disk.
  ///   - isOutOfMemory: Whether an error is what the library says when memory is short.
  ///   - guessesWithoutMemory: Whether the library itself goes on with wrong results when memory is short.
  public init(
    allocationsOf: String?, round: @escaping (Round) throws -> Void, failures: @escaping () throws -> Void = {},
    isOutOfMemory: @escaping (any Error) -> Bool = { _ in true }, guessesWithoutMemory: Bool = false
  ) {
    self.allocationsOf = allocationsOf
    self.round = round
    self.failures = failures
    self.isOutOfMemory = isOutOfMemory
    self.guessesWithoutMemory = guessesWithoutMemory
  }

  /// Runs the scenario that the command line names, `libraries NAME ROUNDS`, and ends the program.
  public static func runNamed(among scenarios: [String: LibraryScenario]) -> Never {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let scenario = scenarios[arguments[1]], let rounds = Int(arguments[2]) else {
      fatal("usage: libraries NAME ROUNDS, with one of: \(scenarios.keys.sorted().joined(separator: " "))")
    }
    do {
      let grown = try scenario.runRounds(rounds)
      for _ in 0..<3 { try scenario.failures() }
      expect(nothing_leaked(), "nothing leaked on failures")
      note("\(rounds) rounds, \(grown) bytes of growth, \(try scenario.runWithEachAllocationFailing())")
    } catch {
      fatal("thrown: \(error)")
    }
    fflush(nil)
    exit(0)
  }
}

extension LibraryScenario {
  /// What Swift and the library set up once is there after so many rounds.
  private static let settled = 50
  /// A leak of one object a round would be more than this.
  private static let tolerance = 1000

  /// Runs the scenario again and again, prints its results, and gives back by how much the heap grew.
  private func runRounds(_ rounds: Int) throws -> Int {
    var before = 0
    for number in 0..<rounds {
      let current = Round(number: number)
      try round(current)
      for line in current.lines { print(line) }
      if number == Self.settled { before = Int(heap_bytes_in_use()) }
    }
    let grown = Int(heap_bytes_in_use()) - before
    if rounds > 2 * Self.settled { expect(grown < Self.tolerance, "a heap that does not grow, got \(grown) bytes") }
    expect(nothing_leaked(), "nothing leaked")
    return grown
  }
}
