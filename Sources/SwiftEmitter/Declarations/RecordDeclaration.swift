import BindingPlan

/// A record as its template takes it.
struct RecordDeclaration {
  let plan: RecordPlan
  let index: PlanIndex

  func context() -> [String: Any] {
    let cName = CommentText.code(plan.cName)
    let fields = plan.fields.map { RecordFieldSource(field: $0, record: plan, index: index) }
    return [
      "documentation": DocumentationComment(
        documentation: plan.documentation, fallback: "Mirrors \(cName).", notes: ["Mirrors \(cName)."], indentation: 0
      ).lines(),
      "name": Identifier.escaped(plan.name),
      "cType": index.c(plan.cType, hiddenBy: Set(plan.fields.map(\.name))),
      "errorType": index.errorType,
      "fields": fields.map { $0.context() },
      "initializer": SourceLines.call("public init", fields.map(\.parameter), suffix: " {"),
      "convertsFromC": plan.convertsFromC,
      "convertsToC": plan.convertsToC,
      "effectFromC": plan.conversionFromCThrows ? " throws(\(index.errorType))" : "",
      "effectToC": plan.conversionToCThrows ? " throws(\(index.errorType))" : "",
      "fromC": fields.flatMap { $0.fromC() },
      "toC": fields.flatMap { $0.toC() },
      "isEmpty": plan.fields.isEmpty,
    ]
  }
}
