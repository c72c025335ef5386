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
    consumed(when: .always) + keeping { $0.kind == .list }
  }

  /// Gives up what C takes over when it succeeds.
  ///
  /// A kept object is replaced only here: after a failure C still refers to the one before.
  func takenOnSuccess() -> [String] {
    consumed(when: .onSuccess) + keeping { $0.kind != .list }
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

  private func keeping(_ isIncluded: (StoredPlan) -> Bool) -> [String] {
    guard let owner = scope.owner, scope.callable.form != .initializer else { return [] }
    return scope.callable.keeps.compactMap { keep in
      guard let stored = owner.stored.first(where: { $0.name == keep.stored }), isIncluded(stored) else { return nil }
      let value = NewObjectSource(scope: scope).value(keep.value)
      let property = scope.member(stored.name)
      return stored.kind == .list ? "\(property).append(\(value))" : "\(property) = \(value)"
    }
  }
}
