import BindingPlan

/// The method that ends an object's life, and throws what C reports.
struct CloseDeclaration {
  let handle: HandlePlan
  let index: PlanIndex
  /// The variable whose address C takes; nothing where it takes the object.
  let variable: [String]
  /// The call of the destroy, for a local value `pointer`.
  let call: String

  private var members: HandleMembers { index.members(of: handle) }

  /// The members that the type gets, each as lines; none where it is not closed.
  func declarations() -> [[String]] {
    guard let close = handle.close else { return [] }
    let effect = "\(handle.form == .unique ? "consuming " : "")func \(Identifier.escaped(close.name))()"
    let statements = handle.form == .unique ? uniqueStatements(close) : sharedStatements(close)
    let method =
      documentation(close) + ["public \(effect) throws(\(errorType)) {"] + SourceLines.indented(statements)
      + ["}"]
    return handle.canOutlive ? [method, outliving()] : [method]
  }

  /// The end of an object that was not closed, where C can fail to end it, and goes on with what it has.
  func deinitialization() -> [String] {
    [
      "guard \(members.isOwned) else { return }", "let pointer = unsafe \(members.handle)",
      "do throws(\(index.errorType)) {",
    ]
      + SourceLines.indented(report(handle.close?.status)) + ["} catch {", "  \(members.outlive)()", "}"]
  }

  // MARK: Shared objects

  private func sharedStatements(_ close: ClosePlan) -> [String] {
    let pointer = handle.isGuarded ? members.unneeded : members.live
    let start = ["defer { extendLifetime(self) }", "let pointer = try unsafe \(pointer)()", "\(members.relinquish)()"]
    let released = releases()
    let call = rethrowing(close.status)
    let failure = onFailure(close)
    if !failure.isEmpty, handle.keepsErrors {
      return start + rethrowing(close.status, onFailure: failure) + released + ["if let failure { throw failure }"]
    }
    if !failure.isEmpty { return start + reporting(call, onFailure: failure) + released }
    guard let last = released.last else { return start + call }
    let end = released.count == 1 ? ["defer { \(last) }"] : ["defer {"] + SourceLines.indented(released) + ["}"]
    return start + end + call
  }

  private func onFailure(_ close: ClosePlan) -> [String] {
    guard close.status != nil else { return [] }
    switch close.afterFailure {
    case .gone: return []
    case .alive: return ["\(members.isOwned) = true"]
    case .unknown: return handle.canOutlive ? ["\(members.outlive)()"] : []
    }
  }

  /// Lets go of closures that C no longer calls, and which may hold the object itself.
  private func releases() -> [String] {
    handle.stored.filter(\.isReleasedEarly).map { stored in
      "\(Identifier.escaped(stored.name)) = \(stored.kind == .list ? "[]" : "nil")"
    } + (handle.sharedClosures.isEmpty ? [] : ["\(members.closures).update { $0 = KeptClosures() }"])
  }

  /// Keeps what C may still use.
  private func outliving() -> [String] {
    let kept = handle.stored.filter(\.isMemory).map { stored in
      let name = Identifier.escaped(stored.name)
      return switch stored.kind {
      case .list: "for kept in \(name) { keepForGood(kept) }"
      case .texts: "\(name).outlive()"
      default: "keepForGood(\(name))"
      }
    }
    return [
      "/// Keeps for good what C may still use, because it reported that the object did not end.",
      "private func \(members.outlive)() {",
    ] + SourceLines.indented(kept + (handle.sharedClosures.isEmpty ? [] : ["keepForGood(\(members.closures))"])) + ["}"]
  }

  // MARK: Unique objects

  /// What the object keeps has to stay until C is done with it.
  private func uniqueStatements(_ close: ClosePlan) -> [String] {
    let call = report(close.status)
    if handle.stored.isEmpty { return ["let pointer = unsafe \(members.relinquish)()"] + call }
    let start = [
      "defer { extendLifetime(self) }", "let pointer = unsafe \(members.handle)", "\(members.isOwned) = false",
    ]
    return start + reporting(call, onFailure: onFailure(close))
  }

  private func reporting(_ call: [String], onFailure: [String]) -> [String] {
    onFailure.isEmpty
      ? call
      : ["do throws(\(index.errorType)) {"] + SourceLines.indented(call) + ["} catch {"]
        + SourceLines.indented(onFailure + ["throw error"]) + ["}"]
  }

  // MARK: The call

  /// What the method throws: also what a closure threw.
  private var errorType: String { handle.keepsErrors ? ClosureSource.anyError : index.errorType }

  /// Throws what a closure threw that C called to end the object, in place of what C then reports.
  private func rethrowing(_ status: StatusPlan?) -> [String] {
    guard handle.keepsErrors else { return report(status) }
    let rethrown = "if let failure = \(Identifier.escaped(members.keptError)).take() { throw failure }"
    guard status != nil else { return report(nil) + [rethrown] }
    return variable + ["let status = unsafe \(call)", rethrown] + report(status, of: "status")
  }

  /// The same where something is left of the object when C has failed, which only C's own report tells.
  private func rethrowing(_ status: StatusPlan?, onFailure: [String]) -> [String] {
    variable + [
      "let status = unsafe \(call)", "let failure = \(Identifier.escaped(members.keptError)).take()",
      "do throws(\(index.errorType)) {",
    ] + SourceLines.indented(report(status, of: "status")) + ["} catch {"]
      + SourceLines.indented(onFailure + ["if let failure { throw failure }", "throw error"]) + ["}"]
  }

  /// - Parameter value: What C has reported; nil for the call itself.
  private func report(_ status: StatusPlan?, of value: String? = nil) -> [String] {
    let mark = value == nil ? "unsafe " : ""
    let call = value ?? call
    let variable = value == nil ? variable : []
    guard let status else { return variable + ["unsafe \(call)"] }
    let function = Literal.string(handle.destroy?.cFunction ?? "")
    let check = status.success == .nonZero ? "checkTrue" : "check"
    return variable
      + SourceLines.call(
        "try \(mark)\(index.errorType).\(check)", status.isPlainInteger ? [call, "function: \(function)"] : [call])
  }

  private func documentation(_ close: ClosePlan) -> [String] {
    let cFunction = CommentText.code(handle.destroy?.cFunction ?? "")
    let isKept = close.status != nil && close.afterFailure == .alive
    let summary =
      "Ends the object's life, and throws what \(cFunction) reports: "
      + (isKept ? "then the object is still there, to be used and closed again." : "also then the object is gone.")
    let outliving =
      handle.canOutlive && close.afterFailure == .unknown
      ? " Whether C is done with it then nobody knows: what it keeps for C stays in memory." : ""
    let condition =
      handle.form == .unique
      ? []
      : [
        "Each later use throws. So does closing while another object depends on this one, or while a call uses it, and "
          + "then nothing happens.\(outliving)"
      ]
    let comment = DocumentationComment(
      documentation: Documentation(summary: summary, discussion: condition), fallback: summary, notes: [],
      errorType: index.errorType, parameters: [], indentation: 2)
    return comment.lines().map { $0.isEmpty ? "///" : "/// \($0)" }
  }
}
