import BindingPlan

/// A handle's type as its template takes it.
struct HandleDeclaration {
  let plan: HandlePlan
  let index: PlanIndex
  private let members: HandleMembers

  init(_ plan: HandlePlan, index: PlanIndex) {
    self.plan = plan
    self.index = index
    members = index.members(of: plan)
  }

  var template: String {
    switch plan.form {
    case .shared: "class"
    case .unique: "unique"
    case .view: "view"
    case .lent: "lent"
    }
  }

  /// - Parameter members: The lines of each initializer, property and method.
  func context(members rendered: [[String]]) -> [String: Any] {
    [
      "documentation": documentation(),
      "name": Identifier.escaped(plan.name),
      "typeName": Literal.string(plan.name),
      "pointerType": plan.pointerType,
      "errorType": index.errorType,
      "handle": members.handle, "live": members.live, "relinquish": members.relinquish, "destroy": members.destroy,
      "lease": members.lease, "unneeded": members.unneeded,
      "isOwned": members.isOwned, "mutationCount": members.mutationCount,
      "lending": members.lending,
      "parent": members.parent, "parentMutationCount": members.parentMutationCount,
      "inPlace": plan.isInPlace ? [["name": members.storage]] : [],
      "pointer": plan.isInPlace ? "storage.address()" : "pointer",
      "isConsumable": plan.isConsumable,
      "isLeased": plan.isLeased,
      "countsCalls": plan.countsCalls, "callCount": members.callCount,
      "isGuarded": plan.isGuarded,
      "countsParentCalls": plan.parent.flatMap { index.callCount(ofType: $0.type) } != nil,
      "leasesParent": plan.parent.flatMap { index.lease(ofType: $0.type) } != nil,
      "retain": plan.retain.map { [["call": retainCall($0)]] } ?? [],
      "isChecked": plan.isChecked,
      "countsMutations": plan.countsMutations,
      "comparesMutations": plan.parent?.countsMutations ?? false,
      "checksParent": plan.parent?.parentIsRevocable ?? false,
      "parentType": plan.parent.map { Identifier.escaped($0.type) } ?? "",
      "parentMembers": parentMembers(),
      "stored": plan.stored.map(stored),
      "destruction": destruction(),
      "deinitialization": deinitialization(),
      "initializer": initializer(),
      "members": (ownMembers() + rendered).map { ["lines": $0] as [String: Any] },
    ]
  }

  /// What stands before the functions of the library.
  private func ownMembers() -> [[String]] {
    endings() + sharedClosures() + (closing?.declarations() ?? []) + plan.fields.map(field)
  }

  /// The initializer that all others end with, which takes the pointer and what is to be kept alive.
  private func initializer() -> [String] {
    let first =
      plan.parent.map { ["viewing pointer: \(plan.pointerType)", "of owner: \(Identifier.escaped($0.type))"] }
      ?? ["owning " + (plan.isInPlace ? "storage: StructStorage" : "pointer: \(plan.pointerType)")]
    let kept = plan.stored.map { stored in
      Identifier.parameter(label: stored.name, name: stored.name) + ": \(stored.type)"
        + (stored.defaultValue.map { " = \($0)" } ?? "")
    }
    return (plan.isInPlace ? ["@unsafe"] : []) + SourceLines.call("init", first + kept, suffix: " {")
  }

  private func parentMembers() -> [String: Any] {
    guard let parent = plan.parent.flatMap({ index.handle($0.type) }).map(index.members) else { return [:] }
    return [
      "live": parent.live, "mutationCount": parent.mutationCount, "lease": parent.lease,
      "callCount": parent.callCount,
    ]
  }

  private func stored(_ stored: StoredPlan) -> [String: Any] {
    [
      "name": Identifier.escaped(stored.name),
      "local": Identifier.local(stored.name),
      "type": stored.type,
      "binding": (stored.isFilledByViews ? "" : "private ") + (stored.isVariable ? "var" : "let"),
      "leases": lease(of: stored).map { [$0] } ?? [],
    ]
  }

  /// The lease that is held beside what is kept alive.
  private func lease(of stored: StoredPlan) -> [String: Any]? {
    guard case .handle(let type) = stored.kind, let lease = index.lease(ofType: type) else { return nil }
    let mark = stored.isOptional ? "?" : ""
    return [
      "property": Identifier.escaped(stored.leaseName), "leaseType": "Lease\(mark)",
      "value": "\(Identifier.local(stored.name))\(mark).\(lease)",
    ]
  }

  private func retainCall(_ retain: RetainPlan) -> String {
    (retain.returnsValue ? "_ = " : "")
      + "unsafe \(index.cFunction(retain.cFunction, hiddenBy: members.scope.union(["pointer"])))(pointer)"
  }

  /// The closures that C finds through the one context that it has of the object.
  private func sharedClosures() -> [[String]] {
    let closures = plan.sharedClosures
    if closures.isEmpty { return [] }
    let members = closures.map { "  var \(Identifier.escaped($0.member)): (\(ClosureSource.kept($0.closure)))?" }
    let registry = [
      "/// What C has as the context of all callbacks of the object.",
      "private let \(self.members.closures) = CallbackRegistry(KeptClosures())",
    ]
    let error = [
      "/// What a closure has thrown, until the call is over that C is in.",
      "private let \(self.members.keptError) = KeptError<\(ClosureSource.anyError)>()",
    ]
    return [registry] + (plan.keepsErrors && plan.failures == nil ? [error] : []) + [
      ["private struct KeptClosures {"] + members + ["}"]
    ]
  }

