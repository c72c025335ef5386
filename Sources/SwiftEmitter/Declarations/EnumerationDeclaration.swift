import BindingPlan

/// An enumeration or an option set as its template takes it.
struct EnumerationDeclaration {
  let plan: EnumerationPlan
  let index: PlanIndex

  var template: String { plan.form == .enumeration ? "enumeration" : "option-set" }

  func context() -> [String: Any] {
    let cType = plan.cType.map { index.c($0, hiddenBy: Set(plan.cases.map(\.name))) } ?? ""
    let cName = CommentText.code(plan.cName)
    return [
      "documentation": DocumentationComment(
        documentation: plan.documentation, fallback: "Mirrors \(cName).", notes: ["Mirrors \(cName)."], indentation: 0
      ).lines(),
      "name": Identifier.escaped(plan.name),
      "rawType": plan.rawType,
      "cType": cType,
      "cValue": EnumerationSource.fromRaw("rawValue", plan, cType: cType),
      "isImported": plan.cType != nil,
      "cases": plan.cases.filter { $0.aliasOf == nil }.map(Self.context),
      "aliases": plan.cases.filter { $0.aliasOf != nil }.map(Self.context),
      "options": plan.cases.map(Self.context),
    ]
  }

  static func context(_ plan: EnumerationCasePlan) -> [String: Any] {
    let cName = CommentText.code(plan.cName)
    let comment = DocumentationComment(
      documentation: plan.documentation, fallback: "\(cName).", notes: ["\(cName)."])
    return [
      "documentation": comment.lines(),
      "name": memberName(plan.name),
      "reference": memberName(plan.name),
      "aliasOf": plan.aliasOf.map(memberName) ?? "",
      "value": plan.value,
      "isZero": plan.value == "0",
    ]
  }

  /// `Type` and `Protocol` cannot be members, whatever their quotes, and `.self` and `.init` mean something else.
  static func memberName(_ name: String) -> String {
    ["Type", "Protocol", "self", "init"].contains(name) ? "\(name)_" : Identifier.escaped(name)
  }
}
