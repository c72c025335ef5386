import BindingPlan
import CModel

/// Puts the plan of a library together from the decisions on its functions.
struct BindingPlanner {
  let conventions: Conventions
  let decisions: FunctionDecisions
  let table: TypeTable
  private let storage: Storage
  private(set) var diagnostics: [Diagnostic] = []
  /// Functions that have no place in the plan although their rules found one, and why.
  private(set) var unplaced: [String: Refusal] = [:]
  /// The Swift declaration of each wrapped function.
  private(set) var declarations: [String: String] = [:]

  init(_ conventions: Conventions, _ decisions: FunctionDecisions) {
    self.conventions = conventions
    self.decisions = decisions
    table = TypeTable(conventions, decisions.decisions)
    storage = Storage(table, decisions.decisions)
  }

  mutating func plan() -> BindingPlan {
    let members = members()
    withholdUnusedDestroys()
    let handles = handlePlans(members)
    let functions = members[.module]?.callables ?? []
    let all = handles.flatMap { $0.initializers + $0.properties + $0.methods } + functions
    let isThrowing =
      all.contains { $0.isThrowing || $0.rethrowsKept || $0.takesReportingClosure } || table.lifecycleName != nil
      || handles.contains { $0.close != nil || $0.form == .lent }
      || conventions.options.contains { table.records[$0.key] != nil && $0.value.report != .nothing }
    let error = StatusPlans(table: table).errorPlan(decisions.decisions, isThrowing: isThrowing)
    let fields = handles.flatMap(\.fields)
    let placed = ValuePlanner(table: table, callables: all, constants: [], fields: fields).enumerations()
      .constantCases(error)
    let constants = ConstantPlanner(table: table, placed: Set(placed.keys)).plan()
    let values = ValuePlanner(table: table, callables: all, constants: constants, fields: fields)
    let lifecycle = lifecyclePlan()
    var plan = BindingPlan(
      module: conventions.library.module.name, libraryName: table.libraryName, error: error, handles: handles,
      records: values.records(), enumerations: values.enumerations(), functions: functions,
      constants: constants.isEmpty ? nil : ConstantsPlan(name: table.constantsName, members: constants))
    plan.lifecycle = lifecycle
    plan.qualifyCalls()
    plan.omissions = omissions()
    plan.shims = ShimPlanner(conventions: conventions).plan(omitting: Set(plan.omissions.map(\.cName)))
    return plan
  }

  // MARK: Members

  private enum Owner: Hashable {
    case handle(ObjectType)
    case view(ObjectType)
    case lent(ObjectType)
    case module
  }

  /// What a member's receiver is.
  private static func kind(_ owner: Owner) -> CallableBuilder.Receiver {
    switch owner {
    case .handle, .module: .handle
    case .view: .view
    case .lent: .lent
    }
  }

  /// The members of one type, by name, so that no two collide.
  private struct Members {
    var callables: [CallablePlan] = []
    var signatures: Set<String> = []
    var baseNames: [String: CallablePlan.Form] = [:]

    mutating func insert(_ plan: CallablePlan) -> Bool {
      let other = baseNames[plan.name]
      if let other, (other == .property) != (plan.form == .property) || other == .property { return false }
      guard signatures.insert(plan.signature).inserted else { return false }
      baseNames[plan.name] = plan.form
      callables.append(plan)
      return true
    }
  }

  private mutating func members() -> [Owner: Members] {
    var members: [Owner: Members] = [:]
    for decision in decisions.decisions where !decision.draft.setsUpLibrary {
      for owner in owners(decision) {
        let plans = candidates(decision, owner)
        // C gets what its declaration says, or is not called: a plan that lacks an argument has met a type without a name in Swift.
        if plans.contains(where: { $0.arguments.count != decision.function.parameters.count }) {
          unplaced[decision.function.name] = Refusal(
            reason: "one of its parameters, or what a callback of it gets, has a type without a form in Swift")
        } else if let plan = plans.first(where: { members[owner, default: Members()].insert($0) }) {
          declare(decision, as: declaration(plan, owner))
        } else {
          unplaced[decision.function.name] = Refusal(
            reason: "its Swift name collides with that of another function",
            annotation: decision.draft.suggestion("name: …"))
        }
      }
    }
    return members
  }

  /// One name in Swift for a function, or one for each kind of objects that it is for.
  private mutating func declare(_ decision: FunctionDecision, as name: String) {
    let function = decision.function.name
    guard let others = declarations[function] else {
      declarations[function] = name
      return
    }
    let isShared = conventions.library.functions.count { $0.name == function } > 1
    if isShared { declarations[function] = "\(others), \(name)" }
  }

