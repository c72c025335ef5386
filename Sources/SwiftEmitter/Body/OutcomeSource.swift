import BindingPlan

/// What a call's success or failure changes on Swift's side.
struct OutcomeSource {
  let scope: CallScope

  /// Gives up what C takes over whatever happens, and remembers what it may refer to from now on.
  func takenAlways() -> [String] {
    consumed(when: .always) + keeping { $0.kind == .list && !$1 } + keepingInArguments()
  }

  /// Lets other objects among the arguments keep what C may find there from now on.
  private func keepingInArguments() -> [String] {
    let source = NewObjectSource(scope: scope)
    return scope.callable.argumentKeeps.flatMap { keep -> [String] in
      let keeper = keep.keeper.map { $0 == "self" ? $0 : scope.local($0) } ?? "self"
      let property = "\(keeper).\(Identifier.escaped(keep.stored))"
      let value = source.value(keep.value)
      let lines = addedOnce([value, source.lease(keep.value)].compactMap { $0 }, keep.value, to: property)
      // An object that kept itself would never go.
      guard
        type(of: keep.value) == keep.keeper.flatMap({ $0 == "self" ? scope.owner?.name : type(of: .parameter($0)) }),
        type(of: keep.value) != nil
      else { return lines }
      return ["if \(value) !== \(keeper) {"] + SourceLines.indented(lines) + ["}"]
    }
  }

  /// Keeps an object no more than once, however often the call is made.
  private func addedOnce(_ values: [String], _ kept: KeepPlan.Value, to property: String) -> [String] {
    guard type(of: kept) != nil, !isOptional(kept) else { return added(values, kept, to: property) }
    return ["if !\(property).contains(where: { $0 === \(values[0]) }) {"]
      + SourceLines.indented(added(values, kept, to: property)) + ["}"]
  }

  /// The type of an object that is kept, or keeps.
  private func type(of value: KeepPlan.Value) -> String? {
    switch value {
    case .receiver: return scope.owner?.name
    case .parameter(let name):
      for case .handle(name, let type, _, _) in scope.callable.arguments { return type }
      return nil
    default: return nil
    }
  }

  private func added(_ values: [String], _ value: KeepPlan.Value, to property: String) -> [String] {
    let isOptional = isOptional(value)
    return values.map { kept in
      isOptional ? "if let kept = \(kept) { \(property).append(kept) }" : "\(property).append(\(kept))"
    }
  }

  /// Remembers what C may refer to although it failed to take it.
  func takenAfterFailure() -> [String] { keeping { $1 } }

  /// Throws what the caller's closure threw, once everything that C handed over has an owner.
  func rethrown() -> [String] {
    callbacks.flatMap { $0.rethrowing() } + KeptErrorSource(scope: scope).rethrown()
  }

  private var callbacks: [CallbackSource] {
    scope.callable.arguments.compactMap { argument in
      guard case .callback(let name, let plan) = argument else { return nil }
      return CallbackSource(scope: scope, name: name, plan: plan)
    }
  }

  private var callbackTables: [CallbackTableSource] {
    scope.callable.arguments.compactMap { argument in
      guard case .callbackTable(let name, let plan) = argument else { return nil }
      return CallbackTableSource(scope: scope, name: name, plan: plan)
    }
  }

  /// Gives up what C takes over when it succeeds.
  ///
  /// A kept object is replaced only here: after a failure C still refers to the one before.
  func takenOnSuccess() -> [String] {
    consumed(when: .onSuccess) + keeping { stored, _ in stored.kind != .list && !stored.isSlot }
      + callbacks.flatMap { $0.success() } + callbackTables.flatMap { $0.success() }
      + finishedSlots() + flushed()
  }

  /// What C wrote by way of the receiver's slots is the receiver's from now on.
  private func finishedSlots() -> [String] {
    scope.callable.outputs.compactMap { output in
      guard case .slot(let stored, _) = output.kind else { return nil }
      return "\(scope.member(stored))?.finish()"
    }
  }

  /// What C wrote to a file is written when the call returns, or the caller learns that it is not.
  private func flushed() -> [String] {
    scope.callable.arguments.flatMap { argument -> [String] in
      guard case .stream(let name, _, true) = argument else { return [] }
      return SourceLines.guarding(
        "unsafe fflush(\(ArgumentSource.stream(name, scope))) == 0",
        else: "throw \(scope.boundaryError)(.fileFailed(parameter: \(Literal.string(name)), code: Int(errno)))")
    }
  }

  private func consumed(when consumption: Consumption) -> [String] {
    scope.callable.arguments.compactMap { argument in
      guard let (object, plan) = consumedObject(argument, when: consumption), let plan else { return nil }
      let giving = "\(object).\(scope.index.members(of: plan).relinquish)()"
      if plan.form != .unique { return giving }
      return consumption == .always ? nil : "_ = unsafe \(giving)"
    }
  }

  private func consumedObject(_ argument: ArgumentPlan, when consumption: Consumption) -> (String, HandlePlan?)? {
    switch argument {
    case .consumedReceiver(consumption): ("self", scope.owner)
    case .consumedHandle(let name, let type, consumption): (scope.local(name), scope.index.handle(type))
    default: nil
    }
  }

  private func isOptional(_ value: KeepPlan.Value) -> Bool {
    guard case .parameter(let name) = value else { return false }
    for argument in scope.callable.arguments {
      switch argument {
      case .handle(name, _, true, _), .keptRecord(name, _, true), .keptString(name, true, _),
        .keptWideString(name, _, true):
        return true
      default: continue
      }
    }
    return scope.callback(name)?.plan.isOptional ?? false
  }

  /// C owns it: the receiver keeps it only where the call fails.
  private func isReleased(_ value: KeepPlan.Value) -> Bool {
    guard case .parameter(let name) = value else { return false }
    return scope.closures(of: name)?.isReleased ?? false
  }

  private func keeping(_ isIncluded: (StoredPlan, _ isAfterFailure: Bool) -> Bool) -> [String] {
    guard let owner = scope.owner, scope.callable.form != .initializer else { return [] }
    let keeper = owner.parent.flatMap { scope.index.handle($0.type) } ?? owner
    return scope.callable.keeps.flatMap { keep -> [String] in
      guard let stored = keeper.stored.first(where: { $0.name == keep.stored }),
        isIncluded(stored, keep.isAfterFailure), stored.kind != .texts, !isReleased(keep.value)
      else { return [] }
      let source = NewObjectSource(scope: scope)
      let value = source.value(keep.value)
      let path = scope.ownerPath(of: "self", type: owner).map { $0 + "." }
      let property = path.map { $0 + Identifier.escaped(stored.name) } ?? scope.member(stored.name)
      let lease = source.lease(keep.value)
      if stored.kind == .list { return added([value] + (lease.map { [$0] } ?? []), keep.value, to: property) }
      return ["\(property) = \(value)"] + (lease.map { ["\(scope.member(stored.leaseName)) = \($0)"] } ?? [])
    }
  }
}
