internal import ArgumentParser
internal import CModel
internal import Foundation

/// `ferry init`: a first `bindings.yaml`, for the user to edit.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a first bindings.yaml, with the open questions as comments.")

  @OptionGroup var input: InputOptions

  @Option(help: "The file to write; an existing one is never overwritten.")
  var output = "bindings.yaml"

  func run() throws {
    try Failure.reporting {
      if FileManager.default.fileExists(atPath: output) {
        throw DiagnosticsError([.error("'\(output)' is there already, and stays as it is; remove it or pass --output")])
      }
      let inputs = try Pipeline.inputs(input)
      let parsed = try Pipeline.parse(inputs)
      let boundary = try Pipeline.plan(inputs, parsed)
      Failure.report(parsed.diagnostics + boundary.diagnostics)
      let text = InitialAnnotations.text(
        module: inputs.request.module, headers: input.headers, audit: boundary.audit)
      try AtomicFile.write(text, to: output)
    }
  }
}
