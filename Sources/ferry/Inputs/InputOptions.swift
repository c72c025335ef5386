internal import ArgumentParser

/// The options that say what library is meant; every subcommand takes them.
struct InputOptions: ParsableArguments {
  @Option(help: "The module that Swift imports, such as CImageQuant. Default: 'module' of the annotations.")
  var module: String?

  @Option(
    name: .customLong("header"),
    help: "A header of the library, as C would include it; repeatable. Default: 'headers' of the annotations.")
  var headers: [String] = []

  @Option(name: .customLong("include-path"), help: "A directory to find headers in; repeatable.")
  var includePaths: [String] = []

  @Option(
    name: .customLong("clang-argument"), parsing: .unconditionalSingleValue,
    help: "An argument for clang, such as -DNAME=VALUE; repeatable.")
  var clangArguments: [String] = []

  @Option(help: "The annotations (bindings.yaml). Without them, Ferry works from the headers alone.")
  var annotations: String?

  @Option(name: .customLong("pkg-config"), help: "A package whose compiler flags pkg-config knows; repeatable.")
  var pkgConfigPackages: [String] = []

  @Option(
    name: .customLong("include-header"),
    help: "A header (a path, or a pattern such as 'git2/*') that belongs to the library too; repeatable.")
  var includedHeaders: [String] = []

  @Option(
    name: .customLong("public-headers"),
    help: ArgumentHelp(
      "The public headers of a SwiftPM target, found as SwiftPM finds them; repeatable.",
      discussion: "With several, 'module' of the annotations chooses.", valueName: "target=directory"))
  var publicHeaders: [TargetDirectoryOption] = []

  @Option(
    name: .customLong("shim-target"),
    help: ArgumentHelp(
      "A C target of one's own, and its directory; repeatable.",
      discussion: "With 'shims: { module: TARGET }' in the annotations, that is where C for the library is held.",
      valueName: "target=directory"))
  var shimTargets: [TargetDirectoryOption] = []
}

/// `TARGET=DIRECTORY`
struct TargetDirectoryOption: ExpressibleByArgument {
  var target: String
  var directory: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    target = String(parts[0])
    directory = String(parts[1])
  }
}
