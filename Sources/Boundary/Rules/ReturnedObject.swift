import Annotations
import CModel

/// `T *f(…)`: an object that the caller owns, or one that belongs to an argument.
///
/// **Shape.** A result that points to an object.
///
/// **Evidence.** For an owned object: the annotation; `malloc(destroy, 1)` or `ownership_returns`; a comment that tells the caller to call
/// the function that destroys such an object; or a verb that creates together with a type that something destroys. For a borrowed one: the annotation; `lifetimebound`; or a pointer to `const` from a function
/// that takes a handle. The comment may confirm, and refuses where it contradicts. Of an object with several owners, `LendingGetters` or
/// the comment must say that a getter gives no reference.
///
/// **Why this is sound.** Owned is concluded only with a known destroy; a `const` object cannot be the caller's to free, and its view
/// keeps the object alive that it came from. The same type may come owned from one function and borrowed from another:
/// each is decided alone.
///
/// **Where a naive version is wrong.** `X509_get0_pubkey` is borrowed and `X509_get_pubkey` owned, both without `const`; `curl_slist_append` returns
/// its own argument; what `popen` returns is ended by `pclose` and not, as any other `FILE`, by `fclose`; `mxmlNewElement(parent, …)` creates a child that its parent frees;
/// `g_variant_type_next` of a type that stands alone is what lies behind it in memory.
struct ReturnedObject: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, let pointer = conventions.library.objectPointer(draft.function.result) else { return }
    if let record = plainRecord(pointer, conventions) {
      if let reason = PlainRecordValue.doubt(record, draft, conventions) { return draft.refuse(reason) }
      if let word = draft.words.last, ["list", "array", "table", "vector"].contains(word) {
        return draft.refuse(
          "by “\(word)”, its result may be the first of several structs; how far they go on is unknown")
      }
      return draft.decideResult(.recordPointer(record), Evidence(.type, "a pointer to a plain struct, copied"))
    }
    if draft.annotation.returns.meaning?.value == .argument {
      return draft.decideResult(.argument, Evidence(.annotation, "`returns: argument`"))
    }
    let ownership = draft.annotation.returns.ownership?.value
    if ownership != .borrowed, let reason = Deallocators.contradiction(draft, pointer.object, conventions) {
      return draft.refuse(reason, annotation: draft.suggestion("skip: true"))
    }
    if let owner = conventions.owners[pointer.object], ownership != .owned {
      return belonging(&draft, pointer, to: owner, conventions)
    }
    switch ownership {
    case .owned?: owned(&draft, pointer, conventions, Evidence(.annotation, "`returns: owned`"))
    case .borrowed? where !pointer.isConst && conventions.retains[pointer.object] != nil:
      draft.decideResult(.retainedObject(pointer.object), Evidence(.annotation, "`returns: borrowed`"))
    case .borrowed?: borrowed(&draft, pointer, conventions, Evidence(.annotation, "`returns: borrowed`"))
    case nil: infer(&draft, pointer, conventions)
    }
  }

  private func plainRecord(_ pointer: ObjectPointer, _ conventions: Conventions) -> String? {
    guard case .record(let id) = pointer.object, pointer.isConst, conventions.records[id] != nil,
      conventions.lists[pointer.object] == nil
    else {
      return nil
    }
    return id
  }

  private func infer(_ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions) {
    let type = conventions.library.name(of: pointer.object)
    if attributed(&draft, pointer, conventions) { return }
    if pointer.isConst {
      if draft.ownershipWords.resultIsOwned {
        return refuse(&draft, type, "the result is const, yet the comment says that the caller frees it", conventions)
      }
      if walks(draft, pointer, conventions) {
        return refuse(
          &draft, type, "how far one may go on from a `\(type)` of one's own, and what ends it, is unknown", conventions
        )
      }
      let isValue = conventions.library.isDependent(pointer.object)
      let evidence =
        isValue ? "the result points into the object that it comes from" : "the result is a pointer to const"
      return borrowed(&draft, pointer, conventions, Evidence(.type, evidence))
    }
    guard conventions.handles[pointer.object] != nil else {
      return draft.refuse(
        "it returns a `\(type) *`, and nothing is known that destroys one",
        annotation: "types:\n  \(type): { \(ending(draft, pointer.object, conventions)) }")
    }
    if draft.words.containsAny(of: Vocabulary.detaching), draft.ownershipWords.resultIsOwned,
      !draft.ownershipWords.resultIsBorrowed
    {
      return owned(
        &draft, pointer, conventions,
        Evidence(
          .documentation,
          "its name says that it is given up, its comment that the caller owns it (“\(draft.ownershipWords.phrases[0])”)"
        ))
    }
    if conventions.retains[pointer.object] != nil, counted(&draft, pointer, conventions) { return }
    if draft.ownershipWords.resultIsBorrowed {
      return refuse(
        &draft, type, "its comment says that the result is not the caller's (“\(draft.ownershipWords.phrases[0])”)",
        conventions)
    }
    if isError(draft) {
      return draft.refuse(
        "its comment says that NULL is a success: what it returns is an error, which nothing would throw")
    }
    if let evidence = entrusted(draft, pointer, conventions) { return owned(&draft, pointer, conventions, evidence) }
    guard let verb = creating(draft, conventions), !gets(draft, pointer, conventions)
    else {
      if let index = sameType(draft, pointer, conventions) { return refuseReplacing(&draft, index) }
      return refuse(&draft, type, "its name does not say whether the caller owns the result", conventions)
    }
    if !draft.words.containsAny(of: Vocabulary.copy), sameType(draft, pointer, conventions) != nil {
      return refuse(&draft, type, "it takes an object of the same type, which may own the new one", conventions)
    }
    let destroy =
      conventions.endings[draft.function.name]?.function?.name ?? conventions.handles[pointer.object]!.destroy.name
    owned(
      &draft, pointer, conventions,
      Evidence(.naming, "“\(verb)” creates, and `\(destroy)` destroys a `\(type)`"))
  }

  /// Whether a function goes on from one object to the next of its kind: from one that stands alone, it may leave its memory.
  private func walks(_ draft: FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions) -> Bool {
    guard conventions.handles[pointer.object] != nil,
      draft.words.containsAny(of: ["next", "prev", "previous", "advance"])
    else { return false }
    return draft.function.parameters.contains { parameter in
      conventions.library.objectPointer(parameter.type).map { $0.object == pointer.object && $0.isConst } ?? false
    }
  }

  /// What attributes say. Returns whether they say anything.
  private func attributed(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> Bool {
    let type = conventions.library.name(of: pointer.object)
    if let reason = Deallocators.doubt(draft, pointer.object, conventions) {
      refuse(&draft, type, reason, conventions)
    } else if let name = draft.attributedDeallocators.first {
      ownedByAttribute(&draft, pointer, conventions, Evidence(.attribute, "`malloc(\(name), 1)`"))
    } else if let (isOwned, evidence) = draft.attributedOwnership {
      if isOwned {
        ownedByAttribute(&draft, pointer, conventions, evidence)
      } else if conventions.retains[pointer.object] != nil {
        draft.decideResult(.retainedObject(pointer.object), evidence)
      } else {
        borrowed(&draft, pointer, conventions, evidence)
      }
    } else if let parent = draft.lifetimeBounds.first, !draft.words.containsAny(of: Vocabulary.create) {
      borrowed(&draft, pointer, conventions, draft.boundsLifetime(parent)!)
    } else {
      return false
    }
    return true
  }

  private func ownedByAttribute(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions, _ evidence: Evidence
  ) {
    if draft.ownershipWords.resultIsBorrowed, !draft.ownershipWords.resultIsOwned {
      let phrase = draft.ownershipWords.phrases[0]
      return refuse(
        &draft, conventions.library.name(of: pointer.object),
        "\(evidence.detail) says that the caller owns the result, and the comment that it does not (“\(phrase)”)",
        conventions)
    }
    owned(&draft, pointer, conventions, evidence)
  }

  /// Of an object that may have several owners: C may keep the reference that it returns, or give it away, and a getter's name says
  /// nothing of it. Returns whether that is decided.
  private func counted(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> Bool {
    guard !draft.function.parameters.isEmpty, !draft.ownershipWords.resultIsOwned,
      !draft.words.containsAny(of: Vocabulary.detaching)
    else { return false }
    if draft.ownershipWords.resultIsBorrowed {
      let phrase = draft.ownershipWords.phrases[0]
      draft.decideResult(
        .retainedObject(pointer.object),
        Evidence(.documentation, "its comment says that the result is not the caller's (“\(phrase)”)"))
    } else if let evidence = conventions.lendingGetters[draft.function.name] {
      draft.decideResult(.retainedObject(pointer.object), evidence)
    } else if gets(draft, pointer, conventions), !draft.words.containsAny(of: Vocabulary.create) {
      let type = conventions.library.name(of: pointer.object)
      draft.refuse(
        "its name does not say whether it gives out a reference to a `\(type)`, or lends the one that C keeps; say "
          + "`returns: borrowed` where C keeps it, `returns: owned` where the caller must give it back",
        annotation: draft.suggestion("returns: borrowed"))
    } else {
      return false
    }
    return true
  }

  /// `rd_kafka_error_t *rd_kafka_seek_partitions(…)` gives the caller an error to free, or NULL.
  private func isError(_ draft: FunctionDraft) -> Bool {
    let text = draft.function.prose
    return [
      "null on success", "null if successful", "null if no error", "null on no error", "null for success",
      "null when successful",
    ]
    .contains(where: text.contains)
  }

  /// The word of the name that creates. What makes an object out of plain values creates as well: there is nothing that it could belong to.
  private func creating(_ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    if let verb = draft.words.first(where: { Vocabulary.create.contains($0.withoutTrailingDigits) }) { return verb }
    let takesObjects = draft.function.parameters.contains { conventions.library.objectPointer($0.type) != nil }
    return takesObjects ? nil : draft.words.first(where: Vocabulary.converting.contains)
  }

  /// The comment tells the caller to end the object by the function that does, in one sentence and on no condition. An object of the same
  /// type among the arguments may be meant, or be the result.
  private func entrusted(
    _ draft: FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> Evidence? {
    guard sameType(draft, pointer, conventions) == nil, !draft.ownershipWords.argumentIsConsumed,
      let destroy =
        (conventions.endings[draft.function.name]?.function ?? conventions.handles[pointer.object]?.destroy)?.name,
      let phrase = OwnershipWords.duty(toCall: destroy, in: draft.function.comment)
    else { return nil }
    return Evidence(.documentation, "its comment says “\(phrase)”, of `\(destroy)`")
  }

  /// Whether its name says that it gets something that is there: not `item_new`, which makes an `item`.
  private func gets(_ draft: FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions) -> Bool {
    if let first = draft.words.first, ["create", "new", "make"].contains(first) { return false }
    let stem = conventions.library.stem(of: pointer.object)
    guard draft.words.starts(with: stem) else { return draft.words.containsAny(of: Vocabulary.get) }
    return Array(draft.words.dropFirst(stem.count)).containsAny(of: Vocabulary.get)
  }

  /// The argument of the result's own type that C may change: an object made from it may be part of it, or even be it.
  private func sameType(_ draft: FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions) -> Int? {
    draft.function.parameters.indices.first { index in
      let other = conventions.library.objectPointer(draft.function.parameters[index].type)
      return other?.object == pointer.object && other?.isConst == false
    }
  }

  /// `g_list_append` gives back the list that it took: owned beside its argument, it would be freed twice.
  private func refuseReplacing(_ draft: inout FunctionDraft, _ index: Int) {
    let name = draft.parameterName(index)
    let isGetter = draft.words.containsAny(of: Vocabulary.get)
    draft.refuse(
      "its result may be `\(name)` itself, a part of it, or new; say `returns: borrowed` where it is a part, and with `returns: owned` "
        + "whether `\(name)` is gone (`consumed: true`) or not (`borrowed: true`)",
      annotation: isGetter
        ? draft.suggestion("returns: borrowed")
        : draft.suggestion("returns: owned, parameters: { \(name): { consumed: true } }"))
  }

  private func owned(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions, _ evidence: Evidence
  ) {
    guard conventions.handles[pointer.object] != nil else {
      let type = conventions.library.name(of: pointer.object)
      return draft.refuse(
        "nothing is known that destroys a `\(type)`",
        annotation: "types:\n  \(type): { \(conventions.proposedDestroys.annotation(for: pointer.object)) }")
    }
    if let reason = Deallocators.doubtfulEnding(draft, pointer.object, conventions) {
      return draft.refuse(reason, annotation: draft.suggestion("returns: { ownership: owned, free: … }"))
    }
    if let doubt = NumberFailure.doubt(draft, pointer.object, conventions) {
      return draft.refuse(doubt.reason, annotation: doubt.annotation)
    }
    if let list = conventions.lists[pointer.object] {
      return draft.decideResult(.copied(list.memory(isOwned: true, conventions.library)), evidence)
    }
    draft.decideResult(.ownedObject(pointer.object), evidence)
    draft.note(conventions.endings[draft.function.name]?.evidence)
  }

  private func borrowed(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, _ conventions: Conventions, _ evidence: Evidence
  ) {
    let library = conventions.library
    if let list = conventions.lists[pointer.object] {
      return draft.decideResult(.copied(list.memory(isOwned: false, library)), evidence)
    }
    let parents = draft.function.parameters.indices.compactMap { index in
      library.objectPointer(draft.function.parameters[index].type).map { (index, $0) }
    }
    let type = library.name(of: pointer.object)
    let bound = parents.filter { draft.boundsLifetime($0.0) != nil }
    guard let (parent, parentPointer) = bound.first ?? parents.first else {
      return refuse(&draft, type, "it returns a `\(type)` that belongs to nothing among its arguments", conventions)
    }
    if let other = draft.lifetimeBounds.first(where: { $0 != parent }) {
      return refuse(&draft, type, "the result must not outlive `\(draft.parameterName(other))` either", conventions)
    }
    guard parents.count == 1 || bound.count == 1 else {
      return refuse(&draft, type, "which of its arguments the result belongs to is unknown", conventions)
    }
    guard conventions.handles[parentPointer.object] != nil || parentPointer.isConst else {
      let parentType = library.name(of: parentPointer.object)
      return draft.refuse(
        "the result belongs to a `\(parentType)`, and nothing is known that destroys one",
        annotation: "types:\n  \(parentType): { \(conventions.proposedDestroys.annotation(for: parentPointer.object)) }"
      )
    }
    draft.decideResult(.view(pointer.object, of: parent), evidence)
  }

  /// An object that lives as long as the object at its root, whichever part of that it was got from.
  private func belonging(
    _ draft: inout FunctionDraft, _ pointer: ObjectPointer, to owner: ObjectType, _ conventions: Conventions
  ) {
    let library = conventions.library
    let ownerName = library.name(of: owner)
    let parent = draft.function.parameters.firstIndex { parameter in
      library.objectPointer(parameter.type).flatMap { conventions.root(of: $0.object) } == owner
    }
    guard let parent else {
      return draft.refuse(
        "none of its arguments is a `\(ownerName)`, or belongs to one, that its result could belong to")
    }
    guard pointer.isConst == conventions.isLentConst(pointer.object) else {
      return draft.refuse("its result is const, and others of a `\(library.name(of: pointer.object))` are not")
    }
    draft.decideResult(.view(pointer.object, of: parent), Evidence(.annotation, "`owned-by: \(ownerName)`"))
  }

  /// What the annotations could say about the end of an object: that its only argument frees it, or what destroys it.
  private func ending(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> String {
    let objects = draft.function.parameters.compactMap { conventions.handle($0.type)?.pointer.object }
    return objects.count == 1
      ? "owned-by: \(conventions.library.name(of: objects[0]))" : conventions.proposedDestroys.annotation(for: object)
  }

  /// What to add is the likelier of the two: an object that is freed and should not be is worse than one that is not freed.
  private func refuse(_ draft: inout FunctionDraft, _ type: String, _ reason: String, _ conventions: Conventions) {
    let objects = draft.function.parameters.count { conventions.library.objectPointer($0.type) != nil }
    let isGetter =
      objects == 1 && draft.words.containsAny(of: Vocabulary.get) && !draft.words.containsAny(of: Vocabulary.create)
    draft.refuse(
      reason
        + "; say `returns: owned` where the caller must destroy it, `returns: borrowed` where it belongs to an argument",
      annotation: draft.resultSuggestion("ownership", isGetter ? "borrowed" : "owned"))
  }
}
