internal import Annotations
internal import BindingPlan
internal import Boundary
internal import CModel
internal import HeaderParser
internal import ShimEmitter
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
    try parse(inputs.request, inputs.annotations, with: HeaderParser())
  }

  /// What the annotations declare is read behind the headers, and takes part as if they had declared it.
  static func parse(
    _ request: ParseRequest, _ annotations: Annotations, with parser: HeaderParser
  ) throws -> ParseResult {
    let parsed = try parser.parse(request)
    guard let shims = try ShimDeclarations(module: parsed.module, annotations: annotations) else { return parsed }
    var result = parsed
    if !shims.isEmpty {
      var extended = request
      extended.addition = HeaderText(name: shims.headerName, contents: shims.headerText)
      do {
        result = try parser.parse(extended)
      } catch {
        throw DiagnosticsError(error.diagnostics.map(shims.located))
      }
    }
    result.module = try shims.resolve(result.module)
    return result
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

  /// BindingPlan -> C files, by their paths in the target that holds them; none for a plan without shims.
  static func emitShims(_ plan: BindingPlan, headers: [String]) -> [String: String] {
    guard let shims = plan.shims else { return [:] }
    let emitter = ShimEmitter(shims, headers: headers)
    return ["include/\(shims.module).h": emitter.header, "\(shims.module).c": emitter.source]
  }
}
