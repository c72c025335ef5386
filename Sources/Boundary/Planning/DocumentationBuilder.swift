import BindingPlan
import CModel

/// Documentation for Swift declarations, from C's comments.
struct DocumentationBuilder {
  let decision: FunctionDecision
  /// Swift names of the C parameters.
  let names: [String]
  let table: TypeTable

  static func documentation(_ comment: String?) -> Documentation {
    guard let comment else { return Documentation() }
    let parsed = DocumentationComment(comment)
    return Documentation(summary: parsed.summary, discussion: parsed.discussion)
  }

  func documentation(for plan: CallablePlan) -> Documentation {
    let comment = decision.draft.comment
    let summary = comment.summary.map(withoutOwnName)
    let notes = CallbackNotes(decision: decision, names: names, table: table).paragraphs()
    var documentation = Documentation(summary: summary, discussion: comment.discussion + notes)
    let visible = Set(plan.parameters.map(\.name))
    for (index, parameter) in decision.function.parameters.enumerated() where visible.contains(names[index]) {
      if let name = parameter.name, let text = comment.parameter(name)?.text {
        documentation.parameters.append(ParameterDocumentation(name: names[index], text: text))
      }
    }
    switch plan.result {
    case .status: documentation.throws = comment.returns
    case .void, .ignored: break
    case .streamed(let stream):
      documentation.parameters.append(
        ParameterDocumentation(
          name: stream.maximum, text: "The most bytes to return; what remains comes with the next call."))
      documentation.returns =
        "What C made of the bytes, how many of them it took, and whether the stream is at its end. A stream that was cut "
        + "off never is."
    case .count, .value: if plan.form != .initializer { documentation.returns = comment.returns }
    }
    return documentation
  }

  /// Without the function's name, which many libraries begin its comment with: `t_open() : Opens a thing.`
  private func withoutOwnName(_ summary: String) -> String {
    guard summary.hasPrefix(decision.function.name) else { return summary }
    let rest = summary.dropFirst(decision.function.name.count).drop { "() ".contains($0) }
    guard let mark = rest.first, ":-–".contains(mark) else { return summary }
    let text = rest.dropFirst().drop(while: \.isWhitespace)
    return text.isEmpty ? summary : String(text)
  }
}
