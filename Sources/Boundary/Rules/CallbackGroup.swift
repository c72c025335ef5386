import Annotations
import CModel

/// Several functions that C calls back, as parameters with one context for all of them.
///
/// **Shape.** Two or more callbacks, and exactly one context; perhaps one destroy notification of that.
///
/// **Evidence.** As for each callback alone, and `SharedContext`: there is nothing else that C could hand back to them.
///
/// **Why this is sound.** One object holds all closures, and is the context of all of them. They are kept for the same time, so that
/// none is called when the object is gone. With a destroy notification C owns the object, and gives it back once.
///
/// **Where a naive version is wrong.** `archive_write_open` has one `client_data` for four functions: with an object for each closure,
/// three of them would find another's. Of `insert(table, key, free_key, free_value)` each function gets something else.
enum CallbackGroup {
  static func decide(
    _ draft: inout FunctionDraft, _ indices: [Int], release: Int?, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let context = try context(draft, conventions)
    var functions: [CallbackTableUse.Member] = []
    for index in indices {
      let signature = try signature(draft, index, conventions)
      let nullability = CallbackNullability(draft: draft, index: index, conventions: conventions)
      functions.append(
        .callback(
          field: draft.parameterName(index),
          CallbackUse(
            signature: signature, retention: .call, release: nil, isSendable: false,
            isOptional: nullability.acceptsNull, passesNull: true)))
    }
    var use = CallbackTableUse(record: nil, parameters: indices, members: functions, isByValue: false, retention: .call)
    use.release = release
    try CallSeries.apply(to: &use, draft, conventions)
    let annotations = indices.map { draft.parameterAnnotation($0).callback }
    let isSaid = annotations.allSatisfy { $0.context?.value == draft.parameterName(context) }
    try SharedContext.check(
      use.callbacks.map { ($0.field, $0.use.signature) }, annotation: isSaid ? annotations[0] : CallbackAnnotation(),
      context: draft.parameterName(context))
    let (retention, evidence) = try retention(draft, indices, isReleased: release != nil, conventions)
    use.setUse(retention, isSendable: isSendable(use, annotations, retention))
    try use.checkReturned()
    let stops = indices.map { (draft.parameterName($0), draft.parameterAnnotation($0).callback.stop) }
    try use.decideStops(Dictionary(uniqueKeysWithValues: stops).compactMapValues { $0 }, draft, conventions)
    draft.decide(indices[0], .callbackTable(use), evidence)
    for index in indices.dropFirst() { draft.decide(index, .callbackMember(of: indices[0])) }
    draft.decide(
      context, .callbackContext(of: indices[0]),
      Evidence(.naming, "C hands `\(draft.parameterName(context))` back to all of its callbacks"))
    if use.hasSeries { draft.note(Evidence(.annotation, "`ends-series`: what C gives memory for is a state")) }
    if let release {
      draft.decide(
        release, .callbackRelease(of: indices[0]),
        Evidence(.naming, "C calls `\(draft.parameterName(release))` when it lets go of the context"))
    }
  }

  private static func signature(
    _ draft: FunctionDraft, _ index: Int, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CallbackSignature {
    do throws(UnsuitedCallback) {
      return try CallbackReader(draft: draft, index: index, conventions: conventions).signature()
    } catch {
      throw UnsuitedCallback(reason: error.reason, annotation: error.annotation, parameter: index)
    }
  }

  private static func context(_ draft: FunctionDraft, _ conventions: Conventions) throws(UnsuitedCallback) -> Int {
    let pointers = draft.undecided.filter { conventions.library.isUntypedPointer(draft.function.parameters[$0].type) }
    let annotated = draft.parameters.indices.compactMap { draft.parameterAnnotation($0).callback.context?.value }
    let contexts = pointers.filter { index in
      annotated.isEmpty
        ? Vocabulary.isContext(draft.function.parameters[index].name ?? "")
        : annotated.contains(draft.parameterName(index))
    }
    guard contexts.count == 1 else {
      throw UnsuitedCallback(reason: "it takes several callbacks, and which parameter is their context is unknown")
    }
    return contexts[0]
  }

  private static func retention(
    _ draft: FunctionDraft, _ indices: [Int], isReleased: Bool, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> (Retention, Evidence) {
    var common: (Retention, Evidence)?
    for index in indices {
      let (retention, evidence) = try CallbackRetention(draft: draft, index: index, conventions: conventions)
        .infer(isReleased: isReleased)
      let kept = retention == .receiverUntilReplaced ? .receiver : retention
      if let common, common.0 != kept {
        throw UnsuitedCallback(reason: "C keeps some of its callbacks longer than others, and they share a context")
      }
      common = (kept, evidence)
    }
    return common!
  }

  private static func isSendable(
    _ use: CallbackTableUse, _ annotations: [CallbackAnnotation], _ retention: Retention
  ) -> Bool {
    let said = annotations.compactMap { $0.threads?.value }
    return said.isEmpty ? use.isAskedForData(retention) : said.contains(.any)
  }
}
