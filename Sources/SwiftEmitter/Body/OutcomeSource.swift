import BindingPlan

/// What a call's success or failure changes on Swift's side.
struct OutcomeSource {
  let scope: CallScope

  /// Throws unless the status means success.
  func check(_ status: StatusPlan, value: String, isUnsafe: Bool) -> [String] {
    let mark = isUnsafe ? "unsafe " : ""
    let arguments = status.isPlainInteger ? [value, "function: \(scope.functionName)"] : [value]
    return SourceLines.call("try \(mark)\(scope.errorType).check", arguments)
  }

  /// Gives up what C takes over whatever happens, and remembers what it may refer to from now on.
  func takenAlways() -> [String] {
    consumed(when: .always) + keeping { $0.kind == .list } + callbacks.flatMap { $0.rethrowing() }
  }

  private var callbacks: [CallbackSource] {
    scope.callable.arguments.compactMap { argument in
      guard case .callback(let name, let plan) = argument else { return nil }
      return CallbackSource(scope: scope, name: name, plan: plan)
    }
  }

  /// Gives up what C takes over when it succeeds.
  ///
  /// A kept object is replaced only here: after a failure C still refers to the one before.
  func takenOnSuccess() -> [String] {
    consumed(when: .onSuccess) + keeping { $0.kind != .list && !$0.isSlot } + callbacks.flatMap { $0.success() }
  }

  private func consumed(when consumption: Consumption) -> [String] {
    scope.callable.arguments.compactMap { argument in
      guard case .consumedHandle(let name, let type, consumption) = argument, let plan = scope.index.handle(type)
      else { return nil }
      if plan.form != .unique { return "\(scope.local(name)).\(scope.index.members(of: plan).relinquish)()" }
      return consumption == .always
        ? nil : "_ = unsafe \(scope.local(name)).\(scope.index.members(of: plan).relinquish)()"
    }
  }

  private func isOptional(_ value: KeepPlan.Value) -> Bool {
    guard case .parameter(let name) = value else { return false }
    return CallbackSource(scope: scope, named: name)?.plan.isOptional ?? false
  }

  private func keeping(_ isIncluded: (StoredPlan) -> Bool) -> [String] {
    guard let owner = scope.owner, scope.callable.form != .initializer else { return [] }
    return scope.callable.keeps.compactMap { keep in
      guard let stored = owner.stored.first(where: { $0.name == keep.stored }), isIncluded(stored) else { return nil }
      let value = NewObjectSource(scope: scope).value(keep.value)
      let property = scope.member(stored.name)
      guard stored.kind == .list else { return "\(property) = \(value)" }
      return isOptional(keep.value)
        ? "if let \(value) { \(property).append(\(value)) }" : "\(property).append(\(value))"
    }
  }
}
