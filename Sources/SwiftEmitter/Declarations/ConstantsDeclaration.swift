import BindingPlan

/// The constants that belong to no type, as a template takes them: computed properties, since nothing generated is stored
/// globally, of a type that has nothing else, since a module's own names are seen in every file that imports it.
struct ConstantsDeclaration {
  let plan: ConstantsPlan
  let index: PlanIndex

  func context() -> [String: Any] {
    [
      "library": index.plan.libraryName,
      "name": Identifier.escaped(plan.name),
      "constants": plan.members.map(constant),
    ]
  }

  private func constant(_ plan: ConstantPlan) -> [String: Any] {
    let cName = "\(CommentText.code(plan.cName))."
    let comment = DocumentationComment(
      documentation: plan.documentation, fallback: cName, notes: [cName], indentation: 2)
    return [
      "documentation": comment.lines(),
      "name": Identifier.escaped(plan.name),
      "type": plan.type.source,
      "value": value(of: plan),
    ]
  }

  private func value(of plan: ConstantPlan) -> String {
    switch plan.value {
    case .integer(let digits): digits
    case .floating(let number): Literal.floating(number)
    case .string(let text): Literal.string(text)
    case .variable(let value): read(value, of: plan)
    }
  }

  /// What the C variable holds, read when somebody asks.
  private func read(_ value: VariableValue, of plan: ConstantPlan) -> String {
    let variable = index.c(plan.cName, hiddenBy: Set(self.plan.members.map(\.name)))
    switch value {
    case .value(let conversion):
      // There is no call: only a name, for what the conversion may say.
      let reading = CallablePlan(form: .property, name: plan.name, cFunction: plan.cName)
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
}
