import CModel

/// Refuses to keep a part of an object that may change.
///
/// **Shape.** A call that keeps an object of which Swift only ever has a view, where the views' parent has calls that change it.
///
/// **Evidence.** The types: a pointer that is not `const` may change what it points to.
///
/// **Why this is sound.** It only leaves out. A view checks for changes each time that it is used; C, which has kept its pointer, does not.
///
/// **Where a naive version is wrong.** An iterator over `const xmlNode *` goes on reading the node that a later call on the document frees.
enum KeptViews {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let parents = ViewRoots(drafts, conventions).roots
    var changed: Set<ObjectType> = []
    for draft in drafts where draft.isOpen {
      changed.formUnion(draft.invalidatedObjects(conventions))
    }
    for index in drafts.indices where drafts[index].isOpen {
      for case .object(let use)? in drafts[index].parameters where use.retention.keepsAlive {
        guard conventions.handles[use.object] == nil, let parent = parents[use.object], changed.contains(parent) else {
          continue
        }
        let library = conventions.library
        drafts[index].refuse(
          "a `\(library.name(of: use.object))` is part of a `\(library.name(of: parent))`, of which later calls may change the parts"
        )
      }
    }
  }
}
