import BindingPlan

/// The end of an initializer: the call, and the object that owns what it created.
///
/// There is no object yet whose deinit could clean up, so a handle that comes with an error is destroyed here.
struct InitializerBody {
  let scope: CallScope
  let call: CallSource

  func lines() -> [String] {
    let outcome = OutcomeSource(scope: scope)
    let pointer = scope.fresh("handle")
    switch scope.callable.result {
    case .value(.newHandle(let plan, let null)):
      return created(null, pointer: pointer, after: outcome.takenAlways()) + outcome.takenOnSuccess()
        + initialization(plan, pointer: pointer)
    case .status(let status):
      return checked(status, pointer: pointer, outcome: outcome)
    case .void:
      return call.statement() + outcome.takenAlways()
        + written(pointer: pointer, onSuccess: outcome.takenOnSuccess())
    case .ignored, .count, .value:
      return call.statement("_ = ") + outcome.takenAlways()
        + written(pointer: pointer, onSuccess: outcome.takenOnSuccess())
    }
  }

  /// C returned the object.
  private func created(_ null: NullMeaning, pointer: String, after taken: [String]) -> [String] {
    if null == .impossible { return call.statement("let \(pointer) = ") + taken }
    if call.isInline, taken.isEmpty {
      return SourceLines.guarding("let \(pointer) = unsafe \(call.expression)", else: failure(null))
    }
    let result = scope.fresh("result")
    return call.statement("let \(result) = ") + taken
      + SourceLines.guarding("let \(pointer) = unsafe \(result)", else: failure(null))
  }

  /// C returned a status, and wrote the object to an output.
  private func checked(_ status: StatusPlan, pointer: String, outcome: OutcomeSource) -> [String] {
    guard let (output, plan, _) = object else { return [] }
    let local = scope.fresh("status")
    let keeps = plan.keeps + scope.callable.keeps
    let destruction = NewObjectSource(scope: scope).destruction(type: plan.type, keeps: keeps, pointer: pointer)
    return call.statement("let \(local) = ") + outcome.takenAlways() + ["do {"]
      + SourceLines.indented(outcome.check(status, value: local, isUnsafe: false))
      + [
        "} catch {", "  if let \(pointer) = unsafe \(scope.c(output)) { \(destruction) }", "  throw error", "}",
      ] + written(pointer: pointer, onSuccess: outcome.takenOnSuccess())
  }

  private func written(pointer: String, onSuccess: [String]) -> [String] {
    guard let (output, plan, null) = object else { return [] }
    return SourceLines.guarding("let \(pointer) = unsafe \(scope.c(output))", else: failure(null)) + onSuccess
      + initialization(plan, pointer: pointer)
  }

  private func initialization(_ plan: NewHandlePlan, pointer: String) -> [String] {
    let arguments = NewObjectSource(scope: scope).arguments(
      type: plan.type, keeps: plan.keeps + scope.callable.keeps, pointer: pointer)
    return SourceLines.call("unsafe self.init", arguments)
  }

  private func failure(_ null: NullMeaning) -> String {
    null == .none
      ? "return nil" : "throw .boundary(.creationFailed(function: \(scope.functionName)))"
  }

  /// The output with the new object.
  private var object: (output: String, plan: NewHandlePlan, null: NullMeaning)? {
    for output in scope.callable.outputs {
      if case .value(_, _, .newHandle(let plan, let null)) = output.kind { return (output.name, plan, null) }
    }
    return nil
  }
}

extension CallablePlan {
  /// Whether it is an initializer that returns nil where C creates no object.
  var isFailable: Bool {
    guard form == .initializer else { return false }
    if case .value(.newHandle(_, .none)) = result { return true }
    return outputs.contains { if case .value(_, _, .newHandle(_, .none)) = $0.kind { true } else { false } }
  }
}
