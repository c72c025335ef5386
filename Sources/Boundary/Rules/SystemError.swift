import CModel

/// A failure whose reason is in `errno`.
///
/// **Shape.** A function that can fail with NULL, or with a number of no known family.
///
/// **Evidence.** The annotation `errno`, or a comment that speaks of `errno`.
///
/// **Why this is sound.** Nothing follows for memory. The number is read right after the call, on the same thread.
///
/// **Where a naive version is wrong.** A library that reports with its own codes leaves some older reason of the system's in `errno`: a name
/// or a type alone says nothing.
struct SystemError: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    if let annotation = draft.annotation.returns.errno {
      if annotation.value { draft.decideErrno(Evidence(.annotation, "`errno: true`")) }
      return
    }
    let text = (draft.function.comment ?? "").lowercased()
    guard text.split(whereSeparator: { !$0.isLetter }).contains("errno"), conventions.failureTexts == FailureTexts()
    else { return }
    draft.decideErrno(Evidence(.documentation, "its comment says that the reason of a failure is in `errno`"))
  }
}
