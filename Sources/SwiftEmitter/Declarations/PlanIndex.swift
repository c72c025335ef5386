import BindingPlan

/// The declarations of a plan, by their Swift names.
struct PlanIndex {
  let plan: BindingPlan
  private let handles: [String: HandlePlan]
  private let members: [String: HandleMembers]
  private let records: [String: RecordPlan]
  private let enumerations: [String: EnumerationPlan]
  /// The symbols of the shims, by the names of what they stand for.
  private let shims: [String: String]
  /// The names that the plan declares in the module itself.
  private let globals: Set<String>
  /// Whether C keeps closures, so that any call may call one.
  let keepsClosures: Bool

  init(_ plan: BindingPlan) {
    self.plan = plan
    handles = Dictionary(plan.handles.map { ($0.name, $0) }) { first, _ in first }
    members = Dictionary(plan.handles.map { ($0.name, HandleMembers($0)) }) { first, _ in first }
    records = Dictionary(plan.records.map { ($0.name, $0) }) { first, _ in first }
    shims = Dictionary(plan.shims?.functions.map { ($0.name, $0.shim.symbol) } ?? []) { first, _ in first }
    let types =
      plan.handles.map(\.name) + plan.records.map(\.name)
      + (plan.records.flatMap(\.fields) + plan.handles.flatMap(\.fields)).variants.map(\.name)
      + plan.enumerations.map(\.name)
      + (plan.lifecycle.map { [$0.name] } ?? []) + (plan.constants.map { [$0.name] } ?? [])
    globals = Set(types + plan.functions.map(\.name))
    keepsClosures = plan.handles.contains { handle in
      (handle.initializers + handle.methods).contains(where: \.keepsClosure)
    }
    enumerations = Dictionary(plan.enumerations.map { ($0.name, $0) }) { first, _ in first }
  }

  func handle(_ name: String) -> HandlePlan? { handles[name] }
  func members(of handle: HandlePlan) -> HandleMembers { members[handle.name] ?? HandleMembers(handle) }
  /// The name of the lease that objects of a type give to what depends on them; nil where nothing has to.
  func lease(ofType type: String) -> String? {
    guard let plan = handles[type] else { return nil }
    let isLeased = plan.isLeased || plan.parent.flatMap { handles[$0.type] }?.isLeased == true
    return isLeased ? members(of: plan).lease : nil
  }

  /// The name of the number of calls that C is in for an object of a type; nil where it does not matter.
  func callCount(ofType type: String) -> String? {
    guard let plan = handles[type] else { return nil }
    let isCounted = plan.countsCalls || plan.parent.flatMap { handles[$0.type] }?.countsCalls == true
    return isCounted ? members(of: plan).callCount : nil
  }

  func record(_ name: String) -> RecordPlan? { records[name] }
  func enumeration(_ name: String) -> EnumerationPlan? { enumerations[name] }

  /// The error type, as source. A plan without one has nothing that throws.
  var errorType: String { Identifier.escaped(plan.error?.name ?? "Never") }

  /// Every initializer, property, method and function.
  var callables: [CallablePlan] {
    plan.handles.flatMap { $0.initializers + $0.properties + $0.methods } + plan.functions
      + (plan.lifecycle.map { [$0.initialize] } ?? [])
  }

  /// A C function, as Swift calls it: by its name, or through the function that stands for it.
  func cFunction(_ name: String, hiddenBy scope: Set<String>) -> String { shims[name] ?? c(name, hiddenBy: scope) }

  /// What stands for a C function in C; nil where Swift calls it itself.
  func shim(_ name: String) -> String? { shims[name] }

  /// A C function or type where Swift declarations are in scope: qualified with the module if one of them hides it.
  func c(_ name: String, hiddenBy scope: Set<String>) -> String {
    scope.contains(name) || globals.contains(name)
      ? "\(Identifier.escaped(plan.module)).\(Identifier.escaped(name))" : Identifier.escaped(name)
  }
}
