import CModel

/// The functions that may end the objects of types of which nothing is known to, for whoever writes the annotations.
///
/// **Shape.** `int dav1d_close(Dav1dContext **)`, `json_object_put(json_object *)`: the one object, or the variable that holds it.
///
/// **Evidence.** A verb that ends, anywhere in the name, of the only such function of the type.
///
/// **Why this is sound.** It concludes nothing: it is a line to add for those who know that it is true.
///
/// **Where a naive version is wrong.** Of `archive_read_close` and `archive_read_free` only one ends the object; of several none is proposed.
/// `leaf_free_all(leaf **)` frees an array, whose first element a variable would be.
struct ProposedDestroys: Equatable, Sendable {
  private var names: [ObjectType: Set<String>] = [:]
  /// What may end several objects at once.
  private var doubtful: Set<String> = []

  init() {}

  init(_ library: Library) {
    let verbs = Set(Vocabulary.strongDestroy).union(Vocabulary.weakDestroy).union(["put"])
    for function in library.functions
    where function.parameters.count == 1 && !function.type.isVariadic && function.parameters[0].spelledArray == nil
      && function.macroUse == nil && !function.attributes.hideName && !function.attributes.areDeprecated
    {
      let parameter = function.parameters[0]
      let variable = library.objectOutput(parameter.type)
      let words = library.strippedWords(function) + words(of: parameter.name ?? "")
      guard let pointer = library.objectPointer(parameter.type) ?? variable, !pointer.isConst,
        words.containsAny(of: verbs)
      else { continue }
      names[pointer.object, default: []].insert(function.name)
      let endsSeveral = variable != nil && parameter.name?.hasSuffix("s") == true
      if endsSeveral || words.containsAny(of: Vocabulary.several) { doubtful.insert(function.name) }
    }
  }

  /// What to say of a type: `destroy: dav1d_close`.
  func annotation(for object: ObjectType) -> String {
    let found = names[object] ?? []
    guard found.count == 1, let name = found.first, !doubtful.contains(name) else { return "destroy: …" }
    return "destroy: \(name)"
  }
}
