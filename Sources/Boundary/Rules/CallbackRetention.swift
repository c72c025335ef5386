import Annotations
import CModel

/// How long C uses a callback, and so who keeps the closure.
///
/// **Shape.** A function with a callback and its context.
///
/// **Evidence.** The annotations `borrowed` and `kept-by`; `noescape`; a destroy notification. Without them:
/// - a function that makes an object: the object keeps it;
/// - a verb that goes through something (`each`, `visit`), or a receiver that is const: during the call;
/// - a verb that sets, with nothing besides the receiver: until the next call; one that adds, or that sets one of several:
///   as long as the receiver.
///
/// **Why this is sound.** Each is the longest that the words allow. What would outlive its Swift object (one that is counted by
/// reference), what goes on after the call by its name, and what may run on another thread is refused.
///
/// **Where a naive version is wrong.** `pa_stream_set_write_callback` calls back on the thread of the audio server, on a stream that others
/// hold references to; `PQsetNoticeProcessor` sets one, `sqlite3_create_function` one for each name.
struct CallbackRetention {
  let draft: FunctionDraft
  let index: Int
  let conventions: Conventions

  private var name: String { draft.parameterName(index) }
  private var annotation: ParameterAnnotation { draft.parameterAnnotation(index) }

  func infer(isReleased: Bool) throws(UnsuitedCallback) -> (Retention, Evidence) {
    try refuseThreads()
    if annotation.borrowed?.value == true { return (.call, Evidence(.annotation, "`borrowed: true`")) }
    if let keeper = annotation.keptBy?.value { return try annotated(keeper) }
    if let evidence = draft.isUsedDuringCall(index) { return (.call, evidence) }
    if isReleased, receiver != nil || draft.makesObject {
      return (.call, Evidence(.type, "C owns the context of `\(name)` until it calls the destroy notification"))
    }
    return try inferred()
  }

  // MARK: Evidence

  private func annotated(_ keeper: String) throws(UnsuitedCallback) -> (Retention, Evidence) {
    let evidence = Evidence(.annotation, "`kept-by: \(keeper)`")
    if keeper == "result" {
      guard draft.makesObject else {
        throw UnsuitedCallback(reason: "`kept-by: result` needs a result that keeps `\(name)`")
      }
      return (try byResult(), evidence)
    }
    guard keeper == "self" else {
      throw UnsuitedCallback(
        reason: "`\(name)` cannot be kept by another argument: closures are kept by `self` or `result`")
    }
    return (try byReceiver(isAnnotated: true), evidence)
  }

  private func inferred() throws(UnsuitedCallback) -> (Retention, Evidence) {
    if draft.makesObject {
      try refuseReferenceCounting(draft.newObject)
      return (try byResult(), Evidence(.type, "the new object keeps `\(name)`, whether it calls it later or not"))
    }
    let stores = draft.words.containsAny(of: Vocabulary.storing)
    let isSetter = draft.words.containsAny(of: Vocabulary.adding)
    if let verb = draft.words.first(where: Vocabulary.traversal.contains), !isSetter, !isDeferred {
      return (.call, Evidence(.naming, "“\(verb)” calls `\(name)` before it returns"))
    }
    if let receiver, receiver.isConst, !stores, !isDeferred {
      return (.call, Evidence(.type, "a const object cannot keep `\(name)`"))
    }
    guard let receiver, let verb = draft.words.first(where: Vocabulary.adding.contains) else { throw unknown }
    try refuseReferenceCounting(receiver.object)
    return (try byReceiver(isAnnotated: false), Evidence(.naming, "“\(verb)” keeps `\(name)` with its object"))
  }

  private var isDeferred: Bool { draft.words.containsAny(of: Vocabulary.deferring) }

  private var unknown: UnsuitedCallback {
    guard receiver != nil || draft.makesObject else {
      return UnsuitedCallback(
        reason:
          "`\(name)` is kept by nothing that Swift has an object for; say `borrowed: true` where it is called before the function returns",
        annotation: "borrowed: true")
    }
    return UnsuitedCallback(
      reason:
        "how long C keeps `\(name)` is unknown; say `borrowed: true` where it is called before the function returns, "
        + "`kept-by: self` where the object keeps it",
      annotation: "kept-by: self")
  }

  // MARK: Keepers

  private func byResult() throws(UnsuitedCallback) -> Retention {
    if draft.words.containsAny(of: Vocabulary.copy) { throw unknown }
    if let newObject = draft.newObject, conventions.handles[newObject]?.ownership == .unique { throw unique(newObject) }
    return .result
  }

  private func byReceiver(isAnnotated: Bool) throws(UnsuitedCallback) -> Retention {
    guard let receiver, conventions.handles[receiver.object] != nil else { throw unknown }
    if receiver.isConst {
      throw UnsuitedCallback(reason: "`\(name)` would be kept by an object that the function takes as const")
    }
    if conventions.handles[receiver.object]?.ownership == .unique { throw unique(receiver.object) }
    // The receiver, the callback and its context: with more, one callback may be set for each of several things.
    let replaces = draft.words.containsAny(of: Vocabulary.replacing) && draft.function.parameters.count == 3
    let isSaid = annotation.callback.replaces?.value ?? (draft.result == .previousContext)
    return replaces || isSaid ? .receiverUntilReplaced : .receiver
  }

  private func unique(_ object: ObjectType) -> UnsuitedCallback {
    UnsuitedCallback(
      reason:
        "a `\(conventions.library.name(of: object))` would keep `\(name)`, and its `ownership: unique` does not allow that"
    )
  }

  private var receiver: ObjectUse? {
    for case .object(let use)? in draft.parameters where !use.isOptional && !use.retention.isConsumed { return use }
    return nil
  }

  // MARK: Doubts

  /// An object that others hold references to outlives its Swift object, and what that keeps.
  private func refuseReferenceCounting(_ object: ObjectType?) throws(UnsuitedCallback) {
    guard let object else { return }
    guard let counting = conventions.library.referenceCounting(object) else { return }
    throw UnsuitedCallback(
      reason:
        "`\(counting.name)` counts references: C may call `\(name)` after the Swift object is gone; say `kept-by: self` "
        + "where nobody else holds the object",
      annotation: "kept-by: self")
  }

  private func refuseThreads() throws(UnsuitedCallback) {
    let isMarked = draft.function.parameters[index].attributes.contains(.swiftAttribute("@Sendable"))
    guard annotation.callback.threads == nil, !isMarked else { return }
    let comment = words(of: (draft.function.comment ?? "").map { $0.isLetter ? String($0) : "_" }.joined())
    guard let word = (draft.words + comment).first(where: Vocabulary.threading.contains) else { return }
    throw UnsuitedCallback(
      reason: "“\(word)” may mean that C calls `\(name)` on another thread; say `threads: caller` or `threads: any`",
      annotation: "callback: { threads: any }")
  }
}
