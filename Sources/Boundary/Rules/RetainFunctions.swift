import CModel

/// Finds the functions that add an owner to an object.
///
/// **Shape.** `T *t_ref(T *)` or `void t_ref(T *)` beside the destroy `void t_unref(T *)`.
///
/// **Evidence.** The two names differ in nothing but the verb, the verbs are a pair (`ref` and `unref`, `retain` and `release`, …), and both
/// take the object alone. `destroy` is the partner of `reference` only where nothing else takes references away.
///
/// **Why this is sound.** One more reference is taken for each Swift object that does not own one yet, and given back by its `deinit`.
///
/// **Where a naive version is wrong.** `g_object_ref_sink` takes a floating reference over instead of adding one; `json_object_set_new` wants
/// a reference that it then owns; `av_buffer_ref` makes an object of its own, which `av_buffer_unref(AVBufferRef **)` ends.
struct RetainFunctions {
  let library: Library

  private static let pairs: [String: [String]] = [
    "unref": ["ref"], "release": ["retain", "addref", "acquire"], "decref": ["incref"], "unreference": ["reference"],
    "destroy": ["reference", "ref"],
  ]
  /// With such a function beside it, a `destroy` ends the object whatever references there are.
  private static let unreferencing = ["unref", "unreference", "release", "deref", "decref"]

  func find(_ handles: [ObjectType: HandleConvention]) -> [ObjectType: String] {
    var result: [ObjectType: String] = [:]
    for (object, handle) in handles
    where handle.destroy.context == nil && handle.ownership == .shared && !handle.destroy.isThroughVariable {
      result[object] = retain(object, handle.destroy.name)
    }
    return result
  }

  private func retain(_ object: ObjectType, _ destroy: String) -> String? {
    let destroyWords = words(of: destroy)
    guard let verb = destroyWords.last, let partners = Self.pairs[verb] else { return nil }
    let stem = Array(destroyWords.dropLast())
    let names = partners.map { stem + [$0] }
    let counters = Self.unreferencing.map { stem + [$0] }
    if verb == "destroy", library.functions.contains(where: { counters.contains(words(of: $0.name)) }) { return nil }
    return library.functions.first { function in
      guard function.parameters.count == 1, let pointer = library.objectPointer(function.parameters[0].type),
        pointer.object == object
      else { return false }
      return names.contains(words(of: function.name)) && returnsNothingOrItself(function, object)
    }?.name
  }

  private func returnsNothingOrItself(_ function: CFunction, _ object: ObjectType) -> Bool {
    switch library.resolve(function.result) {
    case .void, .integer: true
    default: library.objectPointer(function.result)?.object == object
    }
  }
}

extension Library {
  /// A function that changes how many owners an object has, which then can outlive any one of them.
  func referenceCounting(_ object: ObjectType) -> CFunction? {
    functions.first { function in
      function.parameters.count == 1 && objectPointer(function.parameters[0].type)?.object == object
        && strippedWords(function).last.map(Vocabulary.referenceCount.subtracting(["release"]).contains) == true
    }
  }
}
