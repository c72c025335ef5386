import CModel

/// Refuses functions that return a pointer, and report a failure by one that is not NULL.
///
/// **Shape.** A result that points to an object.
///
/// **Evidence.** The comment speaks of -1 as what is returned; or the function is named for POSIX's `iconv_open`, which returns
/// `(iconv_t)-1` (POSIX.1-2017, “iconv_open”).
///
/// **Why this is sound.** It only leaves out.
///
/// **Where a naive version is wrong.** The destroy of what `g_iconv_open` returned for an unknown encoding follows the address -1.
struct FailureOtherThanNull: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard conventions.library.objectPointer(draft.function.result) != nil else { return }
    let comment = (draft.function.comment ?? "").lowercased()
    let isSaid = ["return -1", "returns -1", "*)-1", "*) -1", "_t)-1", "_t) -1"].contains(where: comment.contains)
    guard isSaid || words(of: draft.function.name).containsRun(["iconv", "open"]) else { return }
    draft.refuse("it may return -1 where it fails, which is no NULL")
  }
}
