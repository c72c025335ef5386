import BindingPlan

/// Declarations as text.
struct DeclarationRenderer {
  let index: PlanIndex
  let templates: TemplateLibrary

  func handle(_ plan: HandlePlan) -> String {
    let declaration = HandleDeclaration(plan, index: index)
    return templates.render(declaration.template, declaration.context())
  }

  func record(_ plan: RecordPlan) -> String {
    templates.render("record", RecordDeclaration(plan: plan, index: index).context())
  }

  func enumeration(_ plan: EnumerationPlan) -> String {
    let declaration = EnumerationDeclaration(plan: plan)
    return templates.render(declaration.template, declaration.context())
  }

  func error(_ plan: ErrorPlan) -> String {
    templates.render("error", ErrorDeclaration(plan: plan, index: index).context())
  }

  func constant(_ plan: ConstantPlan) -> String {
    templates.render("constant", ConstantDeclaration(plan: plan).context())
  }

  func functions(_ plan: CallablePlan) -> [String] {
    CallableDeclaration(callable: plan, owner: nil, index: index).contexts()
      .map { templates.render("callable", $0) }
  }
}
