import BindingPlan

/// The statements of a method that takes something, calls the caller's closure, and gives it back, whatever the closure throws.
struct ScopedBody {
  private let scope: CallScope
  private let plan: ScopePlan
  private let arguments: [CallArgument]
  private let call: CallSource
  /// The number of calls that C is in for the object.
  private let count: String?

  init(_ callable: CallablePlan, _ plan: ScopePlan, owner: HandlePlan?, index: PlanIndex) {
    let scope = CallScope(callable, owner: owner, index: index)
    self.scope = scope
    self.plan = plan
    arguments = callable.arguments.map(ArgumentSource(scope: scope).argument)
    call = CallSource(scope: scope, arguments: arguments)
    count = owner.flatMap { index.callCount(ofType: $0.name) }.map(scope.member)
  }

  func lines() -> [String] {
    let kept = arguments.flatMap(\.keptAlive).map { "defer { extendLifetime(\($0)) }" }
    let end = "unsafe \(scope.cFunction(plan.end))(\(arguments.map(\.expression).joined(separator: ", ")))"
    let counted = count.map { ["\($0) -= 1"] } ?? []
    let ending = [(plan.endReturnsValue ? "_ = " : "") + end] + counted
    return kept + nesting() + arguments.flatMap(\.setup) + taking() + (count.map { ["\($0) += 1"] } ?? [])
      + (ending.count == 1 ? ["defer { \(ending[0]) }"] : ["defer {"] + SourceLines.indented(ending) + ["}"])
      + ["return try body()"]
  }

  /// Who has it already, and takes it again, would wait for ever, or give it back twice.
  private func nesting() -> [String] {
    guard !plan.isRecursive, let count, let owner = scope.owner else { return [] }
    let failure = "throw \(scope.errorType).boundary(.inUse(type: \(Literal.string(owner.name))))"
    return SourceLines.guarding("\(count) == 0", else: plan.isOptional ? "return nil" : failure)
  }

  private func taking() -> [String] {
    if case .whenAvailable(let returnsBool) = plan.taking {
      return SourceLines.guarding("unsafe \(call.expression)\(returnsBool ? "" : " != 0")", else: "return nil")
    }
    guard case .status(let status) = scope.callable.result else { return call.statement() }
    return FailureSource(scope: scope).check(status, value: call.expression, isUnsafe: call.isUnsafe)
  }
}
