/// Refuses to hand an object's callbacks on to another object by a function that seems to copy them.
///
/// **Shape.** A function of two objects that makes none, one of them of a type that keeps closures.
///
/// **Evidence.** A word that copies or applies (`copy`, `apply`, `inherit`); the annotations `borrowed` and `kept-by` decide otherwise.
///
/// **Why this is sound.** It only leaves out. Where C copies a callback it copies the context too, which lives no longer than the first
/// object: the second would call into freed memory.
///
/// **Where a naive version is wrong.** `SSL_CTX_set_cert_cb` and `SSL_dup`; any `session_apply_config(session, config)` after which the
/// configuration is let go.
enum CallbackSpread {
  private static let spreading: Set<String> = [
    "copy", "clone", "dup", "apply", "setup", "inherit", "assign", "merge", "from", "import", "share", "transfer",
    "sync",
    "configure", "config",
  ]

  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let keepers = Set(drafts.filter(\.isOpen).compactMap(keeper))
    guard !keepers.isEmpty else { return }
    for index in drafts.indices where drafts[index].isOpen && !drafts[index].makesObject {
      let draft = drafts[index]
      guard let word = draft.words.first(where: spreading.contains), let source = source(draft, keepers) else {
        continue
      }
      let type = draft.parameterName(source)
      drafts[index].refuse(
        "“\(word)” may copy the callbacks of `\(type)`, which live no longer than that; say `borrowed: true` or `kept-by: self`",
        annotation: draft.parameterSuggestion(source, "kept-by: self"))
    }
  }

  /// The objects of which annotations say that nothing of theirs is handed on, where the function's name suggests it.
  static func answers(_ draft: FunctionDraft) -> [Int] {
    guard draft.words.contains(where: spreading.contains) else { return [] }
    return objects(draft).map(\.0).filter { draft.parameterAnnotation($0).borrowed?.value == true }
  }

  private static func objects(_ draft: FunctionDraft) -> [(Int, ObjectUse)] {
    draft.parameters.indices.compactMap { index in
      if case .object(let use)? = draft.parameters[index] { (index, use) } else { nil }
    }
  }

  /// The type whose objects keep a closure that the function is given.
  private static func keeper(_ draft: FunctionDraft) -> ObjectType? {
    let keeps = draft.parameters.contains { role in
      switch role {
      case .callback(let use)?: use.retention.keepsAlive
      case .callbackTable(let use)?: use.retention.keepsAlive
      default: false
      }
    }
    guard keeps else { return nil }
    if let object = draft.newObject { return object }
    for case .object(let use)? in draft.parameters { return use.object }
    return nil
  }

  /// An object with closures that is borrowed beside another object.
  private static func source(_ draft: FunctionDraft, _ keepers: Set<ObjectType>) -> Int? {
    let objects = objects(draft)
    guard objects.count > 1 else { return nil }
    return objects.last { index, use in
      keepers.contains(use.object) && use.retention == .call && draft.parameterAnnotation(index).borrowed?.value != true
    }?.0
  }
}
