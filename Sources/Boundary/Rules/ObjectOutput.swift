import Annotations
import CModel

/// `T **out`: an object that C creates and the caller owns.
///
/// **Shape.** A pointer to a pointer to an object that something destroys, both not `const`.
///
/// **Evidence.** The types; the name must not be a getter's or a storing one's, the parameter no array's (a count beside it,
/// brackets). Where another object could own it, also a verb that creates, or the comment, or that no function at all
/// which gives out such objects has such a verb: something must own what something destroys. The annotation `output`
/// decides without them; with `borrowed` besides, the object is C's, and the function absent.
///
/// **Why this is sound.** The variable starts as NULL, and what C leaves there is owned before the status is looked at, so that
/// an error that comes with an object destroys it.
///
/// **Where a naive version is wrong.** A `GError **error` is NULL on success; `png_get_text` gives out a pointer into its own memory; an array of objects
/// (`libusb_get_device_list`) is freed as a whole; `archive_read_next_header` gives out an entry that the archive frees; a
/// `const T **` is borrowed; `libssh2_knownhost_check` gives out an entry of its list; `set_menu_items` keeps an array;
/// `json_decrefp` and `sd_bus_unrefp` end what the variable holds.
struct ObjectOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      let parameter = draft.function.parameters[index]
      if let pointer = conventions.library.pointer(parameter.type),
        case .number(let type)? = conventions.library.objectPointer(pointer.pointee)?.object
      {
        if let (reason, annotation) = NumberOutput.doubt(index, type, draft, conventions) {
          return draft.refuse(reason, annotation: annotation)
        }
        draft.decide(
          index, .objectOutput(.number(type)),
          draft.parameterAnnotation(index).output?.value == true
            ? Evidence(.annotation, "`output: true`")
            : Evidence(.naming, "`\(draft.parameterName(index))` is where it leaves the `\(type)` that it opens"))
        continue
      }
      guard let pointer = conventions.library.objectOutput(parameter.type) else { continue }
      let type = conventions.library.name(of: pointer.object)
      let annotation = draft.parameterAnnotation(index)
      guard conventions.handles[pointer.object] != nil else {
        return draft.refuse(
          "`\(draft.parameterName(index))` gives out a `\(type) *`, and nothing is known that destroys one",
          annotation: "types:\n  \(type): { \(conventions.proposedDestroys.annotation(for: pointer.object)) }")
      }
      if annotation.borrowed?.value == true {
        return draft.refuse(
          "the `\(type)` that `\(draft.parameterName(index))` gives out stays C's, and what it lives as long as is unknown"
        )
      }
      if let reason = Deallocators.doubtfulEnding(draft, pointer.object, conventions) {
        return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "output: true, free: …"))
      }
      draft.note(conventions.endings[draft.function.name]?.evidence)
      if annotation.output?.value == true {
        draft.decide(index, role(pointer.object, conventions), Evidence(.annotation, "`output: true`"))
        continue
      }
      if let reason = Deallocators.doubt(draft, pointer.object, conventions)
        ?? doubt(draft, index, pointer, conventions)
      {
        return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "output: true"))
      }
      draft.decide(
        index, role(pointer.object, conventions),
        Evidence(.type, "`\(draft.parameterName(index))` is a `\(type) **`: C returns an object through it"))
    }
  }

  /// An object, or the contents of a linked list.
  private func role(_ object: ObjectType, _ conventions: Conventions) -> ParameterRole {
    conventions.lists[object].map { .memoryOutput($0.memory(isOwned: true, conventions.library)) }
      ?? .objectOutput(object)
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
    if let verb = draft.words.first(where: { Self.storing.contains($0) }),
      !draft.words.containsAny(of: Vocabulary.create)
    {
      return "“\(verb)” may keep or take what `\(name)` points to"
    }
    if hasOwner(draft, besides: index, conventions), !creates(draft, pointer.object, conventions) {
      return "whether the object that `\(name)` gives out is the caller's, or belongs to another argument, is unknown"
    }
    let sameType = draft.function.parameters.contains {
      conventions.library.objectPointer($0.type)?.object == pointer.object
    }
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
    if draft.words.contains(where: isTerminal) { return "`\(name)` may be an object that C ends and sets to NULL" }
    return nil
  }

  /// Verbs for which the pointer leads to something that C takes.
  private static let storing: Set<String> = [
    "set", "add", "append", "prepend", "insert", "push", "put", "attach", "register", "bind", "sort", "merge", "swap",
  ]

  /// Besides `Vocabulary.create`: verbs that make something of what they are given.
  private static let producing: Set<String> = ["generate", "gen", "keygen", "paramgen", "from", "fromdata"]

  /// `json_decrefp` ends what the variable holds: its `p` stands for the pointer to a pointer.
  private func isTerminal(_ word: String) -> Bool {
    let ending = Vocabulary.terminal.union(Vocabulary.referenceCount)
    return Vocabulary.terminal.contains(word.withoutTrailingDigits) || word == "clear"
      || (word.hasSuffix("p") && ending.contains(String(word.dropLast())))
  }

  private func hasOwner(_ draft: FunctionDraft, besides index: Int, _ conventions: Conventions) -> Bool {
    draft.function.parameters.indices.contains { other in
      other != index && conventions.library.objectPointer(draft.function.parameters[other].type)?.isConst == false
    }
  }

  /// Whether a verb or the comment says that the object is new, or no verb ever does for objects of the type.
  private func creates(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> Bool {
    if draft.words.containsAny(of: Vocabulary.create.union(Self.producing)) || draft.ownershipWords.resultIsOwned {
      return true
    }
    let library = conventions.library
    return !library.functions.contains { function in
      let gives =
        library.objectPointer(function.result)?.object == object
        || function.parameters.contains { library.objectOutput($0.type)?.object == object }
      return gives && library.strippedWords(function).containsAny(of: Vocabulary.create)
    }
  }
}
