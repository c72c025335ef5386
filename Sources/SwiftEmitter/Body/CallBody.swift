import BindingPlan

/// The statements of a method, property or function: one C call, and everything around it.
///
/// The order is what makes it safe. What can throw comes before the call, or after everything that C handed over has
/// an owner; objects whose pointers C uses live until the end.
struct CallBody {
  let scope: CallScope
  let arguments: [CallArgument]
  private let call: CallSource

  init(_ callable: CallablePlan, owner: HandlePlan?, index: PlanIndex) {
    scope = CallScope(callable, owner: owner, index: index)
    let source = ArgumentSource(scope: scope)
    arguments = callable.arguments.map(source.argument)
    call = CallSource(scope: scope, arguments: arguments)
  }

  func lines() -> [String] {
    scope.callable.form == .initializer
      ? preparation() + InitializerBody(scope: scope, call: call).lines() : preparation() + conclusion()
  }

  /// Everything before the call.
  private func preparation() -> [String] {
    let callable = scope.callable
    let source = CheckSource(scope: scope)
    // What C is asked first gets the pointers that the call gets.
    let asking = callable.checks.filter(\.asksObject)
    let checks = callable.checks.filter { !$0.asksObject }.flatMap(source.statements)
    let kept = KeptErrorSource(scope: scope).declaration()
    return extensionOfLifetimes() + checks + kept + storage() + asking.flatMap(source.statements) + mutation()
      + arguments.flatMap(\.commitment)
  }

  /// The variables that C reads and writes.
  ///
  /// What C writes to needs its room first, for which C itself may have to be asked; the objects that it is asked about come before.
  private func storage() -> [String] {
    let callable = scope.callable
    let source = OutputSource(scope: scope)
    var arguments = arguments
    var room: [String] = []
    if callable.outputs.contains(where: \.asksObject) {
      for index in arguments.indices where callable.arguments[index].isObject {
        room += arguments[index].setup
        arguments[index].setup = []
      }
    }
    room += callable.outputs.flatMap(source.room)
    let variables = callable.outputs.flatMap(source.declaration) + FailureSource(scope: scope).declaration()
    guard let query = SizeQuerySource(scope: scope) else { return room + arguments.flatMap(\.setup) + variables }
    return query.lines(arguments) + room + query.remainingSetup(arguments) + variables
  }

  private func extensionOfLifetimes() -> [String] {
    var objects: [String] = []
    for object in arguments.flatMap(\.keptAlive) where !objects.contains(object) { objects.append(object) }
    objects += [scope.callable.lifecycleParameter.map(scope.local)].compactMap { $0 }
    let counts = CallCountSource(scope: scope)
    let statements = counts.endings() + objects.map { "extendLifetime(\($0))" }
    if statements.count > 1 { return counts.beginnings() + ["defer {"] + SourceLines.indented(statements) + ["}"] }
    return statements.map { "defer { \($0) }" }
  }

  /// Views of the parts of the receiver, and of arguments, are out of date from here on, even if the call fails.
  private func mutation() -> [String] {
    let arguments = scope.callable.arguments.compactMap { argument -> String? in
      guard case .handle(let name, let type, let isOptional, _) = argument,
        scope.callable.mutatedParameters.contains(name), let plan = scope.index.handle(type), plan.form != .unique
      else { return nil }
      let object = scope.local(name) + (isOptional ? "?" : "")
      return "\(object).\(scope.index.members(of: plan).mutationCount) &+= 1"
    }
    guard let owner = scope.owner, owner.countsMutations, scope.callable.mutatesReceiver, owner.form != .unique,
      scope.callable.form == .method || scope.callable.form == .property
    else { return arguments }
    return ["\(scope.member(scope.index.members(of: owner).mutationCount)) &+= 1"] + arguments
  }

  /// The call, and everything after it.
  private func conclusion() -> [String] {
    let callable = scope.callable
    let outcome = OutcomeSource(scope: scope)
    let failure = FailureSource(scope: scope)
    let always = outcome.takenAlways() + failure.capture()
    let onSuccess = outcome.takenOnSuccess()
    let outputs = callable.outputs.filter(\.isReturned).map(OutputSource(scope: scope).value)
    let owning = outputs.flatMap(\.own)
    let isAlone =
      always.isEmpty && onSuccess.isEmpty && outputs.isEmpty && callable.failure == nil
      && !callable.rethrowsKept

    switch callable.result {
    case .void:
      return call.statement() + always + owning + failing(outcome.rethrown() + failure.throwCaptured())
        + returning(outputs.map(\.owned), after: onSuccess)
    case .ignored:
      return call.statement("_ = ") + always + owning + failing(outcome.rethrown() + failure.throwCaptured())
        + returning(outputs.map(\.owned), after: onSuccess)
    case .count:
      return call.statement("let \(scope.fresh("result")) = ") + always + owning + failureChecks()
        + returning(outputs.map(\.owned), after: onSuccess)
    case .status(let status):
      let isNamed = callable.rethrowsKept || callable.failureDetails?.hasStatus == true
      if always.isEmpty, owning.isEmpty, call.isInline, !isNamed {
        let check = failure.check(status, value: call.expression, isUnsafe: call.isUnsafe)
        return failing(check) + returning(outputs, after: onSuccess)
      }
      let local = scope.fresh("status")
      let check = failure.check(status, value: local, isUnsafe: false)
      return call.statement("let \(local) = ") + always + owning
        + failing(outcome.rethrown() + failure.throwCaptured() + check)
        + returning(outputs.map(\.owned), after: onSuccess)
    case .streamed(let plan):
      return StreamSource(scope: scope, call: call, arguments: arguments, plan: plan).lines()
    case .value(let conversion):
      return valued(conversion, outputs: outputs, always: always, onSuccess: onSuccess, isAlone: isAlone)
    }
  }

