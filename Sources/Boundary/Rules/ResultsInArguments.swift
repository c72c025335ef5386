import CModel

/// Refuses results that may point into an argument which lives no longer than the call.
///
/// **Shape.** Text, a plain struct or elements, returned or given out by pointer and not to be freed, beside a buffer, text or plain
/// struct of such elements.
///
/// **Evidence.** The types.
///
/// **Why this is sound.** It only leaves out. What points into a text argument needs no refusal: it is copied while the argument's
/// copy is still there, which ends with a NUL. Elements of a buffer have no NUL at their end, and a struct's copy is gone; the members of
/// a struct that point into a text are parts of it, which no NUL ends.
///
/// **Where a naive version is wrong.** `bsearch` and `memchr` return a part of their argument; the end that `strtol` gives out, and the last
/// parameter of `sqlite3_prepare_v2`, point into their text, which a copy made for the call alone is no more when the rest of it is
/// read; `g_dpgettext(domain, id, offset)` returns what stands at the offset, however far that is.
enum ResultsInArguments {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      let draft = drafts[index]
      let pointees = given(draft) + [returned(draft, conventions)].compactMap { $0 }
      if let offset = offset(draft) {
        drafts[index].refuse(
          "`\(offset)` may be where in an argument the text begins that it returns, and may be beyond its end")
        continue
      }
      let argument = draft.parameters.firstIndex { role in pointees.contains { holds($0, role, conventions) } }
      guard let argument else { continue }
      let name = draft.parameterName(argument)
      drafts[index].refuse("what it gives out may point into `\(name)`, of which C has only a copy during the call")
    }
  }

  /// The number that says where in a text argument the returned text may begin.
  private static func offset(_ draft: FunctionDraft) -> String? {
    guard case .borrowedText? = draft.result,
      draft.parameters.contains(where: { if case .text? = $0 { true } else { false } })
    else { return nil }
    let index = draft.parameters.indices.first { index in
      guard case .integer? = draft.parameters[index] else { return false }
      let name = draft.parameterName(index).lowercased()
      return ["offset", "pos", "position", "start", "skip"].contains { name.hasSuffix($0) }
    }
    return index.map(draft.parameterName)
  }

  private enum Pointee {
    case text
    case record(String)
    case elements(CType?)
    /// Characters, with or without a NUL.
    case characters
    /// Units wider than a byte.
    case units
    /// What the members of a struct point to.
    case parts
  }

  /// What the result points to, unless annotations say where it belongs.
  private static func returned(_ draft: FunctionDraft, _ conventions: Conventions) -> Pointee? {
    guard draft.annotation.returns.ownership == nil else { return nil }
    switch draft.result {
    case .copied(let memory)?: return worksOnObject(draft) ? nil : pointee(memory)
    case .borrowedText?: return .text
    case .recordPointer(let id)?: return .record(id)
    case .record(let id)? where hasPointers(id, conventions): return worksOnObject(draft) ? nil : .parts
    case .borrowedBuffer(let element, _)?: return .elements(element)
    default: return nil
    }
  }

  /// What such a function returns is a part of its object: the text is a key.
  private static func worksOnObject(_ draft: FunctionDraft) -> Bool {
    draft.parameters.contains { if case .object = $0 { true } else { false } }
  }

  private static func given(_ draft: FunctionDraft) -> [Pointee] {
    draft.parameters.indices.compactMap { index in
      guard case .memoryOutput(let memory)? = draft.parameters[index],
        draft.parameterAnnotation(index).borrowed?.value != true
      else { return nil }
      return pointee(memory)
    }
  }

  private static func pointee(_ memory: CopiedMemory) -> Pointee? {
    guard memory.deallocator == nil else { return nil }
    switch memory.contents {
    case .elements(let element, _): return .elements(element)
    case .wideText, .wideUnits: return .units
    case .text, .terminatedText, .terminatedBytes, .terminatedTexts, .linked: return .characters
    }
  }

  private static func holds(_ pointee: Pointee, _ role: ParameterRole?, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    if case .recordInOut(let id)? = role { return holds(pointee, .recordPointer(id), conventions) }
    switch (pointee, role) {
    case (.text, .buffer(let use)?), (.characters, .buffer(let use)?), (.parts, .buffer(let use)?):
      return !use.retention.keepsAlive && use.element.map { Elements.isBytes($0, conventions) } ?? true
    case (.parts, .text?), (.parts, .countedText?): return true
    case (.units, .buffer(let use)?):
      return !use.retention.keepsAlive && use.element.map { !Elements.isBytes($0, conventions) } ?? true
    case (.text, .recordPointer(let id)?), (.characters, .recordPointer(let id)?), (.parts, .recordPointer(let id)?):
      return hasText(id, library)
    case (.record(let id), .buffer(let use)?):
      return !use.retention.keepsAlive && use.element.map { library.resolve($0) == .record(id) } ?? true
    case (.record(let id), .recordPointer(let other)?): return id == other
    case (.record(let id), .text?), (.record(let id), .countedText?): return hasPointers(id, conventions)
    case (.elements(let element), .buffer(let use)?):
      return !use.retention.keepsAlive && isSame(element, use.element, conventions)
    default: return false
    }
  }

  /// `void` may be anything, and bytes may be characters.
  private static func isSame(_ element: CType?, _ other: CType?, _ conventions: Conventions) -> Bool {
    guard let element, let other else { return true }
    return conventions.library.resolve(element) == conventions.library.resolve(other)
      || (Elements.isBytes(element, conventions) && Elements.isBytes(other, conventions))
  }

  /// Whether a struct points to text.
  private static func hasPointers(_ record: String, _ conventions: Conventions) -> Bool {
    conventions.records[record].map { $0 != .stack } ?? false
  }

  private static func hasText(_ record: String, _ library: Library) -> Bool {
    (library.record(record)?.fields ?? []).contains { library.isCharacterArray($0.type) }
  }
}