  private func owners(_ decision: FunctionDecision) -> [Owner] {
    switch decision.placement {
    case .initializer(let object): return [.handle(object)]
    case .module: return [.module]
    case .member(let object, let receiver):
      var owners: [Owner] = table.handles[object] == nil ? [] : [.handle(object)]
      if case .object(let use) = decision.roles[receiver], !use.retention.isConsumed,
        suitsView(decision, of: object, isConst: use.isConst)
      {
        owners.append(.view(object))
      }
      if suitsLent(decision, object) { owners.append(.lent(object)) }
      return owners
    }
  }

  /// Whether what works on an object works on a view of one, too.
  private func suitsView(_ decision: FunctionDecision, of object: ObjectType, isConst: Bool) -> Bool {
    guard decision.draft.scope == nil, let view = table.views[object],
      isConst || !conventions.isLentConst(object),
      decision.newObject == nil || table.handles[object] == nil,
      table.handles[object] == nil || !decision.callbacks.contains(where: \.isKept)
    else { return false }
    guard case .view(let result, _) = decision.result else { return true }
    return table.views[result]?.parent == view.parent
  }

  /// Whether what works on an object works on one that C lends: it keeps nothing, and gives out nothing that depends on the object.
  private func suitsLent(_ decision: FunctionDecision, _ object: ObjectType) -> Bool {
    guard decision.draft.scope == nil, let lent = table.lent[object], let use = decision.receiver?.use,
      !lent.isConst || use.isConst, !decision.keepsAnything, storage.newObjectKeeps(decision).isEmpty
    else { return false }
    // Other Swift objects may have parts of the same one, and would not learn of a change.
    if table.mutable.contains(object), Invalidation.invalidates(decision.draft, use, conventions) { return false }
    if !lent.isConst, decision.callbacks.contains(where: \.lendsDuringCall) { return false }
    return if case .view = decision.result { false } else { true }
  }

  /// The plan under its short name, and under longer ones for the case that the short one is taken.
  private mutating func candidates(_ decision: FunctionDecision, _ owner: Owner) -> [CallablePlan] {
    let object: ObjectType? =
      switch owner {
      case .handle(let object), .view(let object), .lent(let object): object
      case .module: nil
      }
    var full = SwiftNames.lowerCamel(conventions.library.strippedWords(decision.function))
    var short = table.names.memberName(decision.function, of: object)
    if let scope = decision.draft.scope {
      full = LockVerbs.scopedName(full, isOptional: scope.isOptional)
      short = LockVerbs.scopedName(short, isOptional: scope.isOptional)
    }
    short = decision.draft.annotation.name?.value ?? short
    var plans: [CallablePlan] = []
    for name in [short, full] where plans.isEmpty || name != short {
      var builder = CallableBuilder(decision, table)
      var plan = builder.build(name: name, storage: storage, as: Self.kind(owner))
      if plans.isEmpty { diagnostics += builder.diagnostics }
      if plan.form == .initializer {
        let factory = plan.asFactory(name: short == "init" ? full : short)
        plan.name = "init"
        if plans.isEmpty { plans = [plan, factory] }
      } else {
        plans.append(plan)
      }
    }
    return plans
  }

  private func declaration(_ plan: CallablePlan, _ owner: Owner) -> String {
    let type: String? =
      switch owner {
      case .handle(let object): table.handles[object]
      case .view(let object): table.views[object]?.name
      case .lent(let object): table.lent[object]?.name
      case .module: nil
      }
    let labels = plan.scope == nil ? plan.parameters.map { ($0.label ?? "_") + ":" }.joined() : "_:"
    let name = plan.form == .property ? plan.name : "\(plan.name)(\(labels))"
    return type.map { "\($0).\(name)" } ?? name
  }

  // MARK: Types

  private func handlePlans(_ members: [Owner: Members]) -> [HandlePlan] {
    conventions.library.objects.flatMap { object -> [HandlePlan] in
      var plans: [HandlePlan] = []
      if let name = table.handles[object], let convention = conventions.handles[object] {
        plans.append(handle(object, name, convention, members[.handle(object)]?.callables ?? []))
      }
      if let (name, parent) = table.views[object] {
        plans.append(view(object, name, parent, members[.view(object)]?.callables ?? []))
      }
      if let (name, isConst) = table.lent[object] {
        plans.append(lent(object, name, isConst, members[.lent(object)]?.callables ?? []))
      }
      return plans
    }
  }

