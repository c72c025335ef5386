import CModel

/// Finds the objects that give out parts of what they were made for: cursors, iterators, matches.
///
/// **Shape.** `Cursor cursor_new(Node)` and `Node cursor_current(const Cursor *)`, where a `Node` is a value that stands for a part of an
/// object (`DependentValues`), and has a member that points to that object.
///
/// **Evidence.** Every function that makes such a cursor keeps just one node, none gives it another one later, and the member's type.
///
/// **Why this is sound.** The cursor keeps its node alive, and with it what the node is a part of: the nodes that it gives out belong to that, as
/// their member says, and keep it alive in their turn.
///
/// **Where a naive version is wrong.** `ts_tree_cursor_reset(cursor, node)` goes on in another tree: a node that comes afterwards belongs to that
/// one. A value without such a member may as well be the cursor's own, and go with it.
struct KeptParts {
  /// For each type of cursors, that of the values that they go through.
  private(set) var values: [ObjectType: ObjectType] = [:]

  init(_ drafts: [FunctionDraft], _ conventions: Conventions) {
    var found: [ObjectType: Set<ObjectType>] = [:]
    var doubtful: Set<ObjectType> = []
    for draft in drafts where draft.isOpen {
      let kept = draft.objectUses.filter { Self.isPartOrWhole($0.object, conventions) && $0.retention.keepsAlive }
      if let made = draft.newObject {
        if draft.words.containsAny(of: Vocabulary.copy), draft.objectUses.contains(where: { $0.object == made }) {
          continue
        }
        if kept.count == 1, conventions.library.isDependent(kept[0].object) {
          found[made, default: []].insert(kept[0].object)
        } else {
          doubtful.insert(made)
        }
      } else if let receiver = draft.objectUses.first, !kept.isEmpty {
        doubtful.insert(receiver.object)
      }
    }
    for (object, values) in found where values.count == 1 && !doubtful.contains(object) {
      self.values[object] = values.first
    }
  }

  /// A value that points to the object which it is a part of; or an object that has such parts.
  private static func isPartOrWhole(_ object: ObjectType, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    guard library.isDependent(object) else {
      return library.dependents.contains { conventions.wholes(of: .record($0)).contains(object) }
    }
    return !conventions.wholes(of: object).isEmpty
  }
}

extension Conventions {
  /// The types of the objects that a value's members point to.
  func wholes(of value: ObjectType) -> Set<ObjectType> {
    guard case .record(let id) = value, library.isDependent(value) else { return [] }
    let objects = (library.record(id)?.fields ?? []).compactMap { library.objectPointer($0.type)?.object }
    return Set(objects.filter { handles[$0] != nil })
  }
}
