import Annotations
import CModel

/// A C function that C calls back without a context.
///
/// **Shape.** A pointer to a function of numbers and truth values, and nothing else.
///
/// **Evidence.** The annotation `callback: { context: none }` alone.
///
/// **Why this is sound.** What C gets is a function, not a closure: it captures nothing, so that there is nothing to keep alive, and C may
/// call it as long as the program runs. It is `@Sendable`, so that it can be called on any thread. The type that Swift sees has no
/// pointer in it, since arguments that have one are refused.
///
/// **Where a naive version is wrong.** `qsort` hands over the addresses of elements; `atexit` has no arguments, and a `static` variable
/// that a wrapper keeps the closure in makes two users overwrite each other.
enum PlainFunction {
  /// What the annotation says in place of a parameter's name.
  static let noContext = "none"

  static func isAsked(_ draft: FunctionDraft, _ index: Int) -> Bool {
    draft.parameterAnnotation(index).callback.context?.value == noContext
      && draft.index(ofParameter: noContext) == nil
  }

  static func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let name = draft.parameterName(index)
    guard let type = conventions.library.callback(draft.function.parameters[index].type), type.hasPrototype,
      !type.isVariadic
    else { throw UnsuitedCallback(reason: "the callback `\(name)` is called with arguments that have no types") }
    guard type.parameters.allSatisfy({ isPlain($0.type, conventions) }),
      conventions.library.resolve(type.result) == .void || isPlain(type.result, conventions)
    else {
      throw UnsuitedCallback(
        reason: "the callback `\(name)` has no context, and is called with, or returns, more than numbers")
    }
    let isOptional = CallbackNullability(draft: draft, index: index, conventions: conventions).acceptsNull
    draft.decide(
      index, .plainFunction(type, isOptional: isOptional), Evidence(.annotation, "`context: none` of `\(name)`"))
  }

  private static func isPlain(_ type: CType, _ conventions: Conventions) -> Bool {
    if conventions.library.typedefChain(type).contains(where: ["uintptr_t", "intptr_t"].contains) { return false }
    let importer = conventions.importer
    return importer.integer(type) != nil || importer.floating(type) != nil || importer.isBoolean(type)
  }
}
