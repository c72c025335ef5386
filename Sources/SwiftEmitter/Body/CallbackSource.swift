import BindingPlan

/// A closure on its way to C: the function that calls it, its context, and who keeps the context.
struct CallbackSource: ClosureHolder {
  let scope: CallScope
  let name: String
  let plan: CallbackPlan

  /// The caller's closure, or the one around it that tells C of errors.
  private var closure: String { reporting.local }
  private var reporting: ReportingClosureSource { ReportingClosureSource(scope: scope, name: name, plan: plan) }
  private var function: String { scope.c(name) }
  private var previous: String { scope.derived("previous", name) }
  private var failure: String { scope.fresh("failure") }
  private var type: String { ClosureSource.kept(plan.closure) }

  var object: String { context }
  var isReleased: Bool { plan.keeping == .released }
  var isOptional: Bool { plan.isOptional }

  /// The context's local name.
  private var context: String { scope.fresh("\(name)\(plan.keeping == .untilReplaced ? "Slot" : "Context")") }

  // MARK: Arguments

  func argument() -> CallArgument {
    var argument = CallArgument(expression: orNull(function), isUnsafe: true)
    argument.setup = TrampolineSource(scope: scope, plan: plan).declaration(function)
    if plan.keeping != .call || plan.isOptional { argument.setup += reporting.declaration() }
    switch plan.keeping {
    case .call: prepareForCall(&argument)
    case .owner:
      argument.setup += ["let \(context) = \(making("CallbackContext"))", "defer { extendLifetime(\(context)) }"]
    case .untilReplaced:
      argument.setup.append("let \(context) = CallbackSlot.exclusive(&\(slot))")
      argument.commitment = replacement()
    case .shared(let member, let setter):
      argument.commitment = sharing(member, setter)
    case .released:
      argument.setup.append("let \(context) = \(making("OwnedCallback"))")
      argument.commitment = takingBack()
    }
    return argument
  }

  func contextArgument() -> CallArgument {
    let access = plan.isOptional && plan.keeping != .untilReplaced ? "?" : ""
    let pointer = plan.keeping == .released ? "handOver()" : "pointer"
    let expression = "\(context)\(access).\(pointer)"
    return CallArgument(expression: access.isEmpty ? orNull(expression) : expression, isUnsafe: true)
  }

  func releaseArgument() -> CallArgument {
    CallArgument(expression: orNull("{ context in unsafe CallbackOwnership.release(context) }"), isUnsafe: true)
  }

  private var keep: KeepPlan? { scope.callable.keeps.first { $0.value == .parameter(name) } }

  private func orNull(_ expression: String) -> String {
    plan.isOptional && plan.passesNull ? "\(closure) == nil ? nil : \(expression)" : expression
  }

  private func making(_ context: String) -> String {
    let changes = plan.keeping == .call ? changes : ""
    return plan.isOptional
      ? "\(closure).map { \(context)<\(type)>(\(changes)$0) }" : "\(context)<\(type)>(\(changes)\(closure))"
  }

  // MARK: A closure for the call

  private func prepareForCall(_ argument: inout CallArgument) {
    guard !plan.isOptional else {
      argument.setup += ["let \(context) = \(making("CallbackContext"))", "defer { extendLifetime(\(context)) }"]
      return
    }
    let escaping = scope.derived("escaping", name)
    let held = reporting.isNeeded ? closure : escaping
    var statements =
      reporting.declaration(around: escaping) + ["let \(context) = CallbackContext<\(type)>(\(changes)\(held))"]
    if plan.catching == nil, let stop = plan.stop {
      argument.setup.append("var \(failure): \(scope.callable.closureError)? = nil")
      statements = catching(escaping, stop: stop)
    }
    argument.closure = .init(opening: "withoutActuallyEscaping(\(scope.local(name)))", parameter: escaping)
    argument.closure?.isUnsafe = false
    argument.closure?.statements = statements + ["defer { extendLifetime(\(context)) }"]
  }

  /// The argument that tells the context how often the receiver has changed.
  private var changes: String {
    TrampolineSource(scope: scope, plan: plan).changes.map { "changes: { \($0) }, " } ?? ""
  }

  /// A closure around the caller's that keeps the first error, and calls the caller's no more after that.
  private func catching(_ escaping: String, stop: String) -> [String] {
    let names = plan.closure.parameters.map { Identifier.local($0.name) }.joined(separator: ", ")
    let parameters = names.isEmpty ? "" : "\(names) in"
    return [
      "let \(context) = CallbackContext<\(type)>\(changes.isEmpty ? "" : "(\(changes.dropLast(2)))") { \(parameters)",
      "  if \(failure) != nil { return \(stop) }",
      "  do throws(\(scope.callable.closureError)) {",
      "    return try \(escaping)(\(names))",
      "  } catch {",
      "    \(failure) = error",
      "    return \(stop)",
      "  }",
      "}",
    ]
  }

  /// Throws what the closure threw, once C has returned.
  func rethrowing() -> [String] { plan.closure.isThrowing ? ["if let \(failure) { throw \(failure) }"] : [] }

  // MARK: A closure that replaces another

  private var slot: String {
    let member = scope.member(keep?.stored ?? name)
    return member == context ? "self.\(member)" : member
  }

  /// C may call back before it returns, so the closure is in place before the call.
  private func replacement() -> [String] {
    ["\(canFail ? "let \(previous) = " : "")\(context).exchange(\(closure))"]
      + onFailure("\(context).exchange(\(previous))")
  }

  // MARK: A closure among others that C finds through one context

  /// C is told the context again each time: whatever resets the object may have made it forget.
  private func sharing(_ member: String, _ setter: String) -> [String] {
    guard let owner = scope.owner else { return [] }
    let registry = scope.member(scope.index.members(of: owner).closures)
    let update = { (value: String) in "\(registry).update { $0.\(member) = \(value) }" }
    let pointer = ArgumentSource(scope: scope).argument(.receiver).expression
    let isFirst = scope.callable.arguments.first { if case .callback = $0 { true } else { false } }
      .map { if case .callback(name, _) = $0 { true } else { false } }
    return (canFail ? ["let \(previous) = \(registry).closures.\(member)"] : []) + [update(closure)]
      + (isFirst == true ? ["unsafe \(scope.cFunction(setter))(\(pointer), \(registry).pointer)"] : [])
      + onFailure(update(previous))
  }

  // MARK: Failure

  /// What C's success changes.
  func success() -> [String] {
    switch plan.keeping {
    case .call, .owner: []
    case .untilReplaced, .shared, .released: canFail ? ["\(hasSucceeded) = true"] : []
    }
  }
}
