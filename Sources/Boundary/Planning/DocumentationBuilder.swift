import BindingPlan
import CModel

/// Documentation for Swift declarations, from C's comments.
struct DocumentationBuilder {
  let decision: FunctionDecision
  /// Swift names of the C parameters.
  let names: [String]

  static func documentation(_ comment: String?) -> Documentation {
    guard let comment else { return Documentation() }
    let parsed = DocumentationComment(comment)
    return Documentation(summary: parsed.summary, discussion: parsed.discussion)
  }

  func documentation(for plan: CallablePlan) -> Documentation {
    let comment = decision.draft.comment
    var documentation = Documentation(summary: comment.summary, discussion: comment.discussion)
    let visible = Set(plan.parameters.map(\.name))
    for (index, parameter) in decision.function.parameters.enumerated() where visible.contains(names[index]) {
      if let name = parameter.name, let text = comment.parameter(name)?.text {
        documentation.parameters.append(ParameterDocumentation(name: names[index], text: text))
      }
    }
    switch plan.result {
    case .status: documentation.throws = comment.returns
    case .void, .ignored: break
    case .count, .value: if plan.form != .initializer { documentation.returns = comment.returns }
    }
    return documentation
  }
}
