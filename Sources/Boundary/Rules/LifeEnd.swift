import CModel

/// Absorbs the functions that `deinit` calls, and withholds those that would end a life a second time.
///
/// **Shape.** A handle's destroy; another function that looks like one; a verb that may end a life (`TerminalVerbs`)
/// in the name of a function whose only object is a handle; a verb that sets up (`init`, `reinit`).
///
/// **Evidence.** `CreateDestroyPair`, and the verb; an annotation `borrowed` or `consumed` on the object decides otherwise, and so
/// does the attribute `ownership_takes`.
///
/// **Why this is sound.** Each object is destroyed by its `deinit` and by nothing else. Withholding is always safe.
///
/// **Where a naive version is wrong.** `mdb_txn_commit` frees its transaction, as `mdb_txn_abort` does: offered as a method, it is a
/// double free in `deinit`; `libusb_submit_transfer` goes on using its transfer, `nng_sendmsg` frees its message;
/// `opus_encoder_init` sets up an encoder in memory that the caller makes room for.
struct LifeEnd: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let name = draft.function.name
    let ended = conventions.handles.values.filter { handle in
      handle.destroy.name == name || handle.alternatives.contains { $0.name == name }
    }
    // Of a struct of several kinds, one function may end several.
    let own = draft.function.parameters.compactMap { conventions.library.objectPointer($0.type)?.object }
    let byName = ended.sorted { conventions.library.name(of: $0.object) < conventions.library.name(of: $1.object) }
    if let owner = byName.first(where: { own.contains($0.object) }) ?? byName.first {
      let type = conventions.library.name(of: owner.object)
      let creates = conventions.endings.filter { $0.value.function?.name == name }
      let evidence = creates.min { $0.key < $1.key }?.value.evidence ?? owner.evidence[0]
      if conventions.errorObjects[owner.object] != nil {
        return draft.absorb(by: "the thrown error", owner.evidence[0])
      }
      return draft.absorb(by: "the `deinit` of `\(type)`", evidence)
    }
    // What makes an object ends none.
    if draft.makesObject { return }
    if let reason = teardown(draft, conventions) { return draft.refuse(reason) }
    let objects = draft.function.parameters.indices.filter { index in
      guard let pointer = conventions.library.objectPointer(draft.function.parameters[index].type) else { return false }
      return !pointer.isConst
        && (conventions.root(of: pointer.object) != nil || conventions.lent[pointer.object] != nil)
    }
    guard let object = objects.first, objects.count == 1 || draft.function.parameters.count == objects.count else {
      return
    }
    let annotation = draft.parameterAnnotation(object)
    guard annotation.borrowed?.value != true, annotation.consumed == nil, draft.takenOver(object) == nil else { return }
    if conventions.handles.values.contains(where: { $0.rivals.contains(name) }) {
      return refuse(&draft, object, "it seems to end the object's life, as its `deinit` does", conventions)
    }
    if givesUpAnother(draft, conventions) { return }
    if let verb = setUpVerb(draft, object, conventions), setsUpAgain(draft, object, conventions) {
      return refuse(
        &draft, object,
        "“\(verb)” may set up memory that the caller made room for, while the object is set up already, perhaps in less",
        conventions
      )
    }
    if let verb = TerminalVerbs(draft, conventions).first {
      refuse(
        &draft, object, "“\(verb)” may end the life of the object, which its `deinit` would end again", conventions)
    }
    if isLent(object, draft, conventions),
      let verb = draft.words.first(where: { Vocabulary.ending.contains($0.withoutTrailingDigits) })
    {
      draft.refuse(
        "“\(verb)” may end what C has only lent to a callback; say `borrowed: true` where it does not",
        annotation: draft.parameterSuggestion(object, "borrowed: true"))
    }
    if let verb = draft.words.first(where: { Vocabulary.pending.contains($0.withoutTrailingDigits) }) {
      refuse(&draft, object, "“\(verb)” may leave the object in C's hands after the call", conventions)
    }
  }

  /// Whether a parameter is an object that Swift has from callbacks alone.
  private func isLent(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let object = conventions.library.objectPointer(draft.function.parameters[index].type)?.object else {
      return false
    }
    return conventions.lent[object] != nil && conventions.root(of: object) == nil
  }

  /// A function that ends what the whole process uses, or frees memory that it is handed as a plain pointer or text.
  private func teardown(_ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    guard let verb = draft.words.first(where: { Vocabulary.teardown.contains($0.withoutTrailingDigits) }) else {
      return nil
    }
    let pointers = draft.function.parameters.filter { conventions.library.pointer($0.type) != nil }
    if draft.function.parameters.isEmpty {
      return "“\(verb)” ends something that the whole process uses, also objects that are still alive"
    }
    guard !pointers.isEmpty, pointers.allSatisfy({ conventions.library.objectPointer($0.type) == nil }) else {
      return nil
    }
    return "“\(verb)” may free memory that C did not allocate"
  }

  /// A verb that sets the object up: `encoder_init`, `init_encoder_ex`, `encoder_init_with_rate`; not `png_init_io`, which sets up something else.
  private func setUpVerb(_ draft: FunctionDraft, _ object: Int, _ conventions: Conventions) -> String? {
    let pointer = conventions.library.objectPointer(draft.function.parameters[object].type)
    let type = Set(pointer.map { conventions.library.stem(of: $0.object) } ?? [])
    let words = draft.words.map(\.withoutTrailingDigits)
    let verbs = InPlaceStructs.setUpAgain.subtracting(["setup"]).subtracting(type)
    guard let verb = words.firstIndex(where: verbs.contains) else { return nil }
    let rest = words[(verb + 1)...].prefix { $0 != "with" }
    let isAboutObject = rest.allSatisfy { type.contains($0) || ["ex", "full", "custom", "static", ""].contains($0) }
    return isAboutObject || !InPlaceStructs.setUp.contains(words[verb]) ? words[verb] : nil
  }

  /// `opus_encoder_init(st, rate, 2)` writes past the end of what `opus_encoder_create` allocated for one channel.
  private func setsUpAgain(_ draft: FunctionDraft, _ object: Int, _ conventions: Conventions) -> Bool {
    guard object == 0, let handle = conventions.handle(draft.function.parameters[object].type) else { return false }
    return !handle.convention.isInPlace && conventions.library.pointer(draft.function.result) == nil
  }

  /// Whether it detaches an object from the receiver, and gives it to the caller: the receiver goes on living.
  private func givesUpAnother(_ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let result = conventions.handle(draft.function.result), !result.pointer.isConst,
      draft.annotation.returns.ownership?.value == .owned || draft.ownershipWords.resultIsOwned
    else { return false }
    let verbs = draft.words.filter { Vocabulary.terminal.contains($0.withoutTrailingDigits) }
    return verbs.allSatisfy(Vocabulary.detaching.contains)
  }

  private func refuse(
    _ draft: inout FunctionDraft, _ object: Int, _ reason: String, _ conventions: Conventions
  ) {
    if conventions.handle(draft.function.parameters[object].type) == nil {
      return draft.refuse(
        "it may end the life of an object that belongs to another; say `borrowed: true` where it does not",
        annotation: draft.parameterSuggestion(object, "borrowed: true"))
    }
    draft.refuse(
      reason + "; say whether it does (`consumed: true`) or not (`borrowed: true`)",
      annotation: draft.parameterSuggestion(object, "borrowed: true"))
  }
}

