import CModel

/// A number that chooses one of the constants which a comment names.
///
/// **Shape.** A plain `int` with a name such as `op`, beside an object, in a function that has no way to report a failure.
///
/// **Evidence.** The name, and that the function's comment names the beginning of at least two constants (`SQLITE_STMTSTATUS counters`).
///
/// **Why this is sound.** C gets nothing but those constants: what else a number might choose, the headers do not say.
///
/// **Where a naive version is wrong.** `sqlite3_stmt_status` reads, and sets to 0, the counter at any number. What reports a status says
/// there that it knows no such constant, and newer libraries may know more than a header.
struct ChosenConstant: FunctionRule {
  private static let choosing: Set<String> = [
    "op", "opcode", "what", "which", "kind", "category", "counter", "selector", "metric",
  ]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.failure == nil, let comment = draft.function.comment, reportsNothing(draft, conventions),
      draft.parameters.contains(where: { if case .object? = $0 { true } else { false } })
    else { return }
    let choosing = draft.undecided.filter { index in
      guard case .integer(let integer) = draft.function.parameters[index].type, integer.kind == .int else {
        return false
      }
      let annotation = draft.parameterAnnotation(index)
      return annotation.boolean == nil && annotation.below == nil
        && Self.choosing.contains(draft.parameterName(index).lowercased())
    }
    guard choosing.count == 1, let (beginning, constants) = family(comment, conventions) else { return }
    let name = draft.parameterName(choosing[0])
    draft.decide(
      choosing[0], .choice(of: constants),
      Evidence(.documentation, "its comment names the constants `\(beginning)_…`, of which `\(name)` is one"))
  }

  private func reportsNothing(_ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    var probe = draft
    DocumentedStatus().apply(to: &probe, conventions)
    StatusResult().apply(to: &probe, conventions)
    return switch probe.result {
    case .status?, .success?, .outcome?: false
    default: !draft.makesObject
    }
  }

  /// The constants that the comment names by their beginning; nil for none, and for several families.
  private func family(_ comment: String, _ conventions: Conventions) -> (String, [CIntegerValue])? {
    let tokens = Set(comment.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    let beginnings = tokens.filter { token in
      token.contains("_") && token.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" } && !token.hasSuffix("_")
    }
    let families = beginnings.compactMap { beginning -> (String, [CIntegerValue])? in
      let members = conventions.library.namedConstants.filter { $0.name.hasPrefix(beginning + "_") }
      return members.count > 1 ? (beginning, members.map(\.value)) : nil
    }
    return families.count == 1 ? families[0] : nil
  }
}
