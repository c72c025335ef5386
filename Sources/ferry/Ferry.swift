internal import ArgumentParser

/// The command line: one file a subcommand, in Commands.
@main
struct Ferry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ferry",
    abstract: "Writes a safe Swift API for a C library, from its headers.",
    discussion: """
      Exit codes: 0 done; 1 the headers, the annotations or files are at fault, with \
      file:line:column: error: … on standard error; 64 wrong usage.
      """,
    subcommands: [Generate.self, Shims.self, Audit.self, Explain.self, Init.self, Inspect.self])
}
