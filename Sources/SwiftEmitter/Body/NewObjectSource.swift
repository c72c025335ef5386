import BindingPlan

/// The creation of Swift objects that own what C created.
struct NewObjectSource {
  let scope: CallScope

  /// `Type(owning: pointer, stored: value)`.
  func creation(_ plan: NewHandlePlan, pointer: String) -> [String] {
    if plan.isRetained { return ["\(Identifier.escaped(plan.type))(retaining: \(pointer))"] }
    return SourceLines.call(
      Identifier.escaped(plan.type), arguments(type: plan.type, keeps: plan.keeps, pointer: owned(plan, pointer)))
  }

  /// What the new object owns.
  func owned(_ plan: NewHandlePlan, _ pointer: String) -> String {
    plan.isMoved ? "StructStorage(holding: \(pointer))" : pointer
  }

  /// The arguments of the type's owning initializer.
  func arguments(type: String, keeps: [KeepPlan], pointer: String) -> [String] {
    let stored = scope.index.handle(type)?.stored ?? []
    let values = stored.flatMap { stored -> [String] in
      let kept = keeps.filter { $0.stored == stored.name }
      if kept.isEmpty { return [] }
      return ["\(Identifier.label(stored.name)): \(self.value(kept, in: stored))"]
    }
    return ["owning: \(pointer)"] + values
  }

  private func value(_ kept: [KeepPlan], in stored: StoredPlan) -> String {
    switch (stored.kind, kept[0].value) {
    case (.list, _): list(kept)
    case (.texts, .parameter): BufferSource.newTexts(scope)
    default: value(kept[0].value)
    }
  }

  private func list(_ kept: [KeepPlan]) -> String {
    if case .stored = kept[0].value { return value(kept[0].value) }
    return "[\(kept.flatMap { [value($0.value)] + (lease($0.value).map { [$0] } ?? []) }.joined(separator: ", "))]"
  }

  /// The lease that is kept beside an object that must not end before its dependents.
  func lease(_ kept: KeepPlan.Value) -> String? {
    guard let (type, isOptional) = object(kept), let lease = scope.index.lease(ofType: type) else { return nil }
    return "\(value(kept))\(isOptional ? "?" : "").\(lease)"
  }

  private func object(_ kept: KeepPlan.Value) -> (type: String, isOptional: Bool)? {
    switch kept {
    case .receiver: return scope.owner.map { ($0.name, false) }
    case .stored(let name):
      guard let stored = scope.owner?.stored.first(where: { $0.name == name }), case .handle(let type) = stored.kind
      else { return nil }
      return (type, stored.isOptional)
    case .parameter(let name):
      for case .handle(name, let type, let isOptional, _) in scope.callable.arguments { return (type, isOptional) }
      return nil
    case .ending, .failures: return nil
    }
  }

  /// Destroys an object that no Swift object owns yet.
  func destruction(type: String, keeps: [KeepPlan], pointer: String) -> String {
    guard let plan = scope.index.handle(type), let destroy = plan.destroy else { return "" }
    let endings = plan.stored.filter { $0.kind == .ending }.map { DestroyPlan.Argument.stored($0.name) }
    let stored = (destroy.arguments + endings).compactMap { argument -> String? in
      guard case .stored(let name) = argument else { return nil }
      let kept = keeps.first { $0.stored == name }.map { value($0.value) } ?? "nil"
      return "\(Identifier.label(name)): \(kept)"
    }
    return "unsafe Self.\(scope.index.members(of: plan).destroy)(\(([pointer] + stored).joined(separator: ", ")))"
  }

  /// What is kept, as a value.
  func value(_ value: KeepPlan.Value) -> String {
    switch value {
    case .receiver: "self"
    case .stored(let name): "self.\(Identifier.escaped(name))"
    case .ending(let name): ".\(Identifier.escaped(name))"
    case .failures: KeptErrorSource(scope: scope).local
    case .parameter(let name):
      if let closures = scope.closures(of: name) {
        closures.object
      } else {
        isCopied(name) ? BufferSource(scope: scope).keptCopy(name) : scope.local(name)
      }
    }
  }

  private func isCopied(_ name: String) -> Bool {
    scope.callable.arguments.contains { argument in
      switch argument {
      case .keptBuffer(name, _, _), .keptRecord(name, _, _), .keptString(name, _, _), .keptWideString(name, _, _),
        .rows(name, _, _),
        .list(name, _), .stream(name, _, _):
        true
      default: false
      }
    }
  }
}
