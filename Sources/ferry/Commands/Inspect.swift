internal import ArgumentParser

/// `ferry inspect`: what the headers declare, before anything is decided.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print what the headers declare, as JSON.")

  @OptionGroup var input: InputOptions

  func run() throws {
    try Failure.reporting {
      let parsed = try Pipeline.parse(Pipeline.inputs(input))
      Failure.report(parsed.diagnostics)
      print(try StableJSON.text(parsed.module))
    }
  }
}
