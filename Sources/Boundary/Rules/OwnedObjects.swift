import Annotations
import CModel

/// Finds the types whose objects another object frees, when it ends: nodes of an arena, of a document, of a pool.
///
/// **Shape.** `Node *arena_new_node(Arena *)`, where nothing destroys a `Node`.
///
/// **Evidence.** The annotation `owned-by` of the type. That nothing destroys a type says little: whoever forgets to free a
/// result sees the same header.
///
/// **Why this is sound.** Each Swift object of such a type keeps the owner alive and destroys nothing. A call that may free or move such
/// objects makes those that were given out before throw; it is told by `Invalidation`. C may link such objects with each
/// other and with their owner, so all of one call must have the same owner: that is checked before the call.
///
/// **Where a naive version is wrong.** `apr_pool_clear` frees what was allocated from the pool, which lives on; a node of one document that is
/// put into another is freed with the first.
struct OwnedObjects {
  let library: Library
  let annotations: Annotations

  func find(_ handles: [ObjectType: HandleConvention]) -> [ObjectType: ObjectType] {
    var owners: [ObjectType: ObjectType] = [:]
    for object in library.objects where handles[object] == nil {
      guard let name = annotations.resolvedType(for: library.name(of: object))?.ownedBy?.value else { continue }
      owners[object] = library.objects.first { library.name(of: $0) == name && handles[$0] != nil }
    }
    return owners
  }
}

/// Whether a call may end or move objects that belong to the object that it works on.
///
/// **Shape.** A call on an object that is not const.
///
/// **Evidence.** The annotation `invalidates`. Without it, every such call does where parts of the object are given out as const; where all that
/// it gives out lives as long as itself (`owned-by`), only those do whose name does not make, add, read or look up something,
/// or that also ends something.
///
/// **Why this is sound.** A verb that is not known to be harmless is taken to be harmful.
///
/// **Where a naive version is wrong.** `arena_reset`, and `pool_restore(pool, mark)`, end every node that was made since; a parser that is used again
/// often parses into the memory of the last document.
enum Invalidation {
  private static let ending: Set<String> = Vocabulary.terminal.union(Vocabulary.teardown).union([
    "reset", "clear", "empty", "rewind", "restore", "pop", "purge", "flush", "trim", "truncate", "shrink", "compact",
    "collect", "gc", "sweep", "remove", "reinit", "restart", "reuse", "move", "swap", "replace", "load", "reload",
  ])

  /// Not `parse`, `load` or `begin`: what starts over often ends what the last time made.
  private static let harmless: Set<String> = [
    "new", "create", "alloc", "make", "copy", "dup", "duplicate", "clone", "add", "append", "prepend", "insert", "push",
    "put", "attach", "link", "set", "get", "find", "lookup", "count", "size", "length", "is", "has", "compare", "equal",
    "equals", "contains", "print", "dump", "write", "format", "serialize", "root", "first", "last", "child", "parent",
  ]

  static func invalidates(_ draft: FunctionDraft, _ use: ObjectUse, _ conventions: Conventions) -> Bool {
    guard conventions.handles[use.object] != nil else { return false }
    if let annotation = draft.annotation.invalidates { return annotation.value }
    if use.isConst { return false }
    guard conventions.owners.values.contains(use.object), !lends(use.object, conventions) else { return true }
    let words = draft.words.map(\.withoutTrailingDigits)
    return words.containsAny(of: ending) || !words.containsAny(of: harmless)
  }

  /// Whether it gives out parts as pointers to const, which any change may end.
  private static func lends(_ owner: ObjectType, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    return library.functions.contains { function in
      guard let result = library.objectPointer(function.result), result.isConst,
        conventions.owners[result.object] != owner
      else { return false }
      return function.parameters.contains { library.objectPointer($0.type)?.object == owner }
    }
  }
}

extension FunctionDraft {
  /// Which of its objects the call may change so that their parts are gone.
  func invalidatedObjects(_ conventions: Conventions) -> [ObjectType] {
    objectUses.filter { Invalidation.invalidates(self, $0, conventions) }.map(\.object)
  }
}

extension Conventions {
  /// The object that frees an object of the type: its owner, or the object itself where something destroys it.
  func root(of object: ObjectType) -> ObjectType? { handles[object] == nil ? owners[object] : object }

  /// Whether what Swift gets of a borrowed object of the type is a pointer to const.
  func isLentConst(_ object: ObjectType) -> Bool {
    owners[object] == nil
      || !library.functions.contains { function in
        library.objectPointer(function.result).map { $0.object == object && !$0.isConst } ?? false
      }
  }
}
