import Annotations
import CModel

/// A function that C calls back, with the context that it hands back.
///
/// **Shape.** A pointer to a function that takes exactly one `void *`, and exactly one `void *` parameter that is named like a
/// context; perhaps another function that takes just a `void *` and is named for destroying, C's notification that it lets go.
///
/// **Evidence.** The types and the names, or the annotation `callback: { context: …, destroy: … }`; `CallbackRetention` says how long C
/// keeps it, `CallbackReader` what it is called with.
///
/// **Why this is sound.** C gets the address of an object that holds the closure, and that lives at least as long as C may call
/// back: during the call, as long as the object that it was given to, or until C says that it is done. What holds the
/// closure is never freed by a replacement, and a running closure is retained by the call itself.
///
/// **Where a naive version is wrong.** `SSL_CTX_set_cert_cb` stores the context, and every `SSL` made afterwards copies it: a wrapper that
/// frees the closure when another is set leaves all of those with a dangling pointer. `sqlite3_create_function_v2` calls the
/// destroy notification when it fails, `sqlite3_create_collation_v2` does not: a wrapper that always or never frees does so
/// twice, or leaks. `qsort` has no context at all.
struct CallbackArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where PlainFunction.isAsked(draft, index) {
      do throws(UnsuitedCallback) {
        try PlainFunction.decide(&draft, index, conventions)
      } catch {
        return draft.refuse(error.reason)
      }
    }
    let functions = draft.undecided.filter { conventions.library.callback(draft.function.parameters[$0].type) != nil }
    let releases = functions.filter { isRelease($0, functions, draft, conventions) }
    let callbacks = functions.filter { !releases.contains($0) }
    guard let index = callbacks.first else { return }
    do throws(UnsuitedCallback) {
      if let setter = SeparateContext.setter(for: draft, conventions) {
        return try SeparateContext.decide(&draft, functions, setter, conventions)
      }
      let notifications = functions.filter { isDestroyNotification($0, draft, conventions) }
      if callbacks.count > 1, releases.count <= 1, notifications.allSatisfy(releases.contains) {
        return try CallbackGroup.decide(&draft, callbacks, release: releases.first, conventions)
      }
      guard callbacks.count == 1, releases.count <= 1 else {
        throw UnsuitedCallback(reason: "it takes several callbacks, which may share a context")
      }
      if isDestroyNotification(index, draft, conventions) {
        throw UnsuitedCallback(
          reason: "`\(draft.parameterName(index))` destroys what it is handed, and what that is only C knows")
      }
      try decide(&draft, index, release: releases.first, conventions)
    } catch {
      draft.refuse(
        error.reason, annotation: error.annotation.map { draft.parameterSuggestion(error.parameter ?? index, $0) })
    }
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, release: Int?, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let reader = CallbackReader(draft: draft, index: index, conventions: conventions)
    let signature = try reader.signature()
    let context = try context(draft, index, conventions)
    let (retention, evidence) = try CallbackRetention(draft: draft, index: index, conventions: conventions)
      .infer(isReleased: release != nil)
    let annotation = draft.parameterAnnotation(index).callback
    let isMarked = draft.function.parameters[index].attributes.contains(.swiftAttribute("@Sendable"))
    let runner =
      release == nil || annotation.threads != nil
      ? nil : CallbackThreads(draft: draft, conventions: conventions).runner
    let isSendable = isMarked || runner != nil || isSendable(annotation, signature, retention)
    let nullability = CallbackNullability(draft: draft, index: index, conventions: conventions)
    var use = CallbackUse(
      signature: signature,
      // Another thread may be inside a closure that is replaced, so that it stays until the receiver goes.
      retention: isSendable && retention == .receiverUntilReplaced ? .receiver : retention,
      release: release, isSendable: isSendable, isOptional: nullability.acceptsNull, passesNull: true)
    if !use.isOptional, use.retention == .receiverUntilReplaced, signature.result == .void {
      use.isOptional = true
      use.passesNull = false
    }
    try ReturnedTexts.check(&use)
    try decideStop(&use, draft, index, conventions)
    draft.decide(index, .callback(use), evidence)
    if let runner {
      let name = draft.parameterName(index)
      draft.note(Evidence(.naming, "`\(runner.name)` calls `\(name)` on whichever thread it runs"))
    }
    draft.decide(
      context, .callbackContext(of: index),
      Evidence(.naming, "C hands `\(draft.parameterName(context))` back to `\(draft.parameterName(index))`"))
    if let release {
      draft.decide(
        release, .callbackRelease(of: index),
        Evidence(.naming, "C calls `\(draft.parameterName(release))` when it lets go of the context"))
    }
  }

  /// An object that asks a closure for data while it works may ask from several threads: libimagequant does.
  private func isSendable(
    _ annotation: CallbackAnnotation, _ signature: CallbackSignature, _ retention: Retention
  ) -> Bool {
    if let threads = annotation.threads?.value { return threads == .any }
    return retention == .result && signature.arguments.contains { if case .output = $0 { true } else { false } }
  }

  // MARK: The parameters that belong together

  private func isRelease(
    _ index: Int, _ functions: [Int], _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    guard functions.count > 1, takesContextAlone(index, draft, conventions) else { return false }
    let annotated = functions.compactMap { draft.parameterAnnotation($0).callback.destroy?.value }
    if !annotated.isEmpty { return annotated.contains(draft.parameterName(index)) }
    return isDestroyNotification(index, draft, conventions) && isForContext(index, functions, draft, conventions)
  }

  /// Whether a notification is named for nothing but what C hands back to the callbacks: what `free_item` frees are items.
  private func isForContext(
    _ index: Int, _ functions: [Int], _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    let others = draft.undecided.filter {
      $0 != index
        && (functions.contains($0) || conventions.library.isUntypedPointer(draft.function.parameters[$0].type))
    }
    let named = Set(others.flatMap { words(of: draft.parameterName($0)) })
    return words(of: draft.parameterName(index)).allSatisfy { word in
      Vocabulary.destroyNotification.contains(word) || Vocabulary.context.contains(word)
        || Vocabulary.contextQualifiers.contains(word) || Self.notifying.contains(word) || named.contains(word)
    }
  }

  /// What a notification may be called besides.
  private static let notifying: Set<String> = [
    "x", "on", "function", "proc", "method", "hook", "user", "data", "fun", "f", "callbacks", "handlers",
  ]

  private func isDestroyNotification(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    takesContextAlone(index, draft, conventions)
      && words(of: draft.parameterName(index)).containsAny(of: Vocabulary.destroyNotification)
  }

  private func takesContextAlone(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let type = conventions.library.callback(draft.function.parameters[index].type) else { return false }
    return type.parameters.count == 1 && conventions.library.isUntypedPointer(type.parameters[0].type)
      && conventions.library.resolve(type.result) == .void
  }

  private func context(
    _ draft: FunctionDraft, _ index: Int, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> Int {
    let pointers = draft.undecided.filter { conventions.library.isUntypedPointer(draft.function.parameters[$0].type) }
    if let name = draft.parameterAnnotation(index).callback.context?.value {
      guard let context = draft.index(ofParameter: name), pointers.contains(context) else {
        throw UnsuitedCallback(reason: "`\(name)` is no `void *` that could be a context")
      }
      return context
    }
    let named = pointers.filter { Vocabulary.isContext(draft.function.parameters[$0].name ?? "") }
    if named.count == 1 { return named[0] }
    // Where parameters have no names, the only pointer that it can be stands right behind the callback.
    if pointers == [index + 1], draft.function.parameters[index + 1].name == nil { return index + 1 }
    let name = draft.parameterName(index)
    if pointers.isEmpty {
      throw UnsuitedCallback(reason: "nothing takes a context for `\(name)`, without which no closure can be reached")
    }
    throw UnsuitedCallback(
      reason: "which parameter is the context of `\(name)` is unknown", annotation: "callback: { context: … }")
  }

  // MARK: Errors

  /// A closure that C calls during the call, and that must return a number, may throw any one type of errors.
  private func decideStop(
    _ use: inout CallbackUse, _ draft: FunctionDraft, _ index: Int, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    try ThrowingClosures.decide(
      &use, stop: draft.parameterAnnotation(index).callback.stop, draft.parameterName(index), draft, conventions)
    if use.catching == .call, use.signature.result == .integer, !use.isOptional { use.catching = nil }
  }
}

/// Whether NULL may stand in for a callback.
struct CallbackNullability {
  let draft: FunctionDraft
  let index: Int
  let conventions: Conventions

  var acceptsNull: Bool {
    if let nullable = draft.parameterAnnotation(index).nullable?.value { return nullable }
    if draft.isNonnull(index) { return false }
    if conventions.library.pointer(draft.function.parameters[index].type)?.nullability == .nullable { return true }
    return isSaid || isLeftOut
  }

  /// The comment says what NULL does.
  private var isSaid: Bool {
    let texts = [draft.comment.parameter(draft.parameterName(index))?.text, draft.function.comment]
    return texts.compactMap { $0?.lowercased() }.contains { text in
      ["null to ", "or null", "may be null", "can be null", "null disables", "null removes", "null unsets"]
        .contains { text.contains($0) }
    }
  }

  /// A library that marks its other functions `nonnull` has left this setter out on purpose.
  private var isLeftOut: Bool {
    draft.words.containsAny(of: ["set"])
      && conventions.library.functions.contains { function in
        function.attributes.contains { if case .nonnull = $0 { true } else { false } }
      }
  }
}
