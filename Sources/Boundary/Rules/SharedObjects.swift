import CModel

/// Refuses to make a second Swift object for a C object where two could disagree.
///
/// **Shape.** A function whose result is retained (`T *p_get_child(P *)` with `t_ref`), or an owned object that is named for the one
/// that has it (`int p_child(T **out, P *)`).
///
/// **Evidence.** Some Swift object of the type keeps alive what C refers to, or has views of its parts.
///
/// **Why this is sound.** It only leaves out. What one Swift object keeps alive would go with it, although the C object lives on by
/// the other's reference; and views would not learn of changes that are made through the other.
///
/// **Where a naive version is wrong.** A GTK model that was created over the caller's buffer, and is then got from its view once more: the buffer
/// goes with the first Swift object. `git_repository_index` gives out the repository's own index, each time with a reference: clearing it
/// through one Swift object frees the entries that another has views of. A JSON array that takes over its elements is no such model, as long as no element keeps anything alive.
enum SharedObjects {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let keeping = keeping(drafts.filter(\.isOpen))
    let viewed = Set(drafts.filter(\.isOpen).compactMap(viewedObject))
    refuseViews(&drafts, conventions)
    for index in drafts.indices where drafts[index].isOpen {
      guard case .retainedObject(let object)? = drafts[index].result else { continue }
      let type = conventions.library.name(of: object)
      if keeping.contains(object) || conventions.annotations.lifecycle.initialize != nil {
        drafts[index].refuse("another Swift object may keep alive what this `\(type)` refers to")
      } else if viewed.contains(object) {
        drafts[index].refuse(
          "views of the parts of a `\(type)` would not learn of changes made through another Swift object")
      }
    }
  }

  /// Refuses views of what a getter gives out: it may be the same object each time, which all of them change.
  private static func refuseViews(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    var changed: Set<ObjectType> = []
    for draft in drafts where draft.isOpen { changed.formUnion(draft.invalidatedObjects(conventions)) }
    for index in drafts.indices where drafts[index].isOpen {
      guard let object = viewedObject(drafts[index]), changed.contains(object),
        let getter = drafts.first(where: { $0.isOpen && gives(object, $0, conventions.library) })
      else { continue }
      drafts[index].refuse(
        "`\(getter.function.name)` may give out one `\(conventions.library.name(of: object))` several times, and a view of its parts would not "
          + "learn of changes made through another Swift object")
    }
  }

  /// Whether a function is named for the object that it gives out, and for the one that has it: `git_repository_index`.
  private static func gives(_ object: ObjectType, _ draft: FunctionDraft, _ library: Library) -> Bool {
    guard draft.newObject == object else { return false }
    let owners = draft.parameters.compactMap { role -> ObjectType? in
      if case .object(let use)? = role { use.object } else { nil }
    }
    guard owners.count == 1, owners[0] != object else { return false }
    return draft.words.filter { $0 != "get" } == library.stem(of: owners[0]) + library.stem(of: object)
  }

  /// The types whose Swift objects keep something alive.
  private static func keeping(_ drafts: [FunctionDraft]) -> Set<ObjectType> {
    var keeping = Set(drafts.flatMap { $0.keepers { !$0.retention.isConsumed } })
    // An object that C takes over takes along what it keeps.
    while true {
      let heirs = drafts.flatMap { $0.keepers { $0.retention.isConsumed && keeping.contains($0.object) } }
      if keeping.isSuperset(of: heirs) { return keeping }
      keeping.formUnion(heirs)
    }
  }

  private static func viewedObject(_ draft: FunctionDraft) -> ObjectType? {
    guard case .view(_, let parent)? = draft.result, case .object(let use)? = draft.parameters[parent] else {
      return nil
    }
    return use.object
  }
}

extension FunctionDraft {
  /// The types whose Swift objects keep something alive because of a call.
  var keepers: [ObjectType] { keepers { !$0.retention.isConsumed } }

  /// The types whose Swift objects keep something alive because of a call, of the objects that count.
  fileprivate func keepers(where counts: (ObjectUse) -> Bool) -> [ObjectType] {
    let retentions = parameters.compactMap { role -> Retention? in
      switch role {
      case .object(let use)? where !counts(use): nil
      case .callback(let use)? where use.release != nil: nil
      case .callbackTable(let use)? where use.release != nil: nil
      default: role?.retention
      }
    }
    var owners: [ObjectType] = []
    if retentions.contains(where: { $0 == .result || $0.isConsumed }) {
      if case .ownedObject(let object)? = result { owners.append(object) }
      owners += parameters.compactMap { $0?.newObject }
    }
    for case .argument(let index) in retentions {
      if case .object(let use)? = parameters[index] { owners.append(use.object) }
    }
    let keeps = retentions.contains { $0.isConsumed || $0 == .receiver || $0 == .receiverUntilReplaced }
    if keeps { for case .object(let use)? in parameters { owners.append(use.object) } }
    return owners
  }
}
