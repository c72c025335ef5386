import BindingPlan

/// A constant as its template takes it: a computed property, since nothing generated is stored globally.
struct ConstantDeclaration {
  let plan: ConstantPlan

  func context() -> [String: Any] {
    let cName = "\(CommentText.code(plan.cName))."
    let comment = DocumentationComment(
      documentation: plan.documentation, fallback: cName, notes: [cName], indentation: 0)
    return [
      "documentation": comment.lines(),
      "name": Identifier.escaped(plan.name),
      "type": plan.type.source,
      "value": value,
    ]
  }

  private var value: String {
    switch plan.value {
    case .integer(let digits): digits
    case .floating(let number): Literal.floating(number)
    case .string(let text): Literal.string(text)
    }
  }
}
