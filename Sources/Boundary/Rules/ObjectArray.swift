import CModel

/// `const T *items, size_t count` of a type whose objects something destroys: an array where a handle is expected.
///
/// **Shape.** A pointer to a complete struct of a handle type, const or with a name in the plural, and a count beside it.
///
/// **Evidence.** The count's name; an annotation about the object overrides it.
///
/// **Why this is sound.** It only leaves out.
///
/// **Where a naive version is wrong.** `points_free(point *)` makes a handle of `point`; `points_area(const point *points, size_t count)` as its
/// method would read past the one object that Swift passes.
struct ObjectArray: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let vocabulary = Vocabulary.count.union(Vocabulary.capacity)
    for index in draft.undecided where draft.isOpen {
      let parameter = draft.function.parameters[index]
      let annotation = draft.parameterAnnotation(index)
      guard let pointer = conventions.library.objectPointer(parameter.type), case .record(let id) = pointer.object,
        conventions.library.record(id)?.isComplete == true, conventions.handles[pointer.object] != nil,
        annotation.borrowed == nil, annotation.consumed == nil, annotation.keptBy == nil,
        pointer.isConst || parameter.spelledArray != nil || draft.parameterName(index).hasSuffix("s"),
        let count = Elements.count(for: index, draft, conventions, vocabulary: vocabulary)
      else { continue }
      let name = draft.parameterName(index)
      draft.refuse(
        "`\(name)` may be an array of as many objects as `\(draft.parameterName(count))` says; say `borrowed: true` where it is one",
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
  }
}
