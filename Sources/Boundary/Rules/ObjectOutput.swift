import Annotations
import CModel

/// `T **out`: an object that C creates and the caller owns.
///
/// **Shape.** A pointer to a pointer to an object that something destroys, both not `const`.
///
/// **Evidence.** The types; the name must not be a getter's, the parameter no array's (a count beside it, a plural, brackets).
/// The annotation `output` decides without them.
///
/// **Why this is sound.** The variable starts as NULL, and what C leaves there is owned before the status is looked at, so that
/// an error that comes with an object destroys it.
///
/// **Where a naive version is wrong.** A `GError **error` is NULL on success; `png_get_text` gives out a pointer into its own memory; an array of objects
/// (`libusb_get_device_list`) is freed as a whole; `archive_read_next_header` gives out an entry that the archive frees; a
/// `const T **` is borrowed.
struct ObjectOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      let parameter = draft.function.parameters[index]
      guard let pointer = conventions.library.objectOutput(parameter.type) else { continue }
      let type = conventions.library.name(of: pointer.object)
      let annotation = draft.parameterAnnotation(index)
      guard conventions.handles[pointer.object] != nil else {
        return draft.refuse(
          "`\(draft.parameterName(index))` gives out a `\(type) *`, and nothing is known that destroys one",
          annotation: "types:\n  \(type): { destroy: … }")
      }
      if annotation.output?.value == true {
        draft.decide(index, .objectOutput(pointer.object), Evidence(.annotation, "`output: true`"))
        continue
      }
      if let reason = doubt(draft, index, pointer, conventions) {
        return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "output: true"))
      }
      draft.decide(
        index, .objectOutput(pointer.object),
        Evidence(.type, "`\(draft.parameterName(index))` is a `\(type) **`: C returns an object through it"))
    }
  }

  private func doubt(
    _ draft: FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> String? {
    let name = draft.parameterName(index)
    let parameter = draft.function.parameters[index]
    if pointer.isConst { return "`\(name)` gives out a pointer to const: whose object it is, is unknown" }
    if words(of: name).containsAny(of: ["error", "err", "errors"]) {
      return "`\(name)` reports a failure: its object is no result, and must be freed"
    }
    if parameter.spelledArray != nil { return "`\(name)` is an array of objects" }
    if draft.ownershipWords.resultIsBorrowed {
      return "the comment says that what `\(name)` gives out is not the caller's (“\(draft.ownershipWords.phrases[0])”)"
    }
    if draft.words.containsAny(of: Vocabulary.get), !draft.ownershipWords.resultIsOwned {
      return "whether the object that `\(name)` gives out is the caller's, a getter's name does not say"
    }
    let sameType = draft.function.parameters.contains { conventions.library.objectPointer($0.type)?.object == pointer.object }
    if sameType, !draft.words.containsAny(of: Vocabulary.copy), !draft.ownershipWords.resultIsOwned {
      return "it takes an object of the same type, of which what `\(name)` gives out may be a part"
    }
    let input = words(of: name).containsAny(of: ["in", "inout", "array", "list", "io"])
    let neighbours = [index - 1, index + 1].filter(draft.function.parameters.indices.contains)
    let isCounted = neighbours.contains { neighbour in
      conventions.importer.integer(draft.function.parameters[neighbour].type) != nil
        && words(of: draft.parameterName(neighbour)).containsAny(of: Vocabulary.count)
    }
    if input || isCounted { return "`\(name)` may be an array of objects, or one that C reads" }
    if draft.words.containsAny(of: Vocabulary.terminal) { return "`\(name)` may be an object that C ends and sets to NULL" }
    return nil
  }
}
