import BindingPlan
import CModel

/// `const char *`: text that C reads, up to a NUL.
///
/// **Shape.** A pointer to const `char` that no count goes with, and that is no array.
///
/// **Evidence.** The type: C's convention is that text ends at a NUL. How long C uses it, is for `TextRetention` to conclude. A comment or a
/// word (`static`, `literal`, `reference`) that says that it must last for good refuses.
///
/// **Why this is sound.** The copy that C gets ends with a NUL, and text with a NUL inside is refused before the call.
///
/// **Where a naive version is wrong.** `LZ4_decompress_fast(const char *src, char *dst, int)` reads compressed bytes, as far as they go;
/// `sqlite3_keyword_check(const char *, int)` reads as many bytes as the unnamed `int` says;
/// `sqlite3_filename` is a `const char *` that only SQLite can make; `cJSON_AddItemToObjectCS` keeps its key, and says so; `g_quark_from_static_string` keeps its text;
/// `g_utf8_pointer_to_offset(str, pos)` walks from one text to the other; `mpg123_add_substring(sb, stuff, from, count)` copies from the middle
/// of it, and `u8_offset(str, charnum)` counts beyond its end.
struct TextArgument: FunctionRule {
  private static let keeping: Set<String> = [
    "static", "literal", "reference", "ref", "nocopy", "intern", "interned", "byref",
  ]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      let parameter = draft.function.parameters[index]
      let unit = WideText.input(index, draft, conventions)
      guard isText(parameter.type, conventions) || unit != nil, parameter.spelledArray == nil,
        !Elements.isSpecialPointer(parameter.type, conventions)
      else { continue }
      let name = draft.parameterName(index)
      let isTerminated = draft.parameterAnnotation(index).nullTerminated?.value == true
      if !isTerminated, let next = unclaimedCount(for: index, draft, conventions) {
        let isRaw = words(of: name).containsAny(of: Self.rawNames)
        draft.refuse(
          "whether `\(draft.parameterName(next))` is the length of `\(name)` is unknown; give its `count`"
            + (isRaw ? "" : ", or say `null-terminated: true` for text that has none"),
          annotation: draft.countSuggestion(index, count: next))
        return
      }
      if !isTerminated, let place = placeInside(index, draft, conventions) {
        return draft.refuse(
          "C may look at `\(name)` from `\(draft.parameterName(place))` on, also behind its end; say `borrowed: true` if not",
          annotation: draft.parameterSuggestion(index, "borrowed: true"))
      }
      if !isTerminated, isRaw(index, draft, conventions), draft.parameterAnnotation(index).borrowed?.value != true {
        return draft.refuse(
          "`\(name)` may be bytes rather than text, with an extent that is unknown; give its `count`, or say `borrowed: true` for text",
          annotation: draft.parameterSuggestion(index, "count: …"))
      }
      if let evidence = draft.boundsLifetime(index), case .view? = draft.result {
        return draft.refuse(
          "the result refers to `\(name)`, of which C has only a copy during the call (\(evidence.detail))")
      }
      if let reason = doubt(index, draft, conventions) {
        return draft.refuse(
          reason + "; say `borrowed: true` if not", annotation: draft.parameterSuggestion(index, "borrowed: true"))
      }
      decide(&draft, index, unit, conventions)
    }
  }

  /// Why no copy may do, whether it lives as long as the call or as an object.
  private func doubt(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let name = draft.parameterName(index)
    let annotation = draft.parameterAnnotation(index)
    guard annotation.borrowed?.value != true, annotation.keptBy == nil, draft.isUsedDuringCall(index) == nil else {
      return nil
    }
    if draft.words.containsAny(of: Self.keeping) { return "C may use `\(name)` for good" }
    if draft.ownershipWords.argumentIsKept, !draft.makesObject { return "C seems to use `\(name)` after the call" }
    return Self.place(index, draft, conventions) ?? Self.sharedKeeper(name, draft, conventions)
  }

  private func decide(_ draft: inout FunctionDraft, _ index: Int, _ unit: WideUnit?, _ conventions: Conventions) {
    let name = draft.parameterName(index)
    let isOptional = isOptional(index, draft.function.parameters[index], draft, conventions)
    let isTerminated = draft.parameterAnnotation(index).nullTerminated?.value == true
    switch TextRetention(draft: draft, index: index, conventions: conventions).conclusion() {
    case .unknown(let reason):
      let keeps = draft.function.parameters.contains { conventions.handle($0.type) != nil }
      draft.refuse(
        reason + "; say `borrowed: true`" + (keeps ? " or `kept-by: self`" : " where C copies it"),
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    case .kept(let retention, let evidence):
      draft.decide(index, .keptText(TextUse(unit: unit, isOptional: isOptional, retention: retention)), evidence)
      if isTerminated { draft.note(Evidence(.annotation, "`null-terminated: true`")) }
    case .during(let evidence):
      draft.note(evidence)
      let type =
        unit == nil
        ? "`\(name)` is a `const char *`: NUL-terminated text, read during the call"
        : "`\(name)` is text that ends with a unit of zero, read during the call"
      draft.decide(
        index, unit.map { .wideText($0, isOptional: isOptional) } ?? .text(isOptional: isOptional),
        isTerminated ? Evidence(.annotation, "`null-terminated: true`") : Evidence(.type, type))
    }
  }

  /// Why a copy of one text is no place in another.
  private static func place(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let name = draft.parameterName(index)
    let other = draft.function.parameters.indices.first {
      $0 != index && isText(draft.function.parameters[$0].type, conventions)
    }
    guard let other, words(of: name).containsAny(of: places) else { return nil }
    return "`\(name)` may have to point into `\(draft.parameterName(other))`"
  }

  private static let places: Set<String> = ["pos", "end", "limit", "begin", "last", "stop"]

  /// Objects that count their owners, where their type goes on reading, or the header shows that they point to texts of somebody
  /// else's: C cannot free what a `const char *` points to, and no one object of Swift's lives as long as they do.
  private static func sharedKeeper(_ name: String, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let changed = draft.function.parameters.compactMap { conventions.library.objectPointer($0.type) }
      .filter { !$0.isConst && conventions.handles[$0.object] != nil }.map(\.object)
    let stores = draft.words.map(\.withoutTrailingDigits)
      .containsAny(of: Vocabulary.storing.union(Vocabulary.settingUp))
    let keeper = ([draft.newObject].compactMap { $0 } + (stores ? changed : [])).first { object in
      guard case .record(let id) = object, conventions.library.referenceCounting(object) != nil else { return false }
      let isReader =
        object == draft.newObject && words(of: conventions.library.name(of: object)).containsAny(of: reading)
      return isReader || conventions.library.refersToText(id)
    }
    return keeper.map {
      "a `\(conventions.library.name(of: $0))` has several owners, and may go on using `\(name)`"
    }
  }

  private static let reading: Set<String> = [
    "match", "matches", "iter", "iterator", "tokenizer", "tokeniser", "lexer", "scanner", "cursor",
  ]

  /// An undecided integer that may be the text's length: beside it, or anywhere where the text is named like raw bytes.
  ///
  /// Between the two there may be where it begins: `(text, from, count)`.
  private func unclaimedCount(for index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Int? {
    let isRaw = words(of: draft.parameterName(index)).containsAny(of: Self.rawNames)
    return draft.undecided.first { integer in
      if draft.function.parameters[integer].name == nil {
        return integer == index + 1 && conventions.importer.integer(draft.function.parameters[integer].type) != nil
      }
      let isBehindPlace = integer == index + 2 && Self.isPlace(index + 1, draft, conventions)
      return Elements.isCount(integer, draft, conventions) && (isRaw || abs(integer - index) == 1 || isBehindPlace)
    }
  }

  /// A number that may say where in the only text to look: there is nothing else that it could be about.
  private func placeInside(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Int? {
    guard draft.parameterAnnotation(index).borrowed?.value != true, draft.parameterAnnotation(index).keptBy == nil,
      !draft.makesObject, conventions.library.pointer(draft.function.result) == nil,
      !draft.function.parameters.indices.contains(where: { other in
        other != index && conventions.importer.integer(draft.function.parameters[other].type) == nil
      })
    else { return nil }
    let numbers = draft.undecided.filter { Self.isPlace($0, draft, conventions) && $0 > index }
    return numbers.count == 1 ? numbers[0] : nil
  }

  private static func isPlace(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let annotation = draft.parameterAnnotation(index)
    return draft.function.parameters.indices.contains(index) && annotation.below == nil && annotation.boolean == nil
      && conventions.importer.integer(draft.function.parameters[index].type) != nil
      && words(of: draft.parameterName(index)).last.map(placesInside.contains) == true
  }

  private static let placesInside: Set<String> = [
    "index", "idx", "offset", "ofs", "off", "pos", "position", "start", "from", "begin", "charnum", "i",
  ]

  /// Whether the parameter is named for bytes, or for the input of a function that writes an output.
  private func isRaw(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let name = words(of: draft.parameterName(index))
    if name.containsAny(of: Self.binaryNames) {
      return true
    }
    let writes = draft.function.parameters.contains { Elements.output($0, conventions) != nil }
    return writes && name.containsAny(of: ["src", "source", "input", "in", "from"])
  }

  private static let binaryNames: Set<String> = [
    "data", "buf", "buffer", "bytes", "ptr", "p", "mem", "memory", "block", "chunk", "blob", "contents", "dict",
    "dictionary", "payload", "packet", "compressed",
  ]

  private static let rawNames: Set<String> = [
    "data", "buf", "buffer", "src", "source", "input", "in", "bytes", "ptr", "p", "mem", "memory", "block", "chunk",
    "blob",
    "contents", "s", "str", "string", "text",
  ]

  private func isOptional(
    _ index: Int, _ parameter: CParameter, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    if let nullable = draft.parameterAnnotation(index).nullable?.value { return nullable }
    if draft.isNonnull(index) { return false }
    return conventions.library.pointer(parameter.type)?.nullability == .nullable
      || draft.notes.isNullable(draft.parameterName(index))
  }
}

/// A function that turns a status into text does its work in the error type.
///
/// **Shape.** `const char *t_strerror(t_error)`.
///
/// **Evidence.** `StatusFamilies` found it for a status type.
///
/// **Why this is sound.** The text is copied from C's memory at once.
///
/// **Where a naive version is wrong.** `strerror` returns memory that the next call overwrites: it must not be a view.
struct ErrorText: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let name = draft.function.name
    guard
      let status = conventions.statuses.values.first(where: { $0.messageFunction == name || $0.failureFunction == name }
      )
    else { return }
    draft.absorb(by: "the error's description", status.evidence[0])
  }
}

