import Annotations
import CModel

/// Callbacks whose context is set by a function of its own, once for all callbacks of an object.
///
/// **Shape.** `void set_user_data(T *, void *)`, and functions of a `T *` and of callbacks, each of which gets one `void *`.
///
/// **Evidence.** The annotation `context` of the type: no header says what the callbacks of an object get.
///
/// **Why this is sound.** One Swift object holds the closures of a C object, lives as long as that, and is its only context: nobody else
/// can set another, as the function that does is absorbed. It is set again before each callback, since a reset may forget it.
/// C has one place for a callback that only the object is said for, and so has Swift.
///
/// **Where a naive version is wrong.** After `XML_UseParserAsHandlerArg` each callback gets the parser, which is no object of
/// Swift's; `XML_ExternalEntityParserCreate` copies callbacks and context to a parser that may outlive the first;
/// `XML_ParserReset` forgets the context, so that a callback that is set afterwards would get NULL.
struct SeparateContext: FunctionRule {
  /// Where a closure is among those that share the context.
  struct Place: Equatable, Sendable {
    var setter: String
    /// The closure's name among the others.
    var member: String
  }

  /// What becomes of the function that sets the context, and of those that would change what callbacks get.
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let library = conventions.library
    let objects = draft.function.parameters.compactMap { library.objectPointer($0.type)?.object }
    guard let object = objects.first(where: { conventions.contexts[$0] != nil }),
      let setter = conventions.contexts[object]
    else { return }
    let type = library.name(of: object)
    if draft.function.name == setter {
      return draft.absorb(by: "what sets a closure of a `\(type)`", Evidence(.annotation, "`context: \(setter)`"))
    }
    if library.objectPointer(draft.function.result)?.object == object {
      return draft.refuse("a `\(type)` that is made from another may call its closures, and outlive them")
    }
    if draft.words.containsAny(of: Self.changing), !draft.words.containsAny(of: ["get"]) {
      draft.refuse("it may change what the closures of a `\(type)` are found through")
    }
  }

  private static let changing: Set<String> = [
    "arg", "userdata", "context", "ctx", "cookie", "opaque", "baton", "closure", "udata",
  ]

  // MARK: Conventions

  static func contexts(
    of handles: [ObjectType: HandleConvention], _ library: Library, _ annotations: Annotations
  ) -> [ObjectType: String] {
    var contexts: [ObjectType: String] = [:]
    for object in handles.keys {
      contexts[object] = annotations.resolvedType(for: library.name(of: object))?.context?.value
    }
    return contexts
  }

  static func sets(_ function: CFunction, _ object: ObjectType, _ library: Library) -> Bool {
    function.parameters.count == 2 && library.objectPointer(function.parameters[0].type)?.object == object
      && library.isUntypedPointer(function.parameters[1].type) && library.resolve(function.result) == .void
  }

  // MARK: Callbacks

  /// The function that sets the context of the callbacks, where these have none of their own.
  static func setter(for draft: FunctionDraft, _ conventions: Conventions) -> String? {
    guard case .object(let use)? = draft.parameters.first ?? nil else { return nil }
    let hasContext = draft.function.parameters.contains { conventions.library.isUntypedPointer($0.type) }
    return hasContext ? nil : conventions.contexts[use.object]
  }

  static func decide(
    _ draft: inout FunctionDraft, _ indices: [Int], _ setter: String, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    guard indices.count == draft.parameters.count - 1 else {
      throw UnsuitedCallback(
        reason: "it may set one callback for each of several things, which would have one place among those that share "
          + "a context")
    }
    guard indices.count == 1 || conventions.library.resolve(draft.function.result) == .void else {
      throw UnsuitedCallback(reason: "which of its callbacks C keeps when it fails is unknown")
    }
    let name = conventions.library.strippedWords(draft.function)
    for index in indices {
      let part = indices.count == 1 ? [] : words(of: draft.parameterName(index))
      try decide(
        &draft, index, Place(setter: setter, member: SwiftNames.lowerCamel(name + part)), conventions)
    }
  }

  private static func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ place: Place, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let annotation = draft.parameterAnnotation(index).callback
    guard annotation.threads?.value != .any, annotation.stop == nil else {
      throw UnsuitedCallback(
        reason: "closures that are found through their object neither throw nor run on other threads; remove `stop` "
          + "and `threads`")
    }
    let signature = try CallbackReader(draft: draft, index: index, conventions: conventions).signature()
    let (retention, evidence) = try CallbackRetention(draft: draft, index: index, conventions: conventions)
      .infer(isReleased: false)
    guard retention == .receiver || retention == .receiverUntilReplaced else {
      throw UnsuitedCallback(reason: "`\(draft.parameterName(index))` is not kept by the object whose context it gets")
    }
    let nullability = CallbackNullability(draft: draft, index: index, conventions: conventions)
    let isEmptied = !nullability.acceptsNull && signature.result == .void
    var use = CallbackUse(
      signature: signature, retention: .receiverUntilReplaced, release: nil, isSendable: false,
      isOptional: nullability.acceptsNull || isEmptied, passesNull: !isEmptied)
    use.sharedContext = place
    draft.decide(index, .callback(use), evidence)
  }
}
