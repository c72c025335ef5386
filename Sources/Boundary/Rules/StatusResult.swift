import CModel

/// A result that tells success from failure.
///
/// **Shape.** A result of a status type; or an `int` beside an object that C returns through a pointer.
///
/// **Evidence.** `StatusFamilies`, the annotation `returns: status`, or the object: who returns an object through a pointer has nothing else
/// to say with its `int`. A getter's result is a value, also when its type is a status type.
///
/// **Why this is sound.** Only the meaning of a number is concluded. The object, if there is one, is owned first.
///
/// **Where a naive version is wrong.** `liq_get_last_error` would throw what it is asked for; `int` in general counts as often as it
/// reports.
struct StatusResult: FunctionRule {
  private static let values: Set<String> = ["get", "last", "errcode", "errno", "count", "size", "length", "is", "has", "num", "version"]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, draft.annotation.returns.meaning?.value ?? .status == .status else { return }
    let isAnnotated = draft.annotation.returns.meaning?.value == .status
    let type = statusType(draft.function.result, conventions)
    if let type, conventions.statuses[type] != nil, isAnnotated || !draft.words.containsAny(of: Self.values) {
      return draft.decideResult(.status(type), conventions.statuses[type]!.evidence[0])
    }
    guard case .integer(let integer) = conventions.library.resolve(draft.function.result), integer.kind == .int else { return }
    if isAnnotated {
      draft.decideResult(.status(.integer("int")), Evidence(.annotation, "`returns: status`"))
    } else if draft.parameters.contains(where: { if case .objectOutput = $0 { true } else { false } }) {
      draft.decideResult(
        .status(.integer("int")), Evidence(.type, "it returns an object through a pointer, and an `int`: 0 for success"))
    }
  }

  private func statusType(_ type: CType, _ conventions: Conventions) -> StatusType? {
    if case .enumeration(let id) = conventions.library.resolve(type) { return .enumeration(id) }
    for name in conventions.library.typedefChain(type) where conventions.statuses[.integer(name)] != nil {
      return .integer(name)
    }
    guard conventions.library.typedefChain(type).isEmpty, case .integer(let integer) = type else { return nil }
    return .integer(integer.kind.rawValue)
  }
}
