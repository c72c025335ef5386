import Annotations
import BindingPlan
import CModel

/// Closures that throw, of those that share a context, and of those that an object keeps.
///
/// **Shape.** A callback that returns a number: what the closure returns, or how many elements.
///
/// **Evidence.** The annotation `stop`, which says what makes C stop; and of the functions of an object that call the closures which it
/// keeps, `rethrows`.
///
/// **Why this is sound.** No error unwinds through C. All closures of a call, or of an object, have one place for an error. Once there is one
/// there, each of them returns what makes C stop without being called, until the call that C was in has taken the error, and
/// throws it. By then everything that C handed over has an owner.
///
/// **Where a naive version is wrong.** libsndfile calls `tell` and `seek` after a failed `read`, and libarchive `close`: with a place for each
/// closure they would run on, and which error is thrown would be chance. A closure that other threads call has no call that waits for
/// its error; what a destroy calls last nobody can be told, except by a `close()`.
enum ThrowingClosures {
  static func decide(
    _ use: inout CallbackUse, stop: Located<String>?, _ name: String, _ draft: FunctionDraft, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    guard let stop = stop?.value else { return }
    guard let value = conventions.library.constant(stop) else {
      throw UnsuitedCallback(reason: "`stop: \(stop)` is no constant of the headers")
    }
    guard use.release == nil, use.sharedContext == nil, !use.isSendable else {
      throw UnsuitedCallback(
        reason: "`\(name)` cannot throw, since no call of an object need wait for it; remove `stop`, or say "
          + "`threads: caller`")
    }
    switch use.signature.result {
    case .integer, .count: break
    case .elements where value.description == "0": break
    default:
      throw UnsuitedCallback(reason: "`stop` needs a callback that returns an integer, or that is 0 an address")
    }
    use.catching = try place(use, name, draft, conventions)
    use.stop = value
  }

  private static func place(
    _ use: CallbackUse, _ name: String, _ draft: FunctionDraft, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CallbackPlan.Catching {
    if use.retention == .call {
      let ownsResult = if case .ownedText? = draft.result { true } else { false }
      guard !draft.makesObject, !ownsResult else {
        throw UnsuitedCallback(reason: "`stop` needs a call that gives out nothing to free")
      }
      return .call
    }
    let object = use.retention == .result ? draft.newObject : draft.objectUses.first?.object
    let isInPlace = draft.parameters.contains { if case .storage? = $0 { true } else { false } }
    guard let object, conventions.rethrowing.contains(object), use.retention != .result || !isInPlace else {
      let type = object.map(conventions.library.name) ?? "handle"
      throw UnsuitedCallback(
        reason: "no function of a `\(type)` says `rethrows: true`, and would throw what `\(name)` throws")
    }
    return use.retention == .result ? .newObject : .receiver
  }

  /// The objects of which a function throws what their closures have thrown.
  static func rethrowing(_ library: Library, _ annotations: Annotations) -> Set<ObjectType> {
    var objects: Set<ObjectType> = []
    for function in library.functions
    where annotations.resolvedFunction(for: function.name)?.isRethrowing?.value == true {
      objects.formUnion(function.parameters.compactMap { library.objectPointer($0.type)?.object })
    }
    return objects
  }

  /// Whether annotations let closures throw that are given to an object of a type, or to what makes one.
  static func mayThrow(_ object: ObjectType, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    return library.functions.contains { function in
      guard let annotation = conventions.annotations.resolvedFunction(for: function.name),
        annotation.parameters.contains(where: { $0.value.callback.letsThrow })
      else { return false }
      return (function.parameters.map(\.type) + [function.result]).contains { type in
        library.objectPointer(type)?.object == object
          || library.pointer(type).flatMap { library.objectPointer($0.pointee) }?.object == object
      }
    }
  }
}
