import Annotations
import CModel

/// An object that is passed in: borrowed for the call, kept by another object, or taken over.
///
/// **Shape.** A parameter that points to an object of a handle type.
///
/// **Evidence.** The annotations `borrowed`, `kept-by` and `consumed` decide; then the attributes `ownership_takes`,
/// `ownership_holds`, `noescape` and `lifetimebound`. Without them:
/// - a function that makes an object keeps every object that it is given, but a single one that it copies: that can only keep too
///   much alive;
/// - one object alone is the receiver, used during the call;
/// - a second object is borrowed where the receiver is `const`, so that nothing can be stored in it, or where the verb reads or
///   compares; one that C may change keeps such a receiver alive, unless the verb does, since it may get parts of that. With a storing verb (`set`, `add`, `attach`, …) a `const` one is kept until replaced, where the verb replaces;
///   anything else is refused.
///
/// **Why this is sound.** Keeping too much alive is no error in memory; dropping too early, or destroying what C has taken, is.
/// So every doubt between the three is a question.
///
/// **Where a naive version is wrong.** `liq_image_set_background` takes over its second image; `ZSTD_CCtx_refCDict` keeps a dictionary
/// that it calls `const`, and so does `mbedtls_ssl_setup`; `json_array_append_new` steals, `json_array_append` shares, both with
/// the same types; `curl_mime_subparts(part, subparts)` takes over its argument without any verb, and so does
/// `zip_open_from_source(source, …)`, which creates; `evhttp_make_request` takes its request over, and `xmlReaderNewWalker` goes on
/// reading its document, to which the nodes belong that `xmlDocCopyNodeList` copies for it; `g_date_clear(GDate *date, guint n_dates)`
/// writes an array.
struct ObjectArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let objects = draft.undecided.compactMap { index in
      CallbackTable.isTable(index, draft, conventions)
        ? nil : conventions.library.objectPointer(draft.function.parameters[index].type).map { (index, $0) }
    }.filter { isObject($0.1, conventions) }
    for (position, (index, pointer)) in objects.enumerated() {
      guard draft.isOpen else { return }
      if let retention = annotated(&draft, index, conventions) {
        decide(&draft, index, pointer, retention, Evidence(.annotation, "of `\(draft.parameterName(index))`"))
      } else if let (retention, evidence) = attributed(draft, index, pointer, conventions) {
        decide(&draft, index, pointer, retention, evidence)
      } else if draft.makesObject {
        creating(&draft, index, pointer, isFirst: position == 0, conventions)
      } else if position == 0 {
        if let count = counted(index, draft, conventions) {
          return draft.refuse(
            "by the name of `\(count)`, `\(draft.parameterName(index))` may be an array; say `borrowed: true` where it is one object",
            annotation: draft.parameterSuggestion(index, "borrowed: true"))
        }
        decide(
          &draft, index, pointer, .call,
          Evidence(.type, "`\(draft.parameterName(index))` is the object that it works on"))
      } else if let owner = common(objects[0].1, pointer, conventions) {
        let evidence = Evidence(
          .annotation, "`owned-by: \(conventions.library.name(of: owner))`: both live as long as that")
        decide(&draft, index, pointer, .call, evidence, sharesOwner: true)
      } else {
        second(&draft, index, pointer, receiver: objects[0].1, conventions)
      }
    }
  }

  /// A number named for how many of the object there are: `n_dates` beside `GDate *date`.
  private func counted(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let name = draft.parameterName(index).lowercased()
    return draft.function.parameters.first { parameter in
      let words = words(of: parameter.name ?? "")
      return conventions.importer.integer(parameter.type) != nil && words.count == 2 && words[1] == name + "s"
        && ["n", "num", "count"].contains(words[0])
    }?.name
  }

  /// Handles, what C lends to callbacks, and types that are only ever seen through pointers to const.
  private func isObject(_ pointer: ObjectPointer, _ conventions: Conventions) -> Bool {
    if case .record(let id) = pointer.object, conventions.records[id] != nil { return false }
    if conventions.owners[pointer.object] != nil { return pointer.isConst || !conventions.isLentConst(pointer.object) }
    return conventions.handles[pointer.object] != nil || pointer.isConst || conventions.lent[pointer.object] != nil
  }

  /// The owner of two objects that C may link with each other, since both end with it.
  private func common(_ first: ObjectPointer, _ second: ObjectPointer, _ conventions: Conventions) -> ObjectType? {
    guard conventions.owners[first.object] != nil || conventions.owners[second.object] != nil,
      let owner = conventions.root(of: first.object), conventions.root(of: second.object) == owner
    else { return nil }
    let isConst = [first, second].allSatisfy { $0.isConst && !conventions.library.isDependent($0.object) }
    return isConst ? nil : owner
  }

  private func annotated(_ draft: inout FunctionDraft, _ index: Int, _ conventions: Conventions) -> Retention? {
    let annotation = draft.parameterAnnotation(index)
    if let consumption = annotation.consumed?.value { return .consumed(consumption) }
    if annotation.borrowed?.value == true { return .call }
    switch annotation.keptBy?.value {
    case "result"?: return .result
    case "self"?: return draft.replaces(arguments: 1, conventions.library) ? .receiverUntilReplaced : .receiver
    case let keeper?: return draft.index(ofParameter: keeper).map(Retention.argument)
    case nil: return nil
    }
  }

  private func attributed(
    _ draft: FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> (Retention, Evidence)? {
    if let evidence = draft.takenOver(index) {
      guard conventions.handles[pointer.object] != nil else { return nil }
      return (.consumed(.always), evidence)
    }
    if draft.makesObject, let evidence = draft.boundsLifetime(index) { return (.result, evidence) }
    return draft.isUsedDuringCall(index).map { (.call, $0) }
  }

  private func creating(
    _ draft: inout FunctionDraft, _ index: Int, _ pointer: ObjectPointer, isFirst: Bool, _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    let copies = draft.words.containsAny(of: Vocabulary.copy)
    if draft.ownershipWords.argumentIsConsumed {
      return refuse(&draft, index, "its comment says that C takes an argument over (“\(phrase(draft))”)")
    }
    let creates = draft.words.containsAny(of: Vocabulary.create)
    if !pointer.isConst, !isFirst, creates, !copies {
      return refuse(&draft, index, "whether the new object takes over `\(name)`, or only uses it, is unknown")
    }
    if !pointer.isConst, !copies, let reason = TakenOverByNew.doubt(draft, index, pointer, conventions) {
      return refuse(&draft, index, reason)
    }
    let isCopied = copies && self.isCopied(index, draft, conventions)
    decide(
      &draft, index, pointer, isCopied ? .call : .result,
      Evidence(
        .type,
        isCopied
          ? "a copy is made of `\(name)`" : "the new object keeps `\(name)` alive, whether it uses it later or not"
      ))
  }

  /// Whether a copy is made of nothing but the argument: beside another object, the copy may go on using that.
  private func isCopied(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    draft.function.parameters.indices.allSatisfy { other in
      other == index || draft.parameters[other]?.newObject != nil
        || conventions.handle(draft.function.parameters[other].type) == nil
    }
  }

  private func second(
    _ draft: inout FunctionDraft, _ index: Int, _ pointer: ObjectPointer, receiver: ObjectPointer,
    _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    if draft.ownershipWords.argumentIsConsumed {
      return refuse(&draft, index, "its comment says that C takes an argument over (“\(phrase(draft))”)")
    }
    if let phrase = OwnershipWords.end(of: name, in: draft.function.comment) {
      return refuse(&draft, index, "its comment says that C ends `\(name)` (“\(phrase)”)")
    }
    if draft.ownershipWords.argumentIsKept {
      return refuse(&draft, index, "its comment says that C uses an argument after the call (“\(phrase(draft))”)")
    }
    let verbs = draft.verbs(conventions.library)
    guard let verb = verbs.first(where: { Vocabulary.storing.contains($0.withoutTrailingDigits) }) else {
      if mayKeepReceiver(verbs, receiver, pointer) { return keepReceiver(&draft, index, pointer, conventions) }
      guard let evidence = borrowing(verbs, receiver, pointer, conventions) else {
        return refuse(&draft, index, "nothing says whether C only uses `\(name)` during the call")
      }
      return decide(&draft, index, pointer, .call, evidence)
    }
    if pointer.isConst, draft.replaces(arguments: 1, conventions.library) {
      return decide(
        &draft, index, pointer, .receiverUntilReplaced,
        Evidence(
          .naming,
          "“\(verb)” may keep `\(name)`, which C cannot free since it is const: it is kept alive until the next call"))
    }
    guard pointer.isConst else { return refuse(&draft, index, "“\(verb)” may borrow, keep or take over `\(name)`") }
    draft.refuse(
      "“\(verb)” may keep `\(name)` after the call; say `borrowed: true` or `kept-by: self`",
      annotation: draft.parameterSuggestion(index, "borrowed: true"))
  }

  /// Whether the argument may get to hold parts of the object that the function works on, which is const: `select(tree, found)`. Of the
  /// same type it is another value: `transpose(matrix, transposed)`.
  private func mayKeepReceiver(_ verbs: [String], _ receiver: ObjectPointer, _ pointer: ObjectPointer) -> Bool {
    receiver.isConst && !pointer.isConst && receiver.object != pointer.object
      && !verbs.contains { Vocabulary.using.union(Vocabulary.reading).contains($0.withoutTrailingDigits) }
  }

  /// What the argument may point to from now on lives as long as it.
  private func keepReceiver(
    _ draft: inout FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    guard let first = draft.parameters.firstIndex(where: { if case .object? = $0 { true } else { false } }),
      case .object(let use)? = draft.parameters[first]
    else { return }
    let isSaid = draft.parameterAnnotation(first).borrowed?.value == true || use.retention == .argument(index)
    if isSaid {
      let evidence = Evidence(.type, "the object that it works on is const, and nothing can be stored in it")
      return decide(&draft, index, pointer, .call, evidence)
    }
    guard use.retention == .call, conventions.handles[use.object] != nil, conventions.handles[pointer.object] != nil
    else {
      return refuse(&draft, index, "`\(name)` may go on using `\(draft.parameterName(first))`")
    }
    draft.keep(first, by: index)
    decide(
      &draft, index, pointer, .call,
      Evidence(
        .type,
        "`\(draft.parameterName(first))` is const, so that nothing can be stored in it; `\(name)` may refer to it, and keeps it alive"
      ))
  }

  /// Why a function without a storing verb stores nothing: nil where it still may.
  ///
  /// One that is named for the context that it is given installs it, whatever its verb: `xmlTextReaderSchemaValidateCtxt`.
  ///
  /// What runs something step by step, in later calls, goes on using it: `ts_query_cursor_exec`, then `ts_query_cursor_next_match`.
  private func borrowing(
    _ verbs: [String], _ receiver: ObjectPointer, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> Evidence? {
    if receiver.isConst {
      return Evidence(.type, "the object that it works on is const, and nothing can be stored in it")
    }
    guard !["ctx", "ctxt", "context"].contains(verbs.last ?? "") else { return nil }
    var harmless = Vocabulary.using.union(Vocabulary.reading)
    if goesOn(receiver.object, without: pointer.object, conventions) { harmless.subtract(Vocabulary.running) }
    return verbs.first { harmless.contains($0.withoutTrailingDigits) }
      .map { Evidence(.naming, "“\($0)” uses its arguments during the call") }
  }

  /// Whether other calls take steps with the object alone.
  private func goesOn(_ receiver: ObjectType, without other: ObjectType, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    return library.functions.contains { function in
      let objects = function.parameters.compactMap { library.objectPointer($0.type) }
      return objects.first?.object == receiver && objects.first?.isConst == false
        && !objects.contains { $0.object == other }
        && library.strippedWords(function).containsAny(of: Vocabulary.stepping)
    }
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ retention: Retention, _ evidence: Evidence,
    sharesOwner: Bool = false
  ) {
    let isNumber = if case .number = pointer.object { true } else { false }
    let isOptional =
      !isNumber && draft.parameterAnnotation(index).nullable?.value ?? (pointer.nullability == .nullable)
    draft.decide(
      index,
      .object(
        ObjectUse(
          object: pointer.object, isConst: pointer.isConst, retention: retention, isOptional: isOptional,
          sharesOwner: sharesOwner)),
      evidence)
  }

  private func phrase(_ draft: FunctionDraft) -> String { draft.ownershipWords.phrases.last ?? "" }

  private func refuse(_ draft: inout FunctionDraft, _ index: Int, _ reason: String) {
    draft.refuse(
      reason + "; say `borrowed: true`, `kept-by: self` or `consumed: true`",
      annotation: draft.parameterSuggestion(index, "consumed: true"))
  }
}
