import BindingPlan

/// What a call's success or failure changes on Swift's side.
struct OutcomeSource {
  let scope: CallScope

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
    return scope.callable.keeps.flatMap { keep -> [String] in
      guard let stored = owner.stored.first(where: { $0.name == keep.stored }), isIncluded(stored) else { return [] }
      let source = NewObjectSource(scope: scope)
      let value = source.value(keep.value)
      let property = scope.member(stored.name)
      let lease = source.lease(keep.value)
      if stored.kind == .list { return ([value] + (lease.map { [$0] } ?? [])).map { "\(property).append(\($0))" } }
      return ["\(property) = \(value)"] + (lease.map { ["\(scope.member(stored.leaseName)) = \($0)"] } ?? [])
    }
  }
}