  private var closing: CloseDeclaration? {
    plan.destroy.map { CloseDeclaration(handle: plan, index: index, variable: variable($0), call: call($0)) }
  }

  /// A member of the struct, as a property.
  private func field(_ field: RecordFieldPlan) -> [String] {
    FieldDeclaration(field: field, handle: plan, index: index).lines()
  }

  // MARK: The destroy

  private func destruction() -> [String: Any] {
    guard let destroy = plan.destroy else { return [:] }
    let parameters = ["_ pointer: \(plan.pointerType)"] + keptForDestroy(destroy).map(destroyParameter)
    return [
      "parameters": parameters.joined(separator: ", "),
      "statements": variable(destroy)
        + (plan.stored.first { $0.kind == .ending }.map(choice) ?? [discardingCall(destroy)]),
    ]
  }

  /// The statements of the `deinit`.
  private func deinitialization() -> [String] {
    guard let destroy = plan.destroy else { return [] }
    if plan.canOutlive { return closing?.deinitialization() ?? [] }
    let kept = keptForDestroy(destroy).map { "\(Identifier.label($0.name)): \(Identifier.escaped($0.name))" }
    let call = "unsafe Self.\(members.destroy)(\(([members.handle] + kept).joined(separator: ", ")))"
    return [plan.isConsumable ? "if \(members.isOwned) { \(call) }" : call]
  }

  private func keptForDestroy(_ destroy: DestroyPlan) -> [StoredPlan] {
    destroy.arguments.compactMap { argument in
      guard case .stored(let name) = argument else { return nil }
      return plan.stored.first { $0.name == name }
    } + plan.stored.filter { $0.kind == .ending }
  }

  /// The variable whose address C takes, of those that end objects.
  private func variable(_ destroy: DestroyPlan) -> [String] {
    ([destroy] + plan.endings.map(\.destroy)).contains(where: \.isThroughVariable)
      ? ["var variable: \(plan.pointerType)? = unsafe pointer"] : []
  }

  private func discardingCall(_ destroy: DestroyPlan) -> String {
    (destroy.returnsValue ? "_ = unsafe " : "unsafe ") + call(destroy)
  }

  /// Calls the function that ends the object, of those that end others.
  private func choice(_ stored: StoredPlan) -> [String] {
    ["switch \(Identifier.local(stored.name)) {"]
      + plan.endings.map { "case .\(Identifier.escaped($0.name)): \(discardingCall($0.destroy))" } + ["}"]
  }

  /// The functions of which each object has one that ends it.
  private func endings() -> [[String]] {
    if plan.endings.isEmpty { return [] }
    return [
      ["/// What ends the object: that depends on what made it.", "enum \(HandleMembers.endingType) {"]
        + plan.endings.map { "  case \(Identifier.escaped($0.name))" } + ["}"]
    ]
  }

  private func destroyParameter(_ stored: StoredPlan) -> String {
    "\(Identifier.parameter(label: stored.name, name: stored.name)): \(stored.type)"
  }

  private func call(_ destroy: DestroyPlan) -> String {
    let arguments = destroy.arguments.map { argument -> String in
      if argument == .null { return "nil" }
      guard case .stored(let name) = argument, let stored = plan.stored.first(where: { $0.name == name }),
        case .handle(let type) = stored.kind, let handle = index.handle(type)
      else {
        if destroy.isThroughVariable { return "&variable" }
        return destroy.takesAnyPointer
          ? "UnsafeMutableRawPointer(pointer)" : plan.isNumber ? "pointer.number" : "pointer"
      }
      let member = index.members(of: handle).handle + (handle.isNumber ? ".number" : "")
      return "\(Identifier.local(name))\(stored.isOptional ? "?" : "").\(member)"
    }
    let function = index.cFunction(destroy.cFunction, hiddenBy: members.scope.union(["pointer"]))
    return "\(function)(\(arguments.joined(separator: ", ")))"
  }

  // MARK: The documentation

  private func documentation() -> [String] {
    let cName = CommentText.code(plan.cName)
    let comment = DocumentationComment(
      documentation: plan.documentation, fallback: "A C \(cName).", notes: notes(cName), indentation: 0)
    return comment.lines()
  }

  private func notes(_ cName: String) -> [String] {
    if let parent = plan.parent {
      let validity = plan.isChecked ? " Throws when it is used after the parent changed or went away." : ""
      return ["A view of a C \(cName) that belongs to a ``\(parent.type)``, which it keeps alive.\(validity)"]
    }
    if plan.form == .lent {
      return [
        "A C \(cName) that C lends to a closure. Throws when it is used after that has returned.",
        "Not `Sendable`: use it on the thread on which the closure is called.",
      ]
    }
    let names = plan.endings.isEmpty ? [plan.destroy].compactMap { $0 } : plan.endings.map(\.destroy)
    let functions = names.map { CommentText.code($0.cFunction) }.joined(separator: " or ")
    let destroy = names.isEmpty ? "" : ", which is destroyed by \(functions)"
    return ["Owns a C \(cName)\(destroy).", "Not `Sendable`: use one from one thread at a time."]
  }
}
