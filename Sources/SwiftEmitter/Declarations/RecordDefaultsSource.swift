import BindingPlan

/// How a new value of a record is made that a function of C's sets to its defaults.
struct RecordDefaultsSource {
  let plan: RecordPlan
  let defaults: RecordDefaultsPlan
  let index: PlanIndex

  func context() -> [String: Any] {
    let fields = plan.fields.map { RecordFieldSource(field: $0, record: plan, index: index) }
    return [
      "initializer": SourceLines.call(
        "public init", fields.map(parameter), suffix: throwing(plan.conversionFromCThrows) + " {"),
      "comment": comment,
      "effect": throwing(false),
      "attempt": attempt,
      "call": call,
      "reading": reading,
      "fields": fields.map { ["name": $0.name, "local": Identifier.local($0.field.name)] },
    ]
  }

  private func throwing(_ otherwise: Bool) -> String {
    defaults.status != nil || otherwise ? " throws(\(index.errorType))" : ""
  }

  private var attempt: String { defaults.status == nil ? "" : "try " }

  private var comment: [String] {
    let function = CommentText.code(defaults.cFunction)
    let leftOut = defaults.leftOut.map(CommentText.code)
    let rest = leftOut.isEmpty ? "" : " So does what Swift does not have: \(leftOut.joined(separator: ", "))."
    return DocumentationComment(
      documentation: Documentation(
        summary: "Begins as \(function) sets it.",
        discussion: ["What is nil, or not given, stays so.\(rest)"]),
      fallback: "", notes: [], errorType: defaults.status == nil ? nil : index.errorType, indentation: 2
    ).lines()
  }

  private func parameter(_ field: RecordFieldSource) -> String {
    let type: SwiftType = if case .optional = field.field.type { field.field.type } else { .optional(field.field.type) }
    return "\(Identifier.parameter(label: field.field.name, name: field.field.name)): \(type.source) = nil"
  }

  /// Statements that set the struct at `cMemory`.
  private var call: [String] {
    let function = index.cFunction(defaults.cFunction, hiddenBy: Set(plan.fields.map(\.name)))
    if defaults.isReturned { return ["unsafe cMemory.address.pointee = \(function)()"] }
    let arguments = ["cMemory.address"] + [defaults.argument].compactMap { $0 }
    let call = "\(function)(\(arguments.joined(separator: ", ")))"
    guard let status = defaults.status else { return ["unsafe \(call)"] }
    return SourceLines.call(
      "try unsafe \(index.errorType).\(status.success == .nonZero ? "checkTrue" : "check")",
      status.isPlainInteger ? [call, "function: \(Literal.string(defaults.cFunction))"] : [call])
  }

  private var reading: String {
    let attempt = plan.conversionFromCThrows ? "try " : ""
    return attempt + "unsafe self.init("
      + (plan.place == .memory ? "reading: cMemory.address" : "cMemory.address.pointee") + ")"
  }
}