/// Withholds the functions that change how many owners an object has: Swift counts for itself.
///
/// **Shape.** `t_ref(T *)`, `t_retain(T *)`: a reference-counting verb and one object.
///
/// **Evidence.** The verb and the type.
///
/// **Why this is sound.** It only leaves out.
///
/// **Where a naive version is wrong.** `json_incref` offered as a method leaks the object, as does libzip's `zip_source_keep`; `json_decref`
/// frees it twice.
struct ReferenceCounting: FunctionRule {
  /// What may stand behind the verb: `g_async_queue_ref_unlocked`, `g_object_ref_sink`.
  private static let qualifiers: Set<String> = [
    "unlocked", "locked", "nolock", "full", "internal", "sink", "safe", "atomic", "noinline",
  ]

  /// Words for one more owner, of which some may mean something else.
  private static let keeping: Set<String> = ["keep", "grab"]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.function.parameters.count == 1,
      conventions.library.objectPointer(draft.function.parameters[0].type) != nil,
      let verb = draft.words.last(where: { !Self.qualifiers.contains($0) })
    else { return }
    if Self.keeping.contains(verb), let handle = conventions.handle(draft.function.parameters[0].type),
      draft.words == [verb] || draft.words == conventions.library.stem(of: handle.pointer.object) + [verb],
      draft.parameterAnnotation(0).borrowed?.value != true
    {
      return draft.refuse(
        "“\(verb)” may add an owner to the object, whose end would not come then; say `borrowed: true` where it does not",
        annotation: draft.parameterSuggestion(0, "borrowed: true"))
    }
    guard Vocabulary.referenceCount.contains(verb) else { return }
    if conventions.retains.values.contains(draft.function.name) {
      return draft.absorb(
        by: "the objects that C gives out",
        Evidence(.naming, "“\(verb)” adds a reference, which the destroy takes away"))
    }
    draft.refuse("“\(verb)” counts references, which Swift does for itself")
  }
}

