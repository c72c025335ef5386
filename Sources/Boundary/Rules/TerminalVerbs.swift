import CModel

/// The verbs in a function's name that may end the life of the object which it works on.
///
/// **Shape.** A word such as `commit`, `end` or `delete` in a function's name.
///
/// **Evidence.** Such a word says nothing of the object where it is part of the name of a type among the arguments or results, and is followed by more
/// (`git_commit_summary`); where the function sets a callback that is named for it (`XML_SetEndElementHandler`); where it gets something
/// (`g_sequence_get_end_iter`); or where it removes a part that a text names (`git_config_delete_entry`).
///
/// **Why this is sound.** In each of these the word is not what happens to the object. Every other remains a question.
///
/// **Where a naive version is wrong.** `git_transaction_commit` and `mdb_txn_commit` end with the verb; `MHD_stop_daemon` frees what others
/// only stop; `uv_close` takes a callback, and sets none.
struct TerminalVerbs {
  /// The first; nil where there is none.
  let first: String?

  init(_ draft: FunctionDraft, _ conventions: Conventions) {
    let words = draft.words.map(\.withoutTrailingDigits)
    let names = Self.typeNames(draft, conventions)
    let isSetter = Self.setsCallback(draft, words, conventions)
    let namesPart = Self.namesPart(draft, conventions)
    first = words.indices.first { index in
      guard Vocabulary.terminal.contains(words[index]) else { return false }
      if isSetter, words[..<index].contains(where: Self.setting.contains) || words.last == "hook" { return false }
      if words[..<index].last.map(Self.getting.contains) == true, !words.contains("and") { return false }
      if namesPart, Self.removing.contains(words[index]) { return false }
      return !names.contains { Self.isPart(index, of: $0, in: words) }
    }.map { draft.words[$0] }
  }

  private static let setting: Set<String> = ["set", "register", "on", "add"]
  private static let getting: Set<String> = ["get", "is", "has"]
  private static let removing: Set<String> = ["delete", "del", "drop"]
  private static let partNames: Set<String> = ["name", "key", "path", "id", "attribute", "property", "section"]

  /// The words that stand for the types of the objects that it takes or gives out.
  private static func typeNames(_ draft: FunctionDraft, _ conventions: Conventions) -> [[String]] {
    let library = conventions.library
    let types = draft.function.parameters.map(\.type) + [draft.function.result]
    return types.compactMap { library.objectPointer($0) ?? library.objectOutput($0) }.map {
      library.stem(of: $0.object)
    }
  }

  /// Whether a word belongs to a type's name, which more words follow.
  private static func isPart(_ index: Int, of name: [String], in words: [String]) -> Bool {
    guard !name.isEmpty, !Vocabulary.strongDestroy.contains(words[index]) else { return false }
    return words.indices.contains { start in
      let end = start + name.count
      return (start..<end).contains(index) && end < words.count && Array(words[start..<end]) == name
    }
  }

  private static func setsCallback(_ draft: FunctionDraft, _ words: [String], _ conventions: Conventions) -> Bool {
    guard let last = words.last, ["handler", "callback", "cb", "hook", "func", "function"].contains(last),
      !words.containsAny(of: ["with", "and"])
    else { return false }
    return draft.function.parameters.contains { conventions.library.callback($0.type) != nil }
  }

  /// Whether a text beside the one object names what is removed of it.
  private static func namesPart(_ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    let objects = draft.function.parameters.filter { library.objectPointer($0.type) != nil }
    let names = draft.function.parameters.filter { parameter in
      guard library.characters(parameter.type)?.isPointeeConst == true else { return false }
      return words(of: parameter.name ?? "").containsAny(of: partNames)
    }
    return objects.count == 1 && !names.isEmpty
  }
}