/// `const char *f(…)`: text inside C's memory, copied at once.
///
/// **Shape.** A result that is a pointer to `char`.
///
/// **Evidence.** `const`, or the annotation `returns: borrowed`; `returns: { ownership: owned, free: f }` for text that the caller frees. A
/// comment that says who frees it refuses where no annotation does.
///
/// **Why this is sound.** The text is copied before anything else can happen to it; text that must be freed is not leaked
/// silently, since its comment is heeded and a pointer to `char` without `const` is refused.
///
/// **Where a naive version is wrong.** `sqlite3_mprintf` returns text that must be freed with `sqlite3_free`, and has no `const`;
/// `json_string_value` may have a NUL in it, of which `TextLengthGetter` knows; `libssh2_hostkey_hash` returns twenty bytes, and `gsl_vector_char_const_ptr` numbers; `cJSON_GetErrorPtr` points into the text that
/// was parsed, which is gone by then.
struct BorrowedText: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, let pointer = conventions.library.characters(draft.function.result)
    else { return }
    let annotation = draft.annotation.returns
    if annotation.ownership?.value == .owned {
      guard let free = annotation.free?.value else {
        return draft.refuse("the text must be freed, and by what is not said", annotation: suggestion(draft))
      }
      return draft.decideResult(.ownedText(free: free), Evidence(.annotation, "`free: \(free)`"))
    }
    guard annotation.ownership == nil else {
      return draft.decideResult(.borrowedText, Evidence(.annotation, "`returns: borrowed`"))
    }
    if !pointer.isPointeeConst || draft.ownershipWords.resultIsOwned {
      let why = draft.ownershipWords.resultIsOwned ? " (“\(draft.ownershipWords.phrases.last ?? "")”)" : ""
      return draft.refuse(
        "whether the caller must free the text that it returns is unknown\(why)", annotation: suggestion(draft))
    }
    if let word = draft.words.first(where: { Vocabulary.rawResult.contains($0.withoutTrailingDigits) }) {
      if CountedResult.counter(of: draft, conventions) != nil { return }
      return draft.refuse(
        "“\(word)” may be bytes that no NUL ends, or point into text that is gone",
        annotation: draft.suggestion("returns: borrowed"))
    }
    if let (length, evidence) = TextLengthGetter.length(of: draft, conventions) {
      return draft.decideResult(.copied(CopiedMemory(contents: .text(count: length), deallocator: nil)), evidence)
    }
    draft.decideResult(.borrowedText, Evidence(.type, "the result is a `const char *`: the text is copied"))
  }

  private func suggestion(_ draft: FunctionDraft) -> String {
    draft.suggestion("returns: { ownership: owned, free: … }")
  }
}

extension Library {
  /// Whether a struct, or one inside it, has a pointer to const `char`.
  fileprivate func refersToText(_ id: String) -> Bool {
    record(id)?.fields.contains { field in
      switch resolve(field.type) {
      case .record(let inner): return refersToText(inner)
      case .pointer(let pointer):
        return pointer.isPointeeConst && isCharacter(pointer.pointee)
      default: return false
      }
    } ?? false
  }
}

/// Whether a type is a pointer to const `char`.
private func isText(_ type: CType, _ conventions: Conventions) -> Bool {
  conventions.library.characters(type)?.isPointeeConst == true
}
