import CLibclang

/// The declarations to read: the module's, and the types of other headers that they refer to, directly or not.
struct DeclarationSelection {
  /// Each with all of its declarations in the module, the first one first.
  private(set) var functions: [[Cursor]] = []
  private(set) var variables: [[Cursor]] = []
  /// Structs, unions, enums and typedefs, each by its definition where there is one.
  private(set) var types: [Cursor] = []

  init(
    topLevel: [Cursor], membership: ModuleMembership, headers: HeaderNames, variadicLists: VariadicLists
  ) {
    let belongs = topLevel.map { membership.contains($0.position.file) }
    var needed: Set<Cursor> = []
    var discovered: [Cursor] = []
    var pending: [Cursor] = []
    for (cursor, belongs) in zip(topLevel, belongs) where belongs {
      if cursor.isType { pending.append(cursor.canonical) }
      if cursor.kind == CXCursor_FunctionDecl || cursor.kind == CXCursor_VarDecl { pending += cursor.mentionedTypes }
    }
    pending.reverse()
    while let cursor = pending.popLast() {
      guard cursor.isType, cursor.position.file != nil, needed.insert(cursor).inserted else { continue }
      discovered.append(cursor)
      let isOpaque = variadicLists.contains(cursor) && !membership.contains(cursor.position.file)
      if !isOpaque { pending += (cursor.definition ?? cursor).mentionedTypes.reversed() }
    }
    let ordered = Self.ordered(needed, discovered, topLevel)
    // The compiler's own headers declare the same types in another order, or leave them to libc, from version to version.
    let isCompilers = { (cursor: Cursor) in
      let file = cursor.position.file
      return !membership.contains(file) && (headers.isCompilers(file) || variadicLists.contains(cursor))
    }
    types = ordered.filter(isCompilers).sorted { $0.spelling < $1.spelling } + ordered.filter { !isCompilers($0) }
    functions =
      Self.grouped(topLevel, belongs, CXCursor_FunctionDecl, membership)
      + Self.standardDeallocator(topLevel, membership)
    variables = Self.grouped(topLevel, belongs, CXCursor_VarDecl, membership)
  }

  /// In the order of the source; what is declared only inside something else (`f(struct s *)`) comes last.
  private static func ordered(_ needed: Set<Cursor>, _ discovered: [Cursor], _ topLevel: [Cursor]) -> [Cursor] {
    var ordered: [Cursor] = []
    var seen: Set<Cursor> = []
    func append(_ cursor: Cursor) {
      let canonical = cursor.canonical
      guard needed.contains(canonical), cursor == (canonical.definition ?? canonical) else { return }
      if seen.insert(canonical).inserted { ordered.append(cursor) }
    }
    for cursor in topLevel where cursor.isType {
      var pending = [cursor]
      while let outer = pending.popLast() {
        append(outer)
        if outer.isRecord { pending += outer.children.filter(\.isTag).reversed() }
      }
    }
    for cursor in discovered where !seen.contains(cursor) { append(cursor.definition ?? cursor) }
    return ordered
  }

  /// The C standard's `free`, where a header brings it along: libraries leave it to their callers to free with it.
  private static func standardDeallocator(_ topLevel: [Cursor], _ membership: ModuleMembership) -> [[Cursor]] {
    let declarations = topLevel.filter { cursor in
      cursor.kind == CXCursor_FunctionDecl && cursor.spelling == "free"
        && !membership.contains(cursor.canonical.position.file)
    }
    return declarations.isEmpty ? [] : [declarations]
  }

  /// A function that another library declared first belongs to that library, although this one declares it again.
  private static func grouped(
    _ topLevel: [Cursor], _ belongs: [Bool], _ kind: CXCursorKind, _ membership: ModuleMembership
  ) -> [[Cursor]] {
    var groups: [[Cursor]] = []
    var places: [Cursor: Int] = [:]
    for (cursor, belongs) in zip(topLevel, belongs) where belongs && cursor.kind == kind {
      let canonical = cursor.canonical
      if let place = places[canonical] {
        groups[place].append(cursor)
      } else if membership.contains(canonical.position.file) {
        places[canonical] = groups.count
        groups.append([cursor])
      }
    }
    return groups
  }
}

extension Cursor {
  var isType: Bool { isTag || kind == CXCursor_TypedefDecl }

  /// The first declarations of the types that this declaration mentions or defines within itself.
  fileprivate var mentionedTypes: [Cursor] {
    descendantsOutsideOfTags.compactMap { cursor in
      if cursor.isTag { return cursor.canonical }
      return cursor.kind == CXCursor_TypeRef ? cursor.referenced.canonical : nil
    }
  }
}