  private func handle(
    _ object: ObjectType, _ name: String, _ convention: HandleConvention, _ callables: [CallablePlan]
  ) -> HandlePlan {
    let library = conventions.library
    var plan = HandlePlan(
      name: name, cName: library.cName(of: object), form: convention.ownership == .unique ? .unique : .shared,
      pointerType: table.importer.pointerType(to: object, isConst: false),
      destroy: destroy(object, table.destroy(of: object) ?? convention.destroy),
      isConsumable: table.consumable.contains(object), countsMutations: table.mutable.contains(object),
      stored: storage.stored(for: object))
    plan.endings = table.endings(of: object).map {
      EndingPlan(name: TypeTable.endingName($0), destroy: destroy(object, $0))
    }
    plan.isInPlace = convention.isInPlace
    if case .number = object { plan.isNumber = true }
    plan.isLeased = table.leased.contains(object) && convention.ownership == .shared
    plan.countsCalls = table.reentered.contains(object)
    plan.add(callables)
    plan.close = close(object, plan)
    if plan.close != nil { plan.releaseClosuresEarly() }
    plan.fields = FieldProperties(table: table).plan(object, beside: plan)
    plan.retain = retain(object)
    plan.documentation = DocumentationBuilder.documentation(library.comment(of: object))
    return plan
  }

  /// The method that closes an object; its name is that of no other member.
  private func close(_ object: ObjectType, _ plan: HandlePlan) -> ClosePlan? {
    guard let closing = conventions.closing[object] else { return nil }
    let names = (plan.properties + plan.methods).map(\.name) + plan.stored.map(\.name)
    let name = names.contains("close") ? "closeHandle" : "close"
    return ClosePlan(
      name: name, status: StatusPlans(table: table).plan(closing.report), afterFailure: closing.afterFailure)
  }

  private func retain(_ object: ObjectType) -> RetainPlan? {
    guard decisions.decisions.contains(where: { $0.retainedObject == object }),
      let function = conventions.retains[object].flatMap(conventions.library.function)
    else { return nil }
    return RetainPlan(cFunction: function.name, returnsValue: conventions.library.resolve(function.result) != .void)
  }

  private func view(
    _ object: ObjectType, _ name: String, _ parent: ObjectType, _ callables: [CallablePlan]
  ) -> HandlePlan {
    let parentName = table.handles[parent] ?? ""
    var plan = HandlePlan(
      name: name, cName: conventions.library.name(of: object), form: .view,
      pointerType: table.importer.pointerType(to: object, isConst: conventions.isLentConst(object)), destroy: nil,
      parent: ViewParent(
        type: parentName, countsMutations: table.mutable.contains(parent),
        parentIsRevocable: table.consumable.contains(parent)))
    if conventions.library.isDependent(object) {
      let test = conventions.nullTest(of: object)
      plan.value = ViewedValuePlan(
        nullTest: test?.name, testReturnsBool: test.map { table.importer.isBoolean($0.result) } ?? false)
    }
    plan.add(callables)
    plan.documentation = DocumentationBuilder.documentation(conventions.library.comment(of: object))
    return plan
  }

  private func lent(
    _ object: ObjectType, _ name: String, _ isConst: Bool, _ callables: [CallablePlan]
  ) -> HandlePlan {
    let library = conventions.library
    var plan = HandlePlan(
      name: name, cName: library.name(of: object), form: .lent,
      pointerType: table.importer.pointerType(to: object, isConst: isConst), destroy: nil)
    plan.add(callables)
    plan.documentation = DocumentationBuilder.documentation(library.comment(of: object))
    return plan
  }

  private func destroy(_ object: ObjectType, _ destroy: DestroyFunction) -> DestroyPlan {
    let function = conventions.library.function(destroy.name)
    let returnsValue = function.map { conventions.library.resolve($0.result) != .void } ?? false
    let arguments = (function?.parameters ?? []).indices.map { index -> DestroyPlan.Argument in
      if index == destroy.objectIndex { return .object }
      if destroy.defaulted.contains(index) { return .null }
      let context = destroy.context.flatMap { table.handles[$0] } ?? ""
      let stored = storage.stored(for: object).first { $0.kind == .handle(type: context) }
      return .stored(stored?.name ?? "")
    }
    var plan = DestroyPlan(
      cFunction: destroy.name, arguments: arguments, returnsValue: returnsValue,
      takesAnyPointer: function.map(StandardDeallocator.isIt) ?? false)
    plan.isThroughVariable = destroy.isThroughVariable
    return plan
  }

  // MARK: The library

