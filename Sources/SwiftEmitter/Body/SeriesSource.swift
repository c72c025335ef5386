import BindingPlan

/// Where the function that C calls finds the state of the series that the call is part of.
struct SeriesSource {
  let scope: CallScope
  let plan: SeriesPlan
  /// How C is told that it has no memory for a state.
  let report: ErrorReportPlan?
  /// The parameters' names.
  let taken: Set<String>

  /// Binds the state to `name`, or returns.
  ///
  /// - Parameter maker: The closure that makes the state of a series that begins.
  func finding(_ name: String, madeBy maker: String) -> [String] {
    let memory = Identifier.unused("memory", in: taken)
    let find = plan.isLast ? "ending" : "current"
    return found(memory)
      + SourceLines.guarding(
        "let \(name) = unsafe SeriesState.\(find)(at: \(memory), \(maker))", else: "return")
  }

  /// The last call asks for no memory, as it has no use for any.
  private func found(_ memory: String) -> [String] {
    if plan.isLast { return ["let \(memory) = unsafe \(call(size: "0"))"] }
    let size = "\(plan.sizeType)(MemoryLayout<UnsafeRawPointer?>.size)"
    return ["guard let \(memory) = unsafe \(call(size: size)) else {"]
      + SourceLines.indented((report.map { [noMemory($0)] } ?? []) + ["return"]) + ["}"]
  }

  private func call(size: String) -> String {
    "\(scope.cFunction(plan.cFunction))(\(Identifier.local(plan.parameter)), \(size))"
  }

  private func noMemory(_ report: ErrorReportPlan) -> String {
    let text = "out of memory"
    let length = report.lengthType == nil ? "" : ", \(text.utf8.count)"
    let function = scope.cFunction(report.cFunction)
    return "unsafe \(function)(\(Identifier.local(report.parameter)), \(Literal.string(text))\(length))"
  }
}
