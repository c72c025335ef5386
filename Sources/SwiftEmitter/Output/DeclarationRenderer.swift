import BindingPlan

/// Declarations as text.
struct DeclarationRenderer {
  let index: PlanIndex
  let templates: TemplateLibrary

  func handle(_ plan: HandlePlan) -> String {
    let declaration = HandleDeclaration(plan, index: index)
    let members = plan.initializers + plan.properties + plan.methods
    let sources: [String] = members.flatMap { callables($0, owner: plan) }
    let lines = sources.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let type = templates.render(declaration.template, declaration.context(members: lines))
    return ([type] + variants(plan.fields, of: plan.cName)).joined(separator: "\n\n")
  }

  func lifecycle(_ plan: LifecyclePlan) -> String {
    templates.render("lifecycle", LifecycleDeclaration(plan: plan, index: index).context())
  }

  func record(_ plan: RecordPlan) -> String {
    templates.render(
      "record",
      RecordDeclaration(plan: plan, index: index).context(variants: variants(plan.fields, of: plan.cName)))
  }

  /// The enums that stand for unions among the members of a struct.
  private func variants(_ fields: [RecordFieldPlan], of record: String) -> [String] {
    fields.variants.map { templates.render("variant", VariantDeclaration(plan: $0, record: record).context()) }
  }

  func enumeration(_ plan: EnumerationPlan) -> String {
    let declaration = EnumerationDeclaration(plan: plan, index: index)
    return templates.render(declaration.template, declaration.context())
  }

  func error(_ plan: ErrorPlan) -> String {
    templates.render("error", ErrorDeclaration(plan: plan, index: index).context())
  }

  /// The type of the constants that belong to no other; none where there are none.
  func constants() -> [String] {
    guard let plan = index.plan.constants else { return [] }
    return [templates.render("constants", ConstantsDeclaration(plan: plan, index: index).context())]
  }

  /// A callable, and its overload where it has one.
  func callables(_ plan: CallablePlan, owner: HandlePlan? = nil) -> [String] {
    CallableDeclaration(callable: plan, owner: owner, index: index).contexts()
      .map { templates.render("callable", $0) }
  }
}
