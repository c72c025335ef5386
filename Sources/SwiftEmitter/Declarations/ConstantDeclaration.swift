import BindingPlan

/// A constant as its template takes it: a computed property, since nothing generated is stored globally.
struct ConstantDeclaration {
  let plan: ConstantPlan
  let index: PlanIndex

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
    case .variable(let value): read(value)
    }
  }

  /// What the C variable holds, read when somebody asks.
  private func read(_ value: VariableValue) -> String {
    let variable = index.c(plan.cName, hiddenBy: [])
    switch value {
    case .value(let conversion):
      return ConversionSource(scope: CallScope(reading, owner: nil, index: index))
        .value(conversion, of: variable, name: plan.name, isOptional: false).marked
    case .text(isOptional: true): return "unsafe \(variable).map { unsafe String(copyingCText: $0) }"
    case .text(isOptional: false): return "unsafe String(copyingCText: \(variable))"
    case .characters: return "unsafe withUnsafeBytes(of: \(variable)) { unsafe String(copyingCText: $0) }"
    case .elements(let element, let count):
      let copy = "[\(element.swiftType.source)](copying: $0.baseAddress!, count: \(count))"
      return "unsafe withUnsafeBytes(of: \(variable)) { unsafe \(copy) }"
    }
  }

  /// There is no call: only a name, for what the conversion may say.
  private var reading: CallablePlan { CallablePlan(form: .property, name: plan.name, cFunction: plan.cName) }
}