  /// The class that stands for the library's set-up.
  private mutating func lifecyclePlan() -> LifecyclePlan? {
    let annotation = conventions.annotations.lifecycle
    guard let name = table.lifecycleName, let cleanup = annotation.cleanup?.value else { return nil }
    guard let decision = decisions.decisions.first(where: \.draft.setsUpLibrary) else {
      let draft = decisions.drafts.first { $0.setsUpLibrary }
      let reason = draft.flatMap(refusal)?.reason ?? "it is not wrapped"
      diagnostics.append(.error("nothing can set the library up: \(reason)", at: annotation.initialize?.location))
      return nil
    }
    var builder = CallableBuilder(decision, table)
    var plan = builder.build(name: "init", storage: storage, as: .handle)
    plan.form = .function
    if let failure = plan.failure {
      plan.result = .status(failure)
      plan.failure = nil
      plan.documentation.returns = nil
    }
    declarations[decision.function.name] = "\(name).init(\(plan.parameters.map { ($0.label ?? "_") + ":" }.joined()))"
    let result = conventions.library.function(cleanup).map { conventions.library.resolve($0.result) }
    return LifecyclePlan(
      name: name, initialize: plan, cleanup: cleanup, cleanupReturnsValue: result != nil && result != .void)
  }

  // MARK: Omissions

  /// A destroy does its work in a `deinit` only where the type is there.
  private mutating func withholdUnusedDestroys() {
    let handles = conventions.handles.sorted {
      conventions.library.name(of: $0.key) < conventions.library.name(of: $1.key)
    }
    for (object, convention) in handles
    where conventions.errorObjects[object] == nil && conventions.lists[object] == nil {
      let type = conventions.library.name(of: object)
      let reason = "no function that is wrapped makes or takes a `\(type)`"
      let isUsed = conventions.handles.contains {
        $0.value.destroy == convention.destroy && table.handles[$0.key] != nil
      }
      if !isUsed { unplaced[convention.destroy.name] = Refusal(reason: reason) }
      let used = table.handles[object] == nil ? [] : table.endings(of: object) + [table.destroy(of: object)]
      for alternative in convention.alternatives where !used.contains(alternative) {
        unplaced[alternative.name] = Refusal(reason: "no function that is wrapped makes a `\(type)` that it ends")
      }
    }
  }

  private func omissions() -> [Omission] {
    let shims = calledByShims()
    return decisions.drafts.compactMap { draft in
      guard let refusal = refusal(draft), shims.caller(of: draft.function.name) == nil else { return nil }
      return Omission(
        cName: draft.function.name, owner: owner(of: draft), reason: refusal.reason, annotation: refusal.annotation)
    }
  }

  /// What the C of the annotations calls, as far as Swift calls that.
  func calledByShims() -> CalledByShims {
    CalledByShims(decisions.drafts.filter { refusal($0) == nil }.map(\.function))
  }

  /// Why a function is absent; nil for one that is wrapped or absorbed.
  func refusal(_ draft: FunctionDraft) -> Refusal? {
    if case .refused(let refusal) = draft.outcome { refusal } else { unplaced[draft.function.name] }
  }

  /// The type that a function would have belonged to: that of its first object.
  private func owner(of draft: FunctionDraft) -> String? {
    for parameter in draft.function.parameters {
      if let object = conventions.library.objectPointer(parameter.type)?.object, let name = table.handles[object] {
        return name
      }
    }
    return nil
  }
}

extension HandlePlan {
  fileprivate mutating func add(_ callables: [CallablePlan]) {
    initializers = callables.filter { $0.form == .initializer }
    properties = callables.filter { $0.form == .property }
    methods = callables.filter { $0.form == .method || $0.form == .staticMethod }
  }

  /// Closing lets go of closures that C calls no more.
  fileprivate mutating func releaseClosuresEarly() {
    for index in stored.indices where stored[index].kind.isCallback { stored[index].isMutable = true }
  }
}

extension CallablePlan {
  /// What must differ between two members of a type.
  fileprivate var signature: String {
    let labels = parameters.map { ($0.label ?? "_") + ":" + $0.type.spelling }.joined(separator: ",")
    return "\(form == .staticMethod ? "static " : "")\(name)(\(labels))"
  }

  fileprivate func asFactory(name: String) -> CallablePlan {
    var plan = self
    plan.form = .staticMethod
    plan.name = name
    for index in plan.parameters.indices {
      plan.parameters[index].label = index == 0 ? nil : plan.parameters[index].name
    }
    return plan
  }
}

extension BindingPlan {
  /// Qualifies a call with the module where a Swift declaration has the name of the C function.
  fileprivate mutating func qualifyCalls() {
    var names = Set(functions.map(\.name))
    for handle in handles {
      names.formUnion((handle.initializers + handle.properties + handle.methods).map(\.name))
      names.formUnion(["live", "destroy", "relinquish"])
    }
    let module = module
    func qualify(_ callables: inout [CallablePlan]) {
      for index in callables.indices where names.contains(callables[index].cFunction) {
        callables[index].qualifier = module
      }
    }
    qualify(&functions)
    for index in handles.indices {
      qualify(&handles[index].initializers)
      qualify(&handles[index].properties)
      qualify(&handles[index].methods)
    }
  }
}
