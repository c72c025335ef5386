import Annotations
import CModel

/// A result that is a value, a count or a truth value, unless it is a failure.
///
/// **Shape.** A number of the type that a function such as `lib_isError` takes; an `int` of which negative values are failures.
///
/// **Evidence.** `FailureFunctions`; the annotation `returns: non-negative`; of a count, `returns: success` or a comment (“0 if compression
/// fails”), its own or that of a function which it says it is the same as, where zero is a failure; `returns: value` denies all. Of a truth value that an object is asked for by name alone (`is_remote`): it
/// is a plain `int`, and the library's `int`s are negative where they are failures (`LibrarySuccess`).
///
/// **Why this is sound.** The check comes before the number is used, and after everything that C handed over has an owner.
///
/// **Where a naive version is wrong.** `LZ4_compress_default` returns 0 “if compression fails”, and an empty array would pass for a result;
/// “0 at the end of the file, or on error” is no failure alone. `archive_read_disk_current_filesystem_is_remote` returns -1 where it cannot
/// tell, and -30 before the first file: not 0, and so `true`.
/// `ZSTD_getFrameContentSize` returns `unsigned long long`, of which `ZSTD_isError` knows nothing.
struct CheckedResult: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    if draft.result == .boolean { return decideTruth(&draft, conventions) }
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
    guard draft.annotation.returns.meaning == nil, !draft.function.parameters.isEmpty else { return }
    if case .count? = draft.result, let evidence = FailureProse.zero(draft.function, conventions.library) {
      return draft.decideFailure(.zero, evidence)
    }
    guard
      let type = FailureFunctions.type(draft.function.result, conventions.library),
      let convention = conventions.statuses[type], convention.failureFunction != nil,
      type != .integer("int") || !draft.words.containsAny(of: StatusResult.values)
    else { return }
    draft.decideFailure(.status(type), convention.evidence[0])
  }

  private func decideTruth(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    let takesObject = draft.parameters.contains { if case .object? = $0 { true } else { false } }
    guard takesObject, draft.isOpen, case .integer(let integer) = draft.function.result, integer.kind == .int,
      TruthValues(conventions: conventions).isNamedAlone(result: draft),
      let success = LibrarySuccess(conventions.library.module).name
    else { return }
    draft.decideFailure(
      .negative, Evidence(.naming, "`\(success)` is 0, and failures are negative: a negative number is no truth value"))
  }
}
