import BindingPlan

/// The class that stands for a library's set-up, as its template takes it.
struct LifecycleDeclaration {
  let plan: LifecyclePlan
  let index: PlanIndex

  func context() -> [String: Any] {
    [
      "documentation": documentation(),
      "name": Identifier.escaped(plan.name),
      "lines": initializer(),
      "cleanup": (plan.cleanupReturnsValue ? "_ = " : "") + "\(index.cFunction(plan.cleanup, hiddenBy: []))()",
    ]
  }

  private func documentation() -> [String] {
    let functions = "\(CommentText.code(plan.initialize.cFunction)) and \(CommentText.code(plan.cleanup))"
    let summary = "The library as a whole, which is set up as long as a value of this type lives."
    let discussion = "Objects that are created with it keep it alive. Each value calls \(functions) once."
    return DocumentationComment(
      documentation: Documentation(summary: summary, discussion: [discussion]), fallback: summary, indentation: 0
    ).lines()
  }

  private func initializer() -> [String] {
    let callable = plan.initialize
    let wraps = "Wraps \(CommentText.code(callable.cFunction))."
    let comment = DocumentationComment(
      documentation: callable.documentation, fallback: wraps, notes: [wraps],
      errorType: callable.isThrowing ? index.errorType : nil, parameters: callable.parameters.map(\.name),
      indentation: 2)
    let parameters = callable.parameters.map { parameter in
      Identifier.parameter(label: parameter.label, name: parameter.name) + ": \(parameter.type.source)"
    }
    let effects = callable.isThrowing ? " throws(\(index.errorType))" : ""
    return comment.lines().map { $0.isEmpty ? "///" : "/// \($0)" }
      + SourceLines.call("public init", parameters, suffix: "\(effects) {")
      + SourceLines.indented(CallBody(callable, owner: nil, index: index).lines() + ["self.isSetUp = true"]) + ["}"]
  }
}
