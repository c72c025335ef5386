import Annotations
import BindingPlan
import CModel

/// Turns a decision into the plan of one Swift declaration.
///
/// Works through the C parameters in order and collects what each contributes: a Swift parameter, an argument, a check,
/// an output, something to keep.
struct CallableBuilder {
  /// What the type around a member stands for.
  enum Receiver {
    case handle, view, lent
  }

  let table: TypeTable
  let decision: FunctionDecision
  /// The Swift name of each C parameter that the caller sees, or that a local variable is named after.
  private(set) var parameterNames: [String]
  let scalars: ScalarTypes
  let elements: ElementTypes
  var diagnostics: [Diagnostic] = []
  private(set) var kind = Receiver.handle

  var parameters: [ParameterPlan] = []
  var arguments: [ArgumentPlan] = []
  var checks: [CheckPlan] = []
  var outputs: [OutputPlan] = []
  var isThrowing = false
  var textStore = TextStore.property
  /// Whether it throws what closures have thrown that have one place for it.
  private var throwsForClosures = false
  var failure: StatusPlan?
  var errorOutput: ErrorOutputPlan?
  var errorRecord: ErrorRecordPlan?
  var failureOutputs: [FailureOutputPlan] = []
  var capacities: [ParameterPlan] = []
  /// Last of all, so that they can trail a call.
  var closures: [ParameterPlan] = []

  init(_ decision: FunctionDecision, _ table: TypeTable) {
    self.decision = decision
    self.table = table
    scalars = ScalarTypes(importer: table.importer)
    elements = ElementTypes(table: table)
    let draft = decision.draft
    parameterNames = SwiftNames.unique(
      decision.function.parameters.enumerated().map { index, parameter in
        draft.parameterAnnotation(index).name?.value ?? Self.name(parameter, index, decision.roles[index], table)
      })
    nameCapacity()
  }

  /// The room for the one output that a function has is called `capacity`.
  private mutating func nameCapacity() {
    let capacities = decision.roles.indices.filter { if case .capacity = decision.roles[$0] { true } else { false } }
    guard capacities.count == 1, !parameterNames.contains("capacity"),
      decision.draft.parameterAnnotation(capacities[0]).name == nil
    else { return }
    parameterNames[capacities[0]] = "capacity"
  }

  /// An object without a name is called after its type.
  private static func name(_ parameter: CParameter, _ index: Int, _ role: ParameterRole, _ table: TypeTable) -> String {
    if case .stream = role, ["file", "fp", "f", "fd", "stream", nil].contains(parameter.name) { return "path" }
    guard parameter.name == nil else { return table.names.parameterName(parameter.name, index) }
    switch role {
    case .object(let use): return SwiftNames.lowerCamel(words(of: table.handleName(use.object)))
    case .objectOutput(let object), .storage(let object, _):
      return SwiftNames.lowerCamel(words(of: table.handleName(object)))
    case .callback: return "callback"
    default: return table.names.parameterName(nil, index)
    }
  }

  var library: Library { table.conventions.library }
  var function: CFunction { decision.function }
  var receiverIndex: Int? { decision.receiver?.index }

  /// The plan, with `keeps` as the type's stored properties are named by `storage`.
  mutating func build(name: String, storage: Storage, as kind: Receiver) -> CallablePlan {
    if let receiver = decision.receiver {
      let object = receiver.use.object
      isThrowing =
        switch kind {
        case .handle: table.isRevocable(object)
        case .view: table.isViewRevocable(object)
        case .lent: true
        }
    }
    self.kind = kind
    textStore = storage.textStore(decision, isView: kind == .view)
    seeStreamInput()
    for index in function.parameters.indices { add(index) }
    if kind == .handle { addSlots(storage) }
    parameters += capacities
    seeStreamMaximum()
    addLifecycle()
    parameters += closures
    let result = resultPlan(storage)
    concludeIndices(result)
    addFailure()
    outputs = outputs.map { withKeeps($0, storage) }
    throwsForClosures = kind == .handle && rethrowsKept(storage) || throwsOwnClosures(result)
    let form = form(result)
    var plan = CallablePlan(
      form: form, name: form == .property ? table.names.propertyName(name) : name, cFunction: function.name,
      parameters: labelled(form), checks: checks, arguments: arguments, outputs: outputs, result: result,
      keeps: storage.receiverKeeps(decision, isView: kind == .view), isThrowing: isThrowing,
      documentation: Documentation())
    plan.argumentKeeps = storage.argumentKeeps(decision)
    plan.mutatesReceiver = decision.receiver.map { invalidates($0.use) } ?? false
    plan.mutatedParameters = decision.objects.filter { $0.index != receiverIndex && isMutated($0.use) }
      .map { parameterNames[$0.index] }
    plan.rethrowsKept = throwsForClosures
    plan.failure = failure
    if let name = table.lifecycleName, parameters.contains(where: { $0.type == .named(name) }) {
      plan.lifecycleParameter = lifecycleParameter
    }
    plan.errorOutput = errorOutput
    plan.errorRecord = errorRecord
    plan.failureOutputs = failureOutputs
    plan.failureReason = FailureReasonChoice(decision: decision, table: table).choice(
      for: plan, isView: kind != .handle)
    plan.deprecation = deprecation
    plan.isDiscardable = isDiscardable(result)
    plan.documentation = DocumentationBuilder(decision: decision, names: parameterNames, table: table)
      .documentation(for: plan)
    if let use = decision.draft.scope { enclose(&plan, use) }
    return plan
  }

