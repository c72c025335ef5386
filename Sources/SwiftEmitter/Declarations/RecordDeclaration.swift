import BindingPlan

/// A record as its template takes it.
struct RecordDeclaration {
  let plan: RecordPlan
  let index: PlanIndex

  /// - Parameter variants: The enums that stand for unions of the struct.
  func context(variants: [String]) -> [String: Any] {
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
      "initializer": plan.defaults == nil ? SourceLines.call("public init", fields.map(\.parameter), suffix: " {") : [],
      "defaultsAttempt": plan.defaults?.status == nil ? "" : "try ",
      "memberwise": plan.defaults == nil,
      "defaults": plan.defaults.map { [RecordDefaultsSource(plan: plan, defaults: $0, index: index).context()] } ?? [],
      "beginsZeroed": plan.defaults?.leftOut.isEmpty ?? true,
      "convertsFromC": plan.convertsFromC && plan.place != .memory,
      "readsInPlace": plan.convertsFromC && plan.place == .memory,
      "convertsToC": plan.convertsToC && plan.place == .stack,
      "takesMemory": plan.convertsToC && plan.place != .stack,
      "mark": plan.isUnsafe ? "unsafe " : "",
      "attempt": plan.conversionToCThrows ? "try " : "",
      "extraBytes": extraBytes,
      "variants": variants,
      "layout": plan.layoutSize.map { [layout($0)] } ?? [],
      "effectFromC": plan.conversionFromCThrows ? " throws(\(index.errorType))" : "",
      "effectToC": plan.conversionToCThrows ? " throws(\(index.errorType))" : "",
      "fromC": fields.flatMap { $0.fromC() },
      "toC": fields.flatMap { $0.toC() },
      "isEmpty": plan.fields.isEmpty,
    ]
  }

  /// The places of members that Swift does not import are those of one target.
  private func layout(_ size: Int) -> String {
    let type = index.c(plan.cType, hiddenBy: Set(plan.fields.map(\.name)))
    return "precondition(MemoryLayout<\(type)>.size == \(size), \"Generate this file again for this target.\")"
  }

  /// What the elements behind the end of the struct take.
  private var extraBytes: String {
    for field in plan.fields {
      guard case .flexibleArray(let element, _) = field.kind else { continue }
      let source = RecordFieldSource(field: field, record: plan, index: index).elementSource(isThrowing: false)
      return "extraBytes: \(Identifier.escaped(field.name)).count * MemoryLayout<\(source.storedType(element))>.stride"
    }
    return ""
  }
}
