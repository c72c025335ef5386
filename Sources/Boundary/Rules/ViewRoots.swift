import CModel

/// The objects that views belong to, also through other views.
///
/// A part of a part belongs to the whole: `item_next(const item *)` gives out an item of the menu that the first item
/// belongs to. Views of it keep the whole alive, and are out of date when the whole has changed.
struct ViewRoots {
  /// For each type that some open draft gives out a view of, the type that all of those belong to.
  private(set) var roots: [ObjectType: ObjectType] = [:]

  /// For each type of cursors, that of the values that they go through.
  let keptParts: [ObjectType: ObjectType]

  init(_ drafts: [FunctionDraft], _ conventions: Conventions) {
    keptParts = KeptParts(drafts, conventions).values
    let lendings = drafts.filter(\.isOpen).compactMap(\.lending).filter { keptParts[$0.parent] != $0.object }
    var count = -1
    while roots.count > count {
      count = roots.count
      for lending in lendings where roots[lending.object] == nil {
        roots[lending.object] = root(of: lending.parent, conventions)
      }
    }
  }

  /// What the object that a function gives out belongs to.
  func root(of lending: Lending, _ conventions: Conventions) -> ObjectType? {
    guard keptParts[lending.parent] == lending.object else { return root(of: lending.parent, conventions) }
    return roots[lending.object].flatMap { conventions.wholes(of: lending.object).contains($0) ? $0 : nil }
  }

  /// The type at the root of what an object of a type gives out; nil where nothing is known to own it.
  func root(of parent: ObjectType, _ conventions: Conventions) -> ObjectType? {
    conventions.handles[parent] != nil ? parent : roots[parent]
  }
}

/// A type of which a function gives out a view, and the type of the argument that this belongs to.
struct Lending {
  var object: ObjectType
  var parent: ObjectType
  /// The argument may be NULL.
  var isOptional: Bool
}

extension FunctionDraft {
  var lending: Lending? {
    guard case .view(let object, let index)? = result, case .object(let use)? = parameters[index] else { return nil }
    return Lending(object: object, parent: use.object, isOptional: use.isOptional)
  }
}
