import Annotations
import CModel

/// Whether several functions that C calls back all get the one context that there is.
///
/// **Shape.** Functions in a struct or among the parameters, each with one `void *` that may be the context.
///
/// **Evidence.** All of them call it by the same name; or the annotation `context`.
///
/// **Why this is sound.** A closure is found through what C hands over: if that were anything else, Swift would take foreign memory for
/// its own object. One name in several declarations means one thing; without names, or with different ones, it is a question.
///
/// **Where a naive version is wrong.** In `{ int (*visit)(void *ctx, int); void (*free)(void *ptr); void *ctx; }` the second function gets
/// what it is to free; the `hash(void *)` and `equal(void *, void *)` of a table get keys.
enum SharedContext {
  static func check(
    _ callbacks: [(name: String, signature: CallbackSignature)], annotation: CallbackAnnotation, context: String
  ) throws(UnsuitedCallback) {
    guard annotation.context == nil, !callbacks.allSatisfy({ $0.signature.contextSource != nil }) else { return }
    let names = callbacks.map { contextName($0.signature) }
    let isDestroy = callbacks.contains { words(of: $0.name).containsAny(of: Vocabulary.destroyNotification) }
    let isClear = Set(names).count == 1 && names.first != .some(nil)
    guard isClear, callbacks.count > 1 || !isDestroy else {
      throw UnsuitedCallback(
        reason:
          "whether all its functions get `\(context)` is unknown, since they do not call it by one name; say `context: \(context)` "
          + "where they do", annotation: "callback: { context: \(context) }")
    }
  }

  /// What the callback calls its context; nil without a name.
  private static func contextName(_ signature: CallbackSignature) -> String? {
    signature.arguments.firstIndex(of: .context).flatMap { signature.type.parameters[$0].name }
  }
}