  /// Throws what C reported, before the result is taken for a value.
  private func failureChecks() -> [String] {
    let failure = FailureSource(scope: scope)
    let check = scope.callable.failure.map { failure.check($0, value: scope.fresh("result"), isUnsafe: false) }
    return failing(OutcomeSource(scope: scope).rethrown() + failure.throwCaptured() + (check ?? []))
  }

  /// What may throw because C reported a failure: then C may still use what it was given.
  private func failing(_ statements: [String]) -> [String] {
    let kept = OutcomeSource(scope: scope).takenAfterFailure()
    guard !statements.isEmpty, !kept.isEmpty else { return statements }
    return [scope.attempt] + SourceLines.indented(statements) + ["} catch {"]
      + SourceLines.indented(kept + ["throw error"]) + ["}"]
  }

  private func valued(
    _ conversion: ConversionPlan, outputs: [ConvertedValue], always: [String], onSuccess: [String], isAlone: Bool
  ) -> [String] {
    let source = ConversionSource(scope: scope)
    if isAlone, call.isInline, !ConversionSource.isPointer(conversion) {
      var value = source.value(conversion, of: call.expression, name: "result", isOptional: false)
      value.isUnsafe = value.isUnsafe || call.isUnsafe
      return ["return \(value.marked)"]
    }
    if case .borrowedString(let null) = conversion, arguments.contains(where: { $0.closure != nil }) {
      return copied(null, outputs: outputs, always: always, onSuccess: onSuccess)
    }
    if isAlone, let guarded = guardedObject(conversion) { return guarded }
    let local = scope.fresh("result")
    let value = source.value(conversion, of: local, name: "result", isOptional: false)
    let owning = value.own + outputs.flatMap(\.own)
    return call.statement("let \(local) = ") + always + owning + failureChecks() + value.nullCheck
      + returning([value.checked] + outputs.map(\.owned), after: onSuccess)
  }

  /// Text that may point into an argument, whose address is valid only inside the call's closures: copied right there.
  private func copied(
    _ null: NullMeaning, outputs: [ConvertedValue], always: [String], onSuccess: [String]
  ) -> [String] {
    let local = scope.fresh("result")
    var value = ConvertedValue(expression: null == .empty ? "\(local) ?? \"\"" : local)
    if null == .failure {
      let found = scope.derived("found", "result")
      let failure = PointerConversionSource(scope: scope).failure(.borrowedString(whenNull: null))
      value.nullCheck = ["guard let \(found) = \(local) else { \(failure) }"]
      value.expression = found
    }
    let copying = { (lines: [String]) in
      null == .impossible
        ? SourceLines.suffixed(SourceLines.prefixed("String(copyingCText: ", lines), ")")
        : SourceLines.suffixed(lines, ".map { unsafe String(copyingCText: $0) }")
    }
    if value.expression == local, outputs.isEmpty, always.isEmpty, onSuccess.isEmpty {
      return call.statement("return ", converting: copying)
    }
    let call = call.statement("let \(local) = ", converting: copying)
    return call + always + outputs.flatMap(\.own) + value.nullCheck
      + returning([value.checked] + outputs.map(\.owned), after: onSuccess)
  }

  /// The common case, as it is written by hand: `guard let result = f() else { throw … }`.
  private func guardedObject(_ conversion: ConversionPlan) -> [String]? {
    guard case .newHandle(let plan, .failure) = conversion, call.isInline else { return nil }
    let local = scope.fresh("result")
    let failure = PointerConversionSource(scope: scope).failure(conversion)
    let creation = NewObjectSource(scope: scope).creation(plan, pointer: local)
    return SourceLines.guarding("let \(local) = unsafe \(call.expression)", else: failure)
      + SourceLines.prefixed("return unsafe ", creation)
  }

  /// Hands the values to the caller, once C's success has been acted on.
  private func returning(_ values: [ConvertedValue], after onSuccess: [String]) -> [String] {
    let own = values.flatMap(\.own)
    var statements = own + onSuccess
    var expressions: [String] = []
    let returned = scope.callable.outputs.filter(\.isReturned)
    let names = (scope.callable.returnsValue ? [nil] : []) + returned.map { Optional($0.name) }
    for (value, name) in zip(values, names) {
      statements += value.nullCheck + value.finish
      if values.count == 1 { return statements + ["return \(value.marked)"] }
      var expression = value.expression
      if value.marked != expression {
        expression = scope.derived("converted", name ?? "result")
        statements.append("let \(expression) = \(value.marked)")
      }
      expressions.append((name.map { "\(Identifier.label($0)): " } ?? "") + expression)
    }
    return expressions.isEmpty ? statements : statements + ["return (\(expressions.joined(separator: ", ")))"]
  }
}

extension ConvertedValue {
  /// What is left to do once the object has its owner.
  var owned: ConvertedValue {
    var value = self
    value.own = []
    return value
  }

  /// What is left to do once the pointer was checked, too.
  var checked: ConvertedValue {
    var value = owned
    value.nullCheck = []
    return value
  }
}

extension ArgumentPlan {
  fileprivate var isObject: Bool {
    switch self {
    case .receiver, .handle: true
    default: false
    }
  }
}

extension CallablePlan {
  /// Whether C's own result is a value for Swift.
  var returnsValue: Bool {
    if case .value = result { true } else { false }
  }
}
