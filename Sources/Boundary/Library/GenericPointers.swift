import CModel

/// Typedefs of `void *` that stand for any pointer, rather than for one kind of object.
///
/// **Shape.** `typedef void *gpointer`, `typedef void *voidpf`.
///
/// **Evidence.** The name ends with a word for pointers in general; or a callback gets one as its context, by that parameter's name.
///
/// **Why this is sound.** It only leaves out: such a pointer means no more than `void *` does.
///
/// **Where a naive version is wrong.** With `g_free(gpointer)` for a destroy, every `gpointer` that GLib lends would be an object to be
/// freed: `g_markup_parse_context_pop` returns the caller's own context. `typedef void *lock_handle` is an object.
enum GenericPointers {
  private static let endings = ["pointer", "voidp", "voidpf", "voidptr", "anyptr"]

  static func names(in module: CModule) -> Set<String> {
    let named = module.typedefs.filter { typedef in
      let last = words(of: typedef.name).last ?? ""
      return isVoidPointer(typedef.type) && endings.contains(where: last.hasSuffix)
    }
    return Set(named.map(\.name)).union(contexts(module))
  }

  private static func contexts(_ module: CModule) -> Set<String> {
    let candidates = Set(module.typedefs.filter { isVoidPointer($0.type) }.map(\.name))
    let types = module.typedefs.map(\.type) + module.functions.flatMap { $0.parameters.map(\.type) }
    var found: Set<String> = []
    for parameter in types.compactMap(functionType).flatMap(\.parameters) {
      guard case .typedef(let name) = parameter.type, candidates.contains(name), let called = parameter.name,
        Vocabulary.isContext(called), Set(words(of: name)).isDisjoint(with: words(of: called))
      else { continue }
      found.insert(name)
    }
    return found
  }

  private static func isVoidPointer(_ type: CType) -> Bool {
    if case .pointer(let pointer) = type, case .void = pointer.pointee { true } else { false }
  }

  private static func functionType(_ type: CType) -> CFunctionType? {
    switch type {
    case .function(let function): function
    case .pointer(let pointer): functionType(pointer.pointee)
    default: nil
    }
  }
}
