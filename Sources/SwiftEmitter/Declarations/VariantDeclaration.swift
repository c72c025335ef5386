import BindingPlan

/// A union and its tag as a template takes them.
struct VariantDeclaration {
  let plan: VariantPlan
  /// What C calls the struct.
  let record: String

  func context() -> [String: Any] {
    let cases = plan.cases.map { variantCase -> [String: Any] in
      let cName = "\(CommentText.code(variantCase.cName))."
      return [
        "documentation": DocumentationComment(
          documentation: variantCase.documentation, fallback: cName, notes: [cName]
        ).lines(),
        "name": EnumerationDeclaration.memberName(variantCase.name),
        "payload": variantCase.payload.map { "(\($0.type.source))" } ?? "",
      ]
    }
    return [
      "name": Identifier.escaped(plan.name), "rawType": plan.rawType, "cases": cases,
      "tag": CommentText.code(plan.tagField), "cName": CommentText.code(record),
    ]
  }
}
