import CModel

/// Whether counted characters are a name, which C may hold against names of its own.
///
/// **Shape.** `const char *name, size_t name_len`.
///
/// **Evidence.** The parameter is named for a name, or is all the text that a function ending in `by_name` or `for_name` gets.
///
/// **Why this is sound.** It is text then, like one without a length: with a NUL behind it, and none inside. What is named for a key, or for
/// what it is made of, may be any bytes.
///
/// **Where a naive version is wrong.** `ts_node_child_by_field_name` compares by `strncmp`, which stops at a NUL, and then looks at the end of its
/// own name by the length that it was given: beyond it, for a name that goes on behind a NUL. The keys of `leveldb_put` and `json_object_setn`
/// may well have one.
struct CountedName {
  let draft: FunctionDraft
  let conventions: Conventions

  func isName(_ index: Int) -> Bool {
    guard isCharacters(index) else { return false }
    if words(of: draft.parameterName(index)).last.map(Self.names.contains) == true { return true }
    return isLookedUpByName && draft.function.parameters.indices.filter(isCharacters) == [index]
  }

  private var isLookedUpByName: Bool {
    guard let last = draft.words.last else { return false }
    return last == "byname"
      || last == "name" && draft.words.dropLast().suffix(2).contains { ["by", "for", "from", "with"].contains($0) }
  }

  private func isCharacters(_ index: Int) -> Bool {
    conventions.library.characters(draft.function.parameters[index].type)?.isPointeeConst == true
  }

  private static let names: Set<String> = [
    "name", "filename", "fname", "pathname", "hostname", "username", "nickname", "fieldname", "path", "filepath", "url",
    "uri", "symbol", "identifier", "ident", "field", "label", "title", "locale", "charset",
  ]
}
