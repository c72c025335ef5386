internal import ArgumentParser
internal import CModel

/// `ferry shims`: writes the C that stands for what Swift cannot call.
struct Shims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the C that stands for what Swift cannot call.",
    discussion: """
      A header and a source file, in the folder of the C target that 'shims' of the annotations names. Without such \
      annotations nothing is written.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The folder of the C target; by default that of the --shim-target that the annotations name.")
  var output: String?

  @Flag(help: "Write nothing; exit with 1 and print a diff if the files would change.")
  var check = false

  func run() throws {
    try Failure.reporting {
      let inputs = try Pipeline.inputs(input)
      guard let module = inputs.annotations.shims.module else { return }
      guard let directory = output ?? inputs.shimDirectory else {
        throw DiagnosticsError([
          .error(
            "the target depends on no C target '\(module.value)'; add one, or name its folder with --output",
            at: module.location)
        ])
      }
      let parsed = try Pipeline.parse(inputs)
      let boundary = try Pipeline.plan(inputs, parsed)
      Failure.report(parsed.diagnostics + boundary.diagnostics)
      let files = ShimFiles(
        directory: directory, files: Pipeline.emitShims(boundary.plan, headers: inputs.shimHeaders))
      let changes = try files.changes()
      if !check { return try files.apply(changes) }
      for change in changes {
        print(UnifiedDiff.text(path: change.name, old: change.old, new: change.new), terminator: "")
      }
      try files.requireCurrent(at: module.location)
    }
  }
}
