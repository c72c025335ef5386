internal import CModel
internal import Foundation

/// Asks `pkg-config` for the compiler flags of installed libraries.
enum PkgConfig {
  static func compilerFlags(of packages: [String]) throws(DiagnosticsError) -> [String] {
    if packages.isEmpty { return [] }
    let run: ProcessRun
    do {
      run = try ProcessRun(["pkg-config", "--cflags", "--"] + packages)
    } catch {
      throw DiagnosticsError([.error("cannot run pkg-config: \(error.localizedDescription)")])
    }
    // `env` reports a program that it cannot find with this code.
    if run.status == 127 {
      throw DiagnosticsError([
        .error("--pkg-config needs the program pkg-config, which is not in PATH; pass --include-path instead")
      ])
    }
    guard run.status == 0 else {
      let names = packages.joined(separator: ", ")
      let said = run.standardError.trimmingCharacters(in: .whitespacesAndNewlines)
      throw DiagnosticsError([.error("pkg-config has no flags for \(names): \(said)")])
    }
    return ShellWords.split(run.standardOutput)
  }
}
