internal import ArgumentParser
internal import BindingPlan
internal import CModel
internal import Foundation
internal import SwiftEmitter

/// `ferry generate`: writes the Swift files.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the Swift API.",
    discussion: """
      Only files whose contents change are written, each in one step, and nothing at all when something is wrong. \
      Generated files of an earlier run that no longer belong are removed.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The directory for the Swift files.")
  var output: String

  @Option(help: "Also write which files were read, in the syntax of make.")
  var dependencyFile: String?

  @Flag(help: "Write nothing; exit with 1 and print a diff if the output would change.")
  var check = false

  @Option(help: "A directory with templates (NAME.mustache) to use instead of Ferry's own.")
  var templates: String?

  @Option(help: "One file a type, or a fixed set of files whose names a build system can know beforehand.")
  var layout: Layout = .type

  @Option(help: "Whether the generated code carries Ferry's small runtime in itself, or links FerryRuntime.")
  var runtime: Runtime = .embedded

  func run() throws {
    try Failure.reporting {
      let inputs = try Pipeline.inputs(input)
      let parsed = try Pipeline.parse(inputs)
      let boundary = try Pipeline.plan(inputs, parsed)
      let overrides = try TemplateDirectory.overrides(templates)
      let files = try Pipeline.emit(
        boundary.plan, options: EmitterOptions(layout: layout.option, runtime: runtime.option),
        templateOverrides: overrides.texts)
      Failure.report(parsed.diagnostics + boundary.diagnostics)

      try verifyShims(boundary.plan, inputs)
      let directory = OutputDirectory(path: output)
      let changes = try directory.changes(for: files)
      if check { return try report(changes, in: directory) }
      try directory.apply(changes)
      if let dependencyFile {
        let targets = files.keys.sorted().map(directory.file)
        let text = DependencyFile.contents(
          targets: targets, dependencies: inputs.files + overrides.files + parsed.dependencies)
        try AtomicFile.write(text, to: dependencyFile)
      }
    }
  }

  /// Swift that calls C which is not there, or is of an earlier run, does not link, or calls something else.
  private func verifyShims(_ plan: BindingPlan, _ inputs: Inputs) throws {
    guard let directory = inputs.shimDirectory else { return }
    try ShimFiles(directory: directory, files: Pipeline.emitShims(plan, headers: inputs.shimHeaders))
      .requireCurrent(at: inputs.annotations.shims.module?.location)
  }

  private func report(_ changes: [FileChange], in directory: OutputDirectory) throws {
    if changes.isEmpty { return }
    for change in changes {
      print(UnifiedDiff.text(path: directory.file(change.name), old: change.old, new: change.new), terminator: "")
    }
    let names = changes.map(\.name).joined(separator: ", ")
    throw DiagnosticsError([.error("the generated code in '\(output)' is not current: \(names)")])
  }
}

extension Generate {
  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case type, fixed

    var option: EmitterOptions.Layout { self == .type ? .onePerType : .fixed }
  }

  enum Runtime: String, ExpressibleByArgument, CaseIterable {
    case embedded, linked

    var option: EmitterOptions.Runtime { self == .embedded ? .embedded : .linked }
  }
}
