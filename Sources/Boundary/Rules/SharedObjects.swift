import CModel

/// Refuses to make a second Swift object for a C object where two could disagree.
///
/// **Shape.** A function whose result is retained (`T *p_get_child(P *)` with `t_ref`).
///
/// **Evidence.** Some Swift object of the type keeps alive what C refers to, or has views of its parts.
///
/// **Why this is sound.** It only leaves out. What one Swift object keeps alive would go with it, although the C object lives on by
/// the other's reference; and views would not learn of changes that are made through the other.
///
/// **Where a naive version is wrong.** A GTK model that was created over the caller's buffer, and is then got from its view once more: the buffer
/// goes with the first Swift object. A JSON array that takes over its elements is no such model, as long as no element keeps anything alive.
enum SharedObjects {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let keeping = keeping(drafts.filter(\.isOpen))
    let viewed = Set(drafts.filter(\.isOpen).compactMap(viewedObject))
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
      case .object(let use)?: counts(use) ? use.retention : nil
      case .buffer(let use)?: use.retention
      case .keptText(let use)?: use.retention
      case .options(let use)?: use.retention
      case .callback(let use)? where use.release == nil: use.retention
      case .callbackTable(let use)? where use.release == nil: use.retention
      case .list(let use)?: use.retention
      case .stream(let use)?: use.retention
      default: nil
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