  /// What the call takes is given back when a closure of the caller's has returned.
  private func enclose(_ plan: inout CallablePlan, _ use: LockPairs.Use) {
    let end = library.function(use.end)
    let taking: ScopePlan.Taking =
      use.isOptional ? .whenAvailable(returnsBool: table.importer.isBoolean(function.result)) : .always
    plan.scope = ScopePlan(
      end: use.end, endReturnsValue: end.map { library.resolve($0.result) != .void } ?? false, taking: taking,
      isRecursive: use.isRecursive)
    if use.isOptional {
      plan.result = .void
      plan.isThrowing = decision.receiver.map { table.isRevocable($0.use.object) } ?? false
    } else {
      plan.isThrowing = plan.isThrowing || !use.isRecursive
    }
    plan.documentation.discussion.append(
      "Calls `body`, and gives back by `\(use.end)` what it took, whatever `body` throws."
        + (use.isOptional
          ? " Where it cannot take it at once, it returns nil, and does not call `body`."
          : use.isRecursive ? "" : " It cannot be taken again by this object in `body`."))
  }

  /// Whether it throws what closures have thrown that the receiver keeps.
  private func rethrowsKept(_ storage: Storage) -> Bool {
    guard decision.draft.annotation.isRethrowing?.value == true, let receiver = decision.receiver else { return false }
    return table.conventions.halts[receiver.use.object] != nil || storage.failures(of: receiver.use.object) != nil
  }

  /// Whether it may call the closures that it takes, and that throw. What only puts one in another's place does not.
  private func throwsOwnClosures(_ result: ResultPlan) -> Bool {
    guard catching == [.receiver], result == .void else { return !catching.isEmpty }
    return !arguments.contains { argument in
      if case .callback(_, let plan) = argument { plan.keeping == .untilReplaced } else { false }
    }
  }

  private var catching: Set<CallbackPlan.Catching> {
    CallablePlan(form: .function, name: "", cFunction: "", arguments: arguments).catching
  }

  // MARK: Form

  private func form(_ result: ResultPlan) -> CallablePlan.Form {
    switch decision.placement {
    case .initializer: return .initializer
    case .module: return .function
    case .member(_, let receiver):
      if decision.draft.scope != nil { return .method }
      guard parameters.isEmpty, outputs.isEmpty, case .value(let conversion) = result else { return .method }
      if case .newHandle = conversion { return .method }
      if case .outcome = decision.result { return .method }
      if decision.receiver?.use.retention.isConsumed == true { return .method }
      if throwsForClosures { return .method }
      guard let object = library.objectPointer(function.parameters[receiver].type),
        PropertyStyle.isProperty(function, of: object, library)
      else { return .method }
      return .property
    }
  }

  private func labelled(_ form: CallablePlan.Form) -> [ParameterPlan] {
    var labelled = parameters
    // Of several closures, a reader has to see which is which.
    let hidesFirst =
      (form != .initializer || (labelled.count == 1 && labelled[0].type != .bool))
      && (closures.count < 2 || closures.count < labelled.count)
    for index in labelled.indices {
      let name = labelled[index].name
      let isUnnamed = name.hasPrefix("argument") && name.dropFirst("argument".count).allSatisfy(\.isNumber)
      labelled[index].label =
        isUnnamed || (index == 0 && hidesFirst && labelled[index].defaultValue == nil) ? nil : name
    }
    return labelled
  }

  private var deprecation: String? {
    for case .deprecated(let message) in function.attributes { return message ?? "" }
    return nil
  }

  private func isDiscardable(_ result: ResultPlan) -> Bool {
    if case .outcome = decision.result { return true }
    guard case .value = result, case .integer = decision.result else { return false }
    return !function.attributes.contains(.warnUnusedResult) && decision.receiver.map { !$0.use.isConst } ?? false
  }

  // MARK: Keeping

  private func withKeeps(_ output: OutputPlan, _ storage: Storage) -> OutputPlan {
    guard case .value(let cType, let initial, .newHandle(var handle, let null)) = output.kind else { return output }
    handle.keeps = storage.newObjectKeeps(decision)
    return OutputPlan(
      name: output.name, kind: .value(cType: cType, initial: initial, conversion: .newHandle(handle, whenNull: null)))
  }

  // MARK: Views of parts

  private func invalidates(_ use: ObjectUse) -> Bool {
    Invalidation.invalidates(decision.draft, use, table.conventions)
  }

  /// Whether views of an argument's parts may be out of date after the call.
  private func isMutated(_ use: ObjectUse) -> Bool {
    table.mutable.contains(use.object) && !use.retention.isConsumed && invalidates(use)
  }

  // MARK: Counts

  /// - Parameter isAfterCall: Whether the count is asked for once C has returned, so that what C wrote is a number, too.
  mutating func resolve(
    _ expression: AnnotationExpression, for index: Int?, isAfterCall: Bool = false
  ) -> CountExpression? {
    let location =
      index.flatMap { decision.draft.parameterAnnotation($0).count?.location }
      ?? decision.draft.annotation.returns.count?.location
    return resolve(expression, at: location, isAfterCall: isAfterCall)
  }

  mutating func resolve(
    _ expression: AnnotationExpression, at location: SourceLocation?, isAfterCall: Bool = false
  ) -> CountExpression? {
    do throws(Diagnostic) {
      return try CountResolver(
        decision: decision, names: parameterNames, table: table, isAfterCall: isAfterCall
      ).resolve(expression, at: location)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
