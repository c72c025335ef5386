internal import ArgumentParser
internal import CModel
internal import Foundation

/// Prints what went wrong as compilers do, and ends the program with exit code 1.
enum Failure {
  static func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as DiagnosticsError {
      report(error.diagnostics)
      throw ExitCode.failure
    } catch {
      report([.error("\(error)")])
      throw ExitCode.failure
    }
  }

  static func report(_ diagnostics: [Diagnostic]) {
    let lines = diagnostics.map { "\($0)\n" }.joined()
    FileHandle.standardError.write(Data(lines.utf8))
  }
}
