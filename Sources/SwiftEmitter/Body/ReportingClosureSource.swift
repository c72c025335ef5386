import BindingPlan

/// A closure around the caller's that tells C the text of what that throws, by way of an object that it was lent.
struct ReportingClosureSource {
  let scope: CallScope
  let name: String
  let plan: CallbackPlan

  /// The closure that C calls: the caller's own where that throws nothing.
  var local: String { plan.report == nil ? scope.local(name) : scope.derived("reporting", name) }

  /// Makes the closure.
  ///
  /// - Parameter closure: The caller's, where that is not called after the parameter.
  func declaration(around closure: String? = nil) -> [String] {
    guard let report = plan.report else { return [] }
    let closure = closure ?? scope.local(name)
    let type = ClosureSource.kept(plan.closure)
    guard plan.isOptional else { return SourceLines.prefixed("let \(local): \(type) = ", wrapper(closure, report)) }
    return ["let \(local): (\(type))? = \(closure).map { \(closure) in"]
      + SourceLines.indented(wrapper(closure, report))
      + ["}"]
  }

  private func wrapper(_ closure: String, _ report: ErrorReportPlan) -> [String] {
    let names = plan.closure.parameters.map { Identifier.local($0.name) }
    let text = Identifier.unused("text", in: Set(names))
    let pointer = Identifier.unused("pointer", in: Set(names))
    let object = Identifier.local(report.parameter)
    let live = scope.index.handle(report.type).map { scope.index.members(of: $0).live } ?? "live"
    let length = report.lengthType.map { ", \($0)(clamping: \(text).utf8.count)" } ?? ""
    return [
      "{ \(names.joined(separator: ", ")) in",
      "  do {",
      "    try \(closure)(\(names.joined(separator: ", ")))",
      "  } catch {",
      "    let \(text) = String(describing: error)",
      "    guard let \(pointer) = try? unsafe \(object).\(live)() else { return }",
      "    unsafe \(scope.cFunction(report.cFunction))(\(pointer), \(text)\(length))",
      "  }",
      "}",
    ]
  }
}
