import Annotations
import CModel

/// A result that is a value or a count, unless it is a failure.
///
/// **Shape.** A number of the type that a function such as `lib_isError` takes; an `int` of which negative values are failures.
///
/// **Evidence.** `FailureFunctions`; the annotation `returns: non-negative`; of a count, `returns: success`, where zero is a failure; `returns: value` denies both.
///
/// **Why this is sound.** The check comes before the number is used, and after everything that C handed over has an owner.
///
/// **Where a naive version is wrong.** `ZSTD_getFrameContentSize` returns `unsigned long long`, of which `ZSTD_isError` knows nothing.
struct CheckedResult: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let isNumber =
      switch draft.result {
      case .integer?, .count?: true
      default: false
      }
    guard isNumber, draft.isOpen else { return }
    if draft.annotation.returns.meaning?.value == .nonNegative {
      return draft.decideFailure(.negative, Evidence(.annotation, "`returns: non-negative`"))
    }
    if draft.annotation.returns.meaning?.value == .success, case .count? = draft.result {
      return draft.decideFailure(.zero, Evidence(.annotation, "`returns: success`"))
    }
    guard draft.annotation.returns.meaning == nil, !draft.function.parameters.isEmpty,
      let type = FailureFunctions.type(draft.function.result, conventions.library),
      let convention = conventions.statuses[type], convention.failureFunction != nil,
      type != .integer("int") || !draft.words.containsAny(of: StatusResult.values)
    else { return }
    draft.decideFailure(.status(type), convention.evidence[0])
  }
}
