import BindingPlan

/// The method that ends an object's life, and throws what C reports.
struct CloseDeclaration {
  let handle: HandlePlan
  let index: PlanIndex
  /// The call of the destroy, for a local value `pointer`.
  let call: String

  func lines() -> [String] {
    guard let close = handle.close else { return [] }
    let effect = "\(handle.form == .unique ? "consuming " : "")func \(Identifier.escaped(close.name))()"
    let statements = handle.form == .unique ? uniqueStatements() : sharedStatements()
    return documentation() + ["public \(effect) throws(\(index.errorType)) {"]
      + SourceLines.indented(statements + report(close.status)) + ["}"]
  }

  private func sharedStatements() -> [String] {
    let members = index.members(of: handle)
    let pointer = handle.isGuarded ? members.unneeded : members.live
    return ["defer { extendLifetime(self) }", "let pointer = try unsafe \(pointer)()", "\(members.relinquish)()"]
      + release()
  }

  /// Lets go of closures that C no longer calls, and which may hold the object itself.
  private func release() -> [String] {
    var assignments = handle.stored.filter(\.isReleasedEarly).map { stored in
      "\(Identifier.escaped(stored.name)) = \(stored.kind == .list ? "[]" : "nil")"
    }
    let closures = index.members(of: handle).closures
    if !handle.sharedClosures.isEmpty { assignments.append("\(closures).update { $0 = KeptClosures() }") }
    guard let last = assignments.last else { return [] }
    return assignments.count == 1 ? ["defer { \(last) }"] : ["defer {"] + SourceLines.indented(assignments) + ["}"]
  }

  private func uniqueStatements() -> [String] {
    ["let pointer = unsafe \(index.members(of: handle).relinquish)()"]
  }

  private func report(_ status: StatusPlan?) -> [String] {
    guard let status else { return ["unsafe \(call)"] }
    let function = Literal.string(handle.destroy?.cFunction ?? "")
    let check = status.success == .nonZero ? "checkTrue" : "check"
    return SourceLines.call(
      "try unsafe \(index.errorType).\(check)", status.isPlainInteger ? [call, "function: \(function)"] : [call])
  }

  private func documentation() -> [String] {
    let cFunction = CommentText.code(handle.destroy?.cFunction ?? "")
    let summary = "Ends the object's life, and throws what \(cFunction) reports: also then the object is gone."
    let condition =
      handle.form == .unique
      ? []
      : [
        "Each later use throws. So does closing while another object depends on this one, or while a call uses it, and "
          + "then nothing happens."
      ]
    let comment = DocumentationComment(
      documentation: Documentation(summary: summary, discussion: condition), fallback: summary, notes: [],
      errorType: index.errorType, parameters: [], indentation: 2)
    return comment.lines().map { $0.isEmpty ? "///" : "/// \($0)" }
  }
}
