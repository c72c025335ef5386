internal import Annotations
internal import BindingPlan
internal import Boundary
internal import CModel
internal import HeaderParser
internal import SwiftEmitter

/// All of Ferry in one line: Annotations -> Parsing -> Boundary -> Emission.
///
/// Each stage takes plain values and returns plain values; a subcommand goes as far as it needs to. Only the first and
/// what the caller does with the last touch files.
enum Pipeline {
  /// The command line and `bindings.yaml`, together: what to parse, and what is said about it.
  static func inputs(_ options: InputOptions) throws(DiagnosticsError) -> Inputs {
    try Inputs(options)
  }

  /// headers -> CModel
  static func parse(_ inputs: Inputs) throws -> ParseResult {
    try HeaderParser().parse(inputs.request)
  }

  /// CModel + Annotations -> BindingPlan + AuditReport
  static func plan(_ inputs: Inputs, _ parsed: ParseResult) throws -> BoundaryResult {
    try BoundaryPlanner().plan(module: parsed.module, annotations: inputs.annotations)
  }

  /// BindingPlan -> Swift files, by name
  static func emit(
    _ plan: BindingPlan, options: EmitterOptions, templateOverrides: [String: String]
  ) throws -> [String: String] {
    let emitter = try SwiftEmitter(options: options, templateOverrides: templateOverrides)
    return Dictionary(uniqueKeysWithValues: emitter.files(for: plan).map { ($0.name, $0.contents) })
  }
}
