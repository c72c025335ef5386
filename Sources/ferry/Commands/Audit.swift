internal import ArgumentParser

/// `ferry audit`: what became of every declaration.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what is wrapped, what is not, why, and what to add to the annotations.",
    discussion: "The JSON is a stable interface.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  @OptionGroup var input: InputOptions

  @Option(help: "How to print the report.")
  var format: Format = .text

  func run() throws {
    try Failure.reporting {
      let inputs = try Pipeline.inputs(input)
      let parsed = try Pipeline.parse(inputs)
      let boundary = try Pipeline.plan(inputs, parsed)
      Failure.report(parsed.diagnostics + boundary.diagnostics)
      switch format {
      case .text: print(AuditText.render(boundary.audit), terminator: "")
      case .json: print(try StableJSON.text(boundary.audit))
      case .html: print(AuditHTML.render(boundary.audit), terminator: "")
      }
    }
  }
}
