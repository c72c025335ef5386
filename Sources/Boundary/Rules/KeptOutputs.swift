import Annotations
import CModel

/// `void t_mem_dest(T *, unsigned char **out, unsigned long *size)`, then `t_finish(T *)`: C keeps the addresses of a pointer and a
/// size, and fills them in later.
///
/// **Shape.** A pointer to a pointer to numbers or `void`, and a pointer to an integer, of a function that works on an object.
///
/// **Evidence.** The annotations `output`, `kept-by: self`, `count`, `free`, and `after`: the function of the same object by whose
/// success the pointer and the size are valid, and the memory the caller's.
///
/// **Why this is sound.** The two live at addresses that do not move, in what the object keeps until C has destroyed its own. They start
/// as NULL and 0. Before `after` has succeeded, the memory is C's: it is neither read nor freed. From then on it is copied for the
/// caller, and freed once: when the object goes, or when the addresses are handed to C anew.
///
/// **Where a naive version is wrong.** `jpeg_mem_dest` allocates a first block at once, and replaces it by larger ones without a word in
/// `*outbuffer`, until `jpeg_finish_compress`: who frees that pointer after an error frees it a second time. Local variables for
/// the two are gone when `jpeg_finish_compress` writes to them.
struct KeptOutputs: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      let annotation = draft.parameterAnnotation(index)
      guard annotation.output?.value == true, annotation.keptBy != nil,
        let element = RowPointers.element(draft.function.parameters[index], conventions)
      else { continue }
      decide(&draft, index, element, annotation, conventions)
    }
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ annotation: ParameterAnnotation,
    _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    func refuse(_ reason: String) {
      draft.refuse(
        reason,
        annotation: draft.parameterSuggestion(index, "output: true, kept-by: self, count: …, free: …, after: …"))
    }
    guard let after = annotation.after?.value else {
      return refuse("from which call on what C writes to `\(name)` is valid is unknown; name it (`after`)")
    }
    guard let pointee = conventions.library.pointer(draft.function.parameters[index].type)?.pointee,
      let pointer = conventions.library.pointer(pointee), let free = annotation.free?.value,
      let deallocator = Deallocator(free, frees: pointer, conventions.library)
    else { return refuse("what frees the memory that `\(name)` gives out is unknown; name it (`free`)") }
    guard let size = annotation.count.flatMap({ draft.index(ofParameter: $0.value) }),
      CountOutputs.isNumberOutput(size, draft, conventions)
    else {
      return refuse("how much memory `\(name)` gives out is unknown; name the parameter that C writes it to (`count`)")
    }
    if let reason = misfit(draft, after, conventions) { return draft.refuse(reason) }
    let output = KeptOutput(element: element.type, deallocator: deallocator, after: after)
    draft.decide(index, .keptOutput(output), Evidence(.annotation, "`kept-by: self`, `after: \(after)`"))
    draft.decide(size, .keptCount(of: index))
  }

  /// Why there is no object that could keep the addresses.
  private func misfit(_ draft: FunctionDraft, _ after: String, _ conventions: Conventions) -> String? {
    let objects = draft.function.parameters.compactMap { conventions.handle($0.type) }
    guard objects.count == 1, let (pointer, convention) = objects.first,
      conventions.library.pointer(draft.function.result) == nil
    else { return "only a method of one object can have outputs that the object keeps" }
    if convention.ownership == .unique { return "a unique object cannot keep outputs" }
    let ends = conventions.library.function(after)?.parameters.first.flatMap { conventions.handle($0.type) }
    guard ends?.pointer.object == pointer.object, convention.destroy.name != after else {
      return "`\(after)` is no method of the same object"
    }
    return nil
  }
}
