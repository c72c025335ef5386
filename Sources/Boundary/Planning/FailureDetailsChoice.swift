import Annotations
import BindingPlan
import CModel

/// What the error of a failed call carries as data: numbers that C left in variables or in a struct, or returned.
struct FailureDetailsChoice {
  let decision: FunctionDecision
  let table: TypeTable

  /// nil where C says nothing but a text.
  /// - Parameter last: The text that the library keeps for the last failure.
  func details(of plan: CallablePlan, last: FailureTextPlan?) -> FailureDetailsPlan? {
    var values: [FailureDetail: FailureDetailsPlan.Source] = [:]
    var codeType: StatusType?
    var text: String?
    for (index, role) in decision.roles.enumerated() {
      guard case .failureOutput(let detail) = role, case .output(let name) = plan.arguments[index],
        let pointee = library.pointer(decision.function.parameters[index].type)?.pointee
      else { continue }
      guard let number = FailureDetail(rawValue: detail.rawValue) else {
        text = name
        continue
      }
      let isEnumeration = if case .enumeration = library.resolve(pointee) { true } else { false }
      values[number] = .output(name, isEnumeration: isEnumeration)
      if number == .code { codeType = table.conventions.statusType(pointee) }
    }
    for number in plan.errorRecord?.numbers ?? [] where values[number.detail] == nil {
      values[number.detail] = .member(number.member, of: plan.errorRecord!.name)
    }
    guard !values.isEmpty || text != nil else { return nil }
    if values[.code] == nil, let status = status(plan), status.cType != "Bool", status.success != .nonZero {
      codeType = returnedStatus
      let isEnumeration = if case .enumeration? = codeType { true } else { false }
      values[.code] = .status(isEnumeration: isEnumeration)
    }
    let family = codeType.flatMap { table.conventions.statuses[$0]?.isKnownFamily == true ? $0 : nil }
    return FailureDetailsPlan(
      values: FailureDetail.allCases.compactMap { detail in
        values[detail].map { FailureDetailsPlan.Value(detail: detail, source: $0) }
      },
      text: self.text(text, plan, hasCode: family != nil, last),
      codeType: family.map { StatusPlans(table: table).cType($0) })
  }

  private var library: Library { table.conventions.library }

  private func text(
    _ pointer: String?, _ plan: CallablePlan, hasCode: Bool, _ last: FailureTextPlan?
  ) -> FailureDetailsPlan.Text {
    if let pointer { return .pointer(pointer) }
    if let record = plan.errorRecord { return .record(record) }
    if hasCode { return .code }
    return last.map(FailureDetailsPlan.Text.last) ?? .none
  }

  private func status(_ plan: CallablePlan) -> StatusPlan? {
    if case .status(let status) = plan.result { return status }
    return plan.failure
  }

  private var returnedStatus: StatusType? {
    switch decision.result {
    case .status(let type), .outcome(let type): return type
    default:
      if case .status(let type)? = decision.draft.failure { return type }
      return nil
    }
  }
}

extension FunctionDecision {
  /// The type of the codes that C leaves in a variable when the call fails.
  func leftCode(_ conventions: Conventions) -> StatusType? {
    for (index, role) in roles.enumerated() where role == .failureOutput(.code) {
      return conventions.library.pointer(function.parameters[index].type).flatMap { conventions.statusType($0.pointee) }
    }
    return nil
  }
}
