import CModel

/// A pointer into an object's memory, with a getter that counts.
///
/// **Shape.** `const T *t_data(const t *)` beside `size_t t_size(const t *)`: both take the same object and nothing else.
///
/// **Evidence.** The names differ in just the word that counts: `t_data` and `t_data_size`, `t_get_bytes` and
/// `t_get_size`.
///
/// **Why this is sound.** The elements are copied at once, as many as C says there are. A pointer to const is never the
/// caller's to free; a comment that says otherwise refuses.
///
/// **Where a naive version is wrong.** `g_variant_get_byte` returns a value, and `g_variant_get_size` the number of bytes; `sqlite3_column_blob` must be called before `sqlite3_column_bytes`, and takes a column as well; the
/// size of something wider than a byte may be in bytes.
struct CountedResult: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, let pointer = conventions.library.pointer(draft.function.result), pointer.isPointeeConst,
      let element = Elements.kind(pointer.pointee, conventions)
    else { return }
    guard let getter = Self.counter(of: draft, conventions) else {
      return draft.refuse(
        "how many elements its result points to is unknown", annotation: draft.suggestion("returns: { count: … }"))
    }
    if draft.ownershipWords.resultIsOwned {
      return draft.refuse("its comment says that the caller frees the result (“\(draft.ownershipWords.phrases[0])”)")
    }
    draft.decideResult(
      .borrowedBuffer(element: element.type, counter: getter.name),
      Evidence(.naming, "`\(getter.name)` takes the same object, and is named as its count"))
  }

  /// The function that counts what `draft` returns.
  static func counter(of draft: FunctionDraft, _ conventions: Conventions) -> CFunction? {
    guard draft.function.parameters.count == 1,
      let object = conventions.handle(draft.function.parameters[0].type)?.pointer.object
    else { return nil }
    let data: Set<String> = [
      "data", "bytes", "buffer", "buf", "ptr", "pointer", "contents", "content", "items", "values", "elements",
    ]
    let base = draft.words.filter { $0 != "get" }
    let isWide =
      conventions.library.pointer(draft.function.result).map { !Elements.isBytes($0.pointee, conventions) } ?? true
    if isWide, base.contains(where: Vocabulary.manyEach.contains) { return nil }
    let counters = conventions.library.functions.filter { function in
      guard function.parameters.count == 1, conventions.importer.integer(function.result) != nil,
        conventions.handle(function.parameters[0].type)?.pointer.object == object
      else { return false }
      let words = conventions.library.strippedWords(function).filter { $0 != "get" }
      guard let last = words.last, Vocabulary.count.contains(last), !Self.values.contains(last),
        !(isWide && Vocabulary.sizeInBytes.contains(last))
      else {
        return false
      }
      let stem = Array(words.dropLast())
      return stem == base || (base.last.map(data.contains) == true && stem == base.dropLast())
    }
    return counters.count == 1 ? counters[0] : nil
  }

  /// What a getter with such a name gets may be the object's value, and not the number of anything.
  private static let values: Set<String> = ["byte", "number", "amount", "n", "num"]
}
