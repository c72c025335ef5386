import BindingPlan

/// The error type as its template takes it.
struct ErrorDeclaration {
  let plan: ErrorPlan
  let index: PlanIndex

  func context() -> [String: Any] {
    [
      "documentation": DocumentationComment(
        documentation: plan.documentation, fallback: "What can go wrong in this library, or at its boundary.",
        indentation: 0
      ).lines(),
      "name": Identifier.escaped(plan.name),
      "errorName": Identifier.escaped(plan.name),
      "sources": plan.sources.map(source),
      "hasPlainStatus": index.callables.contains { callable in
        if case .status(let status) = callable.result { status.isPlainInteger } else { false }
      },
    ]
  }

  private func source(_ source: StatusSourcePlan) -> [String: Any] {
    let isBoolean = source.cType == "Bool"
    let rawType = isBoolean ? "Int" : source.rawType
    return [
      "cType": index.c(source.cType, hiddenBy: scope),
      "cName": CommentText.code(source.cName),
      "rawType": rawType,
      "number": isBoolean ? "status ? 1 : 0" : source.isEnumeration ? "status.rawValue" : "status",
      "success": source.success.joined(separator: ", "),
      "unrecognized": EnumerationDeclaration.memberName(source.unrecognizedCase),
      "cases": source.cases.filter { $0.aliasOf == nil }.map { errorCase($0, source) },
      "aliases": source.cases.filter { $0.aliasOf != nil }.map(EnumerationDeclaration.context),
      "hasSuccess": !source.success.isEmpty,
      "hasMessage": source.messageFunction != nil,
      "messageCall": source.messageFunction.map { messageCall($0, source) } ?? "",
      "unrecognizedText": String(Literal.string("unrecognized code of \(source.cName): ").dropLast()) + "\\(code)\"",
    ]
  }

  /// The names in the type, which hide C's.
  private var scope: Set<String> {
    Set(plan.sources.flatMap { $0.cases.map(\.name) } + ["check", "code", "description", "message", "text"])
  }

  private func errorCase(_ plan: EnumerationCasePlan, _ source: StatusSourcePlan) -> [String: Any] {
    var context = EnumerationDeclaration.context(plan)
    context["text"] = Literal.string("\(words(plan.name)) (\(plan.cName))")
    return context
  }

  /// The call of the function that has the library's own text for `code`.
  private func messageCall(_ function: String, _ source: StatusSourcePlan) -> String {
    let code =
      source.isEnumeration
      ? "\(index.c(source.cType, hiddenBy: scope))(rawValue: code)" : source.cType == "Bool" ? "code != 0" : "code"
    return "\(index.c(function, hiddenBy: scope))(\(code))"
  }

  /// `valueOutOfRange` as "value out of range".
  private func words(_ name: String) -> String {
    name.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
      .split(separator: " ").joined(separator: " ")
  }
}