/// Withholds the functions that decide who frees what.
///
/// **Shape.** A word such as `ownership`, `malloc` or `destructor` in the function's name, or in the name or type of a parameter.
///
/// **Evidence.** The word; an annotation of the function (any parameter said to be `borrowed`) overrides it.
///
/// **Why this is sound.** It only leaves out. Wrappers rely on who frees what; nobody may change it behind their back.
///
/// **Where a naive version is wrong.** `liq_image_set_memory_ownership(image, LIQ_OWN_PIXELS)` looks like a setter of an `int`, and makes C
/// call `free` on pixels that belong to Swift; the `freesrc` of `SDL_LoadBMP_RW` closes its stream; after
/// `xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_IMMUTABLE)` nothing frees what the buffer holds.
struct OwnershipControl: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.annotation.parameters.isEmpty else { return }
    var names = draft.words
    for (index, parameter) in draft.function.parameters.enumerated() where draft.parameters[index] != .defaulted {
      names += words(of: parameter.name ?? "")
      if case .enumeration(let id) = conventions.library.resolve(parameter.type) {
        names += words(of: conventions.library.name(ofEnumeration: id) ?? "")
      }
    }
    guard
      let word = names.first(where: { Vocabulary.ownershipControl.contains($0) }) ?? ownershipSwitch(draft, conventions)
        ?? allocationScheme(draft, names)
    else { return }
    draft.refuse("“\(word)” says that it decides who frees what, which the generated code relies on")
  }

  /// What is told how to allocate: a buffer that is told to be immutable never frees what it has.
  private func allocationScheme(_ draft: FunctionDraft, _ names: [String]) -> String? {
    guard !draft.function.parameters.isEmpty, !draft.words.contains("get") else { return nil }
    return zip(names, names.dropFirst()).first { word, next in
      ["alloc", "allocation"].contains(word) && ["scheme", "strategy", "policy", "mode"].contains(next)
    }.map { "\($0) \($1)" }
  }

  /// An integer or truth value beside a pointer that is named like a switch for who frees or closes it.
  private func ownershipSwitch(_ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    guard draft.function.parameters.contains(where: { conventions.library.pointer($0.type) != nil }) else { return nil }
    return draft.function.parameters.first { parameter in
      (conventions.importer.integer(parameter.type) != nil || conventions.importer.isBoolean(parameter.type))
        && words(of: parameter.name ?? "").containsAny(of: Vocabulary.ownershipSwitch)
    }?.name
  }
}
