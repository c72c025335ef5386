import Annotations
import CModel

/// What annotations say of all results of a C type, told of the functions that it holds for.
///
/// **Shape.** A function that returns a type which an entry of `returns` names, as it is spelled or through typedefs.
///
/// **Evidence.** The annotation, which states a library's convention: `char *` is the caller's, `const char *` is not.
///
/// **Why this is sound.** It is weaker than all that speaks of the function itself: its annotation, an attribute, a comment that says
/// otherwise or names another function that frees. A text is left open where it may be a part of an argument: where a text goes in that C
/// may change, where the name looks for a place, and where an object goes in that stores what it gets or is asked for what it consists of.
///
/// **Where a naive version is wrong.** Of GLib's functions that return `gchar *`, `g_strchug` returns its argument, `g_stpcpy` the end of what
/// it wrote, `g_strstr_len` and `g_utf8_find_next_char` a place in a text of the caller's, `g_string_chunk_insert` and
/// `g_mapped_file_get_contents` what belongs to their objects: none of that may be freed.
struct ReturnConventions {
  let library: Library
  let annotations: Annotations

  /// Words of what returns a place in a text, or a text that was there before.
  private static let places: Set<String> = [
    "strstr", "strrstr", "strcasestr", "strnstr", "strchr", "strrchr", "strchrnul", "strpbrk", "strtok", "strsep",
    "memchr",
    "chr", "rchr", "index", "rindex", "find", "search", "skip", "next", "prev", "previous", "pointer", "ptr", "offset",
    "begin", "end", "tail", "suffix", "peek", "stpcpy", "strip", "trim", "static", "intern", "const",
  ]

  /// Words of what puts a text into an object.
  private static let storing: Set<String> = [
    "insert", "add", "append", "prepend", "push", "put", "set", "store", "keep", "replace", "dedup",
  ]

  /// Words of what an object consists of.
  private static let parts: Set<String> = ["contents", "data", "bytes", "buffer", "buf", "payload", "memory", "raw"]

  /// The entries, with the functions that they hold for.
  func found() -> [Entry<ReturnsAnnotation>] {
    annotations.returns.map { entry in
      var entry = entry
      entry.alternatives = functions(of: entry).filter { !isDoubtful($0, entry.value) }
        .map { Located($0.name, at: entry.location) }
      return entry
    }
  }

  /// The functions of which an entry speaks, those included that it leaves open.
  func functions(of entry: Entry<ReturnsAnnotation>) -> [CFunction] {
    library.functions.filter { self.entry(for: $0)?.location == entry.location }
  }

  /// The entry for a function's result: of several typedefs of one type, the outermost one counts.
  private func entry(for function: CFunction) -> Entry<ReturnsAnnotation>? {
    TypeSpellings.of(function.result, library).lazy.compactMap { spelling in
      annotations.returns.first { TypeSpellings.normal($0.pattern) == spelling }
    }.first
  }

  private func isDoubtful(_ function: CFunction, _ convention: ReturnsAnnotation) -> Bool {
    let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: library)
    switch convention.ownership?.value {
    case .owned?:
      return draft.ownershipWords.resultIsBorrowed || isFreedOtherwise(draft, convention)
        || characters(function.result) != nil && mayBePart(draft)
    case .borrowed?:
      return draft.ownershipWords.resultIsOwned || isFreedOtherwise(draft, convention)
    case nil:
      return false
    }
  }

  /// Whether an attribute, or a comment that leaves the result to the caller, names another function that may free it.
  private func isFreedOtherwise(_ draft: FunctionDraft, _ convention: ReturnsAnnotation) -> Bool {
    guard let pointer = library.pointer(draft.function.result) else { return false }
    let attributed =
      draft.attributedDeallocators.first ?? DeallocatorEvidence.attribute(draft, frees: pointer, library)?.0.name
    if let attributed { return attributed != convention.free?.value }
    guard draft.ownershipWords.resultIsOwned, let comment = draft.function.comment else { return false }
    let named = Set(comment.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    return named.contains { name in
      ![draft.function.name, convention.free?.value].contains(name)
        && Deallocator(name, frees: pointer, library) != nil
    }
  }

  /// Whether a text may be a part of an argument.
  private func mayBePart(_ draft: FunctionDraft) -> Bool {
    let words = draft.words.map(\.withoutTrailingDigits)
    let parameters = draft.function.parameters
    let mayChange = parameters.contains { characters($0.type)?.isPointeeConst == false }
    if mayChange || words.containsAny(of: Self.places) { return true }
    return parameters.contains { library.objectPointer($0.type) != nil }
      && words.containsAny(of: Self.parts.union(Self.storing))
  }

  private func characters(_ type: CType) -> CPointer? {
    library.pointer(type).flatMap { library.isAnyCharacter($0.pointee) ? $0 : nil }
  }
}
