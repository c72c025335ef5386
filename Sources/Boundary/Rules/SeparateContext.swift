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
/// With the annotation `stop`, closures may throw: the object keeps the error, C is told to stop, and the call that C was in, which
/// `rethrows`, throws it. Until that returns no closure of the object is called.
///
/// **Where a naive version is wrong.** After `XML_StopParser` expat still calls some handlers; after `XML_UseParserAsHandlerArg` each callback gets the parser, which is no object of
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

  /// The functions that make C stop, so that closures may throw.
  static func halts(
    of contexts: [ObjectType: String], _ library: Library, _ annotations: Annotations
  ) -> [ObjectType: String] {
    var halts: [ObjectType: String] = [:]
    for object in contexts.keys {
      guard let name = annotations.resolvedType(for: library.name(of: object))?.stop?.value,
        let function = library.function(name), Self.isHalt(function, object, library)
      else { continue }
      halts[object] = name
    }
    return halts
  }

  /// A function of the object, and perhaps of numbers, which are 0.
  static func isHalt(_ function: CFunction, _ object: ObjectType, _ library: Library) -> Bool {
    guard let first = function.parameters.first, !function.type.isVariadic else { return false }
    let others = function.parameters.dropFirst().map { library.resolve($0.type) }
    return library.objectPointer(first.type)?.object == object
      && others.allSatisfy { type in
        switch type {
        case .integer, .boolean: true
        default: false
        }
      }
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
    let object = draft.objectUses.first?.object
    let halt = object.flatMap { conventions.halts[$0] }
    guard annotation.threads?.value != .any, halt != nil || annotation.stop == nil else {
      throw UnsuitedCallback(
        reason:
          "closures that are found through their object do not run on other threads, and throw only where the type "
          + "says how to `stop` C; remove `stop` and `threads`")
    }
    let signature = try CallbackReader(draft: draft, index: index, conventions: conventions).signature()
    let stop = try annotation.stop.map { (stop) throws(UnsuitedCallback) -> CIntegerValue in
      guard let value = conventions.library.constant(stop.value), signature.result == .integer else {
        throw UnsuitedCallback(reason: "`stop` needs a callback that returns an integer")
      }
      return value
    }
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
    use.stop = stop
    try ReturnedTexts.check(&use)
    if signature.result == .void || stop != nil { use.halt = halt }
    draft.decide(index, .callback(use), evidence)
  }
}
