import CModel

/// `const char *const *names`: texts that C reads during the call, up to NULL.
///
/// **Shape.** A pointer to pointers to characters.
///
/// **Evidence.** The annotation `null-terminated`, or a comment that says so of an array or list. Nothing may say that C keeps it.
///
/// **Why this is sound.** C gets copies, in one block, and an array that ends with NULL; both live as long as the call. A text with a NUL inside is
/// refused before.
///
/// **Where a naive version is wrong.** `execve` takes such an array, `qsort`'s callers often one with a count; `putenv` keeps what it is given; C
/// that calls `free` on an element, or moves it into an object, wants memory of its own.
struct TextArray: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      let annotation = draft.parameterAnnotation(index)
      let type = draft.function.parameters[index].type
      guard annotation.output?.value != true, conventions.importer.textsPointerType(type) != nil,
        let evidence = evidence(annotation.nullTerminated?.value, index, draft, conventions),
        let retention = BufferRetention.infer(&draft, index, conventions)
      else { continue }
      guard retention == .call else {
        return draft.refuse(
          "C may use `\(draft.parameterName(index))` after the call; say `borrowed: true` where it does not",
          annotation: draft.parameterSuggestion(index, "null-terminated: true, borrowed: true"))
      }
      draft.decide(index, .texts, evidence)
    }
  }

  private func evidence(
    _ annotation: Bool?, _ index: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Evidence? {
    if annotation == true { return Evidence(.annotation, "`null-terminated: true`") }
    let library = conventions.library
    guard annotation == nil, let outer = library.pointer(draft.function.parameters[index].type),
      library.pointer(outer.pointee)?.isPointeeConst == true, let phrase = Termination.phrase(draft)
    else { return nil }
    let arrays = draft.function.parameters.filter { conventions.importer.textsPointerType($0.type) != nil }
    guard arrays.count == 1 else { return nil }
    return Evidence(.documentation, "“\(phrase)”")
  }
}

/// What comments say about arrays that NULL ends.
enum Termination {
  static func phrase(_ draft: FunctionDraft) -> String? {
    let text = draft.function.prose
    return [
      "null-terminated array", "null terminated array", "null-terminated list", "null terminated list",
      "null-terminated vector", "array terminated by null", "list terminated by null", "array ends with null",
    ].first { text.contains($0) && !text.contains("not a \($0)") && !text.contains("not \($0)") }
  }
}
