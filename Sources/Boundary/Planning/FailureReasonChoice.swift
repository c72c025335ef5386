import BindingPlan
import CModel

/// What explains a failure of a call that no known code explains.
struct FailureReasonChoice {
  let decision: FunctionDecision
  let table: TypeTable

  private var conventions: Conventions { table.conventions }

  /// nil where the call cannot fail so, or nothing explains it.
  func choice(for plan: CallablePlan, isView: Bool) -> FailureReasonPlan? {
    let details = FailureDetailsChoice(decision: decision, table: table)
      .details(of: plan, last: text(for: plan, isView: isView))
    if let details { return .details(details) }
    guard failsWithoutCode(plan) else { return nil }
    if let record = plan.errorRecord { return .record(record) }
    if decision.draft.setsErrno { return .systemError }
    return text(for: plan, isView: isView).map(FailureReasonPlan.text)
  }

  private func text(for plan: CallablePlan, isView: Bool) -> FailureTextPlan? {
    if let (_, use) = decision.receiver, !use.retention.isConsumed, !isView, plan.form != .initializer,
      let function = conventions.failureTexts.ofObjects[use.object], function != plan.cFunction
    {
      return FailureTextPlan(cFunction: function, argument: .receiver)
    }
    if plan.form == .initializer, let (name, function) = source(plan) {
      return FailureTextPlan(cFunction: function, argument: .parameter(name))
    }
    guard let function = conventions.failureTexts.ofThread, function != plan.cFunction else { return nil }
    return FailureTextPlan(cFunction: function, argument: .none)
  }

  /// The one object that a new object is made from, where it has texts of failures.
  private func source(_ plan: CallablePlan) -> (parameter: String, function: String)? {
    let sources = decision.objects.filter { !$0.use.isOptional && !$0.use.isConst && !$0.use.retention.isConsumed }
    guard sources.count == 1, let function = conventions.failureTexts.ofObjects[sources[0].use.object],
      case .handle(let name, _, _, _) = plan.arguments[sources[0].index]
    else { return nil }
    return (name, function)
  }

  private func failsWithoutCode(_ plan: CallablePlan) -> Bool {
    let status: StatusPlan? =
      switch plan.result {
      case .status(let status): status
      case .streamed(let stream): stream.status
      default: plan.failure
      }
    if let status { return status.isPlainInteger ? !isExplained(status) : !status.successes.isEmpty }
    if case .value(let conversion) = plan.result { return conversion.isFailureWhenNull }
    return plan.outputs.contains { output in
      if case .value(_, _, let conversion) = output.kind { conversion.isFailureWhenNull } else { false }
    }
  }

  /// Whether the error's description has the library's text for the code.
  private func isExplained(_ status: StatusPlan) -> Bool {
    conventions.failureTexts.ofInteger != nil && status.cType == "Int32" && status.success != .nonZero
  }
}

extension ConversionPlan {
  fileprivate var isFailureWhenNull: Bool {
    switch self {
    case .recordPointer(_, .failure), .recordArray(_, .failure), .borrowedString(.failure), .ownedString(_, .failure),
      .borrowedBuffer(_, _, .failure), .newHandle(_, .failure), .view(_, _, _, .failure):
      true
    default: false
    }
  }
}
