internal import Annotations
internal import ArgumentParser
internal import Boundary
internal import CModel

/// `ferry explain SYMBOL`: the evidence behind one decision.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was concluded about one C symbol, and from what evidence.")

  @OptionGroup var input: InputOptions

  @Argument(help: "The name of a C function, type or constant.")
  var symbol: String

  func run() throws {
    try Failure.reporting {
      let inputs = try Pipeline.inputs(input)
      let parsed = try Pipeline.parse(inputs)
      let audit = try Pipeline.plan(inputs, parsed).audit
      let entries = audit.functions + audit.types + audit.constants
      let found = entries.filter { $0.name == symbol }
      if found.isEmpty { throw unknown(among: entries.map(\.name)) }
      print(found.map(AuditText.entry).joined(separator: "\n"), terminator: "")
    }
  }

  private func unknown(among names: [String]) -> DiagnosticsError {
    let suggestion = closestSpelling(to: symbol, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return DiagnosticsError([.error("the headers declare no '\(symbol)'\(suggestion)")])
  }
}
