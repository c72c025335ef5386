import BindingPlan

/// The end of an initializer: the call, and the object that owns what it created.
///
/// There is no object yet whose deinit could clean up, so a handle that comes with an error is destroyed here.
struct InitializerBody {
  let scope: CallScope
  let call: CallSource

  func lines() -> [String] {
    let outcome = OutcomeSource(scope: scope)
    let failure = FailureSource(scope: scope)
    let pointer = scope.fresh("handle")
    switch scope.callable.result {
    case .value(.newHandle(let plan, let null)):
      let taken = outcome.takenAlways() + failure.capture() + throwing(destroying: "result", plan)
      return created(null, pointer: pointer, after: taken) + outcome.takenOnSuccess()
        + initialization(plan, pointer: pointer)
    case .status(let status):
      return checked(status, pointer: pointer, outcome: outcome)
    case .void, .ignored, .count, .value, .streamed:
      let error =
        object.map { scope.isNumber($0.plan) ? thrown() : throwing(destroying: scope.c($0.output), $0.plan) } ?? []
      let discarding = scope.callable.result == .void ? "" : "_ = "
      return call.statement(discarding) + outcome.takenAlways() + failure.capture() + error
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
    if plan.isVoidAfterFailure || scope.isNumber(plan) {
      let failure = FailureSource(scope: scope)
      return call.statement("let \(local) = ") + outcome.takenAlways() + failure.capture() + failure.throwCaptured()
        + failure.check(status, value: local, isUnsafe: false)
        + written(pointer: pointer, onSuccess: outcome.takenOnSuccess())
    }
    let keeps = plan.keeps + scope.callable.keeps
    let isInPlace = scope.output(output).map(scope.isInPlace) == true
    let destruction = NewObjectSource(scope: scope).destruction(
      type: plan.type, keeps: keeps, pointer: isInPlace ? "\(scope.c(output)).address()" : pointer)
    let failure = FailureSource(scope: scope)
    return call.statement("let \(local) = ") + outcome.takenAlways() + failure.capture() + [scope.attempt]
      + SourceLines.indented(
        outcome.rethrown() + failure.throwCaptured() + failure.check(status, value: local, isUnsafe: false))
      + [
        "} catch {",
        isInPlace
          ? "  \(destruction)" : "  if let \(pointer) = unsafe \(scope.c(output)) { \(destruction) }",
        "  throw error", "}",
      ] + written(pointer: pointer, onSuccess: outcome.takenOnSuccess())
  }

  /// Throws an error that C handed over, or that a closure threw.
  private func thrown() -> [String] {
    OutcomeSource(scope: scope).rethrown() + FailureSource(scope: scope).throwCaptured()
  }

  /// The same, after the object that came with it was destroyed.
  private func throwing(destroying object: String, _ plan: NewHandlePlan) -> [String] {
    let statements = thrown()
    let pointer = scope.fresh("handle")
    let destruction = NewObjectSource(scope: scope).destruction(
      type: plan.type, keeps: plan.keeps + scope.callable.keeps, pointer: pointer)
    return statements.flatMap { statement -> [String] in
      guard let opening = statement.lastIndex(of: "{") else { return [] }
      return [
        "\(statement[...opening])", "  if let \(pointer) = unsafe \(object) { \(destruction) }",
        "  \(statement[opening...].dropFirst(2).dropLast(2))", "}",
      ]
    }
  }

  private func written(pointer: String, onSuccess: [String]) -> [String] {
    guard let (output, plan, null) = object else { return [] }
    if scope.output(output).map(scope.isInPlace) == true {
      return onSuccess + initialization(plan, pointer: scope.c(output))
    }
    let written = scope.isNumber(plan) ? "ResourceNumber(\(scope.c(output)))" : scope.c(output)
    return SourceLines.guarding("let \(pointer) = unsafe \(written)", else: failure(null)) + onSuccess
      + initialization(plan, pointer: pointer)
  }

  private func initialization(_ plan: NewHandlePlan, pointer: String) -> [String] {
    let source = NewObjectSource(scope: scope)
    let arguments = source.arguments(
      type: plan.type, keeps: plan.keeps + scope.callable.keeps, pointer: source.owned(plan, pointer))
    return SourceLines.call("unsafe self.init", arguments)
  }

  private func failure(_ null: NullMeaning) -> String {
    if null == .none { return "return nil" }
    return FailureSource(scope: scope).failure(
      otherwise: "\(scope.boundaryError)(.creationFailed(function: \(scope.functionName)))")
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
