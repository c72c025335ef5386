import CLibclang

/// The typedefs that stand for the compiler's `__builtin_va_list`, however many others are between.
///
/// `va_list` comes from `stdarg.h` or from libc, with or without another typedef between, as the compiler's version has
/// it; so those of other headers count as one and the same.
struct VariadicLists {
  private var typedefs: Set<Cursor> = []

  /// Goes through the declarations once: what a typedef stands for is declared before it.
  init(topLevel: [Cursor]) {
    for cursor in topLevel where cursor.kind == CXCursor_TypedefDecl {
      var type = cursor.typedefUnderlyingType
      while type.kind == CXType_Elaborated { type = type.named }
      guard type.kind == CXType_Typedef else { continue }
      let declaration = type.declaration
      let isBuiltin = declaration.position.file == nil && type.typedefName == "__builtin_va_list"
      if isBuiltin || typedefs.contains(declaration.canonical) { typedefs.insert(cursor.canonical) }
    }
  }

  func contains(_ cursor: Cursor) -> Bool { typedefs.contains(cursor.canonical) }
}
