import Annotations
import CModel

/// A struct by value that owns memory, which C fills or returns; and one through which C reads an array of texts.
///
/// **Shape.** `int t_list(t_strarray *out, …)` or `t_buf t_encode(…)`, with a struct of one pointer and the number of what it points to,
/// and a function that frees what such a struct owns. `int t_add(T *, const t_strarray *paths)` for input.
///
/// **Evidence.** For memory to free: the annotation `free`; or a comment that says so and names the function: of the function, or of the
/// struct itself, where the parameter is named for what comes out. For input: a pointer to const, and no word that keeps.
///
/// **Why this is sound.** The struct starts zeroed, its contents are copied, and it is freed when the wrapper's body ends, on every path;
/// nobody else sees it. Input is a copy that lives as long as the call.
///
/// **Where a naive version is wrong.** `WebPMuxGetChunk` fills a `WebPData` with a pointer into its own memory, although
/// `WebPDataClear` frees others: that there is such a function says nothing about who owns what another one hands out.
struct MemoryStruct: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let records = MemoryRecords(library: conventions.library, importer: conventions.importer)
    decideResult(&draft, records, conventions)
    for index in draft.undecided where draft.isOpen {
      guard let pointer = conventions.library.pointer(draft.function.parameters[index].type),
        draft.function.parameters[index].spelledArray == nil,
        case .record(let id) = conventions.library.resolve(pointer.pointee), let shape = records.shape(id)
      else { continue }
      if pointer.isPointeeConst {
        decideInput(&draft, index, shape, conventions)
      } else {
        decideOutput(&draft, index, shape, records, conventions)
      }
    }
  }

  private func decideResult(_ draft: inout FunctionDraft, _ records: MemoryRecords, _ conventions: Conventions) {
    guard draft.result == nil, case .record(let id) = conventions.library.resolve(draft.function.result),
      let shape = records.shape(id)
    else { return }
    let annotation = draft.annotation.returns
    if let free = annotation.free?.value {
      guard records.freesByValue(free, id) != nil else {
        return draft.refuse("`\(free)` does not take the struct that it returns, alone")
      }
      return draft.decideResult(
        .memoryRecord(record(shape, free, annotation.text)), Evidence(.annotation, "`free: \(free)`"))
    }
    if let (free, evidence) = documented(draft, records, id, conventions) {
      return draft.decideResult(.memoryRecord(record(shape, free, annotation.text)), evidence)
    }
    guard let free = records.deallocator(of: id) else { return }
    draft.refuse(
      "whether the caller must free what the struct points to that it returns, as `\(free)` does, is unknown",
      annotation: draft.suggestion("returns: { ownership: owned, free: \(free) }"))
  }

  private func decideOutput(
    _ draft: inout FunctionDraft, _ index: Int, _ shape: MemoryRecords.Shape, _ records: MemoryRecords,
    _ conventions: Conventions
  ) {
    let annotation = draft.parameterAnnotation(index)
    if annotation.output?.value == true, let free = annotation.free?.value {
      guard records.freesByValue(free, shape.id) != nil else {
        return draft.refuse("`\(free)` does not take the struct that it fills, alone")
      }
      return draft.decide(
        index, .memoryRecord(record(shape, free, annotation.text)), Evidence(.annotation, "`free: \(free)`"))
    }
    // What is borrowed nobody frees.
    guard annotation.borrowed == nil, conventions.handles[.record(shape.id)] == nil,
      let free = records.deallocator(of: shape.id),
      draft.function.name != free
    else { return }
    if words(of: draft.parameterName(index)).containsAny(of: Vocabulary.output),
      let (free, evidence) = documented(draft, records, shape.id, conventions)
    {
      return draft.decide(index, .memoryRecord(record(shape, free, annotation.text)), evidence)
    }
    if let evidence = documentedByType(draft, index, shape, free, conventions) {
      return draft.decide(index, .memoryRecord(record(shape, free, annotation.text)), evidence)
    }
    draft.refuse(
      "whether C fills `\(draft.parameterName(index))` with memory that the caller must free, as `\(free)` does, is unknown",
      annotation: draft.parameterSuggestion(index, "output: true, free: \(free)"))
  }

  private func decideInput(
    _ draft: inout FunctionDraft, _ index: Int, _ shape: MemoryRecords.Shape, _ conventions: Conventions
  ) {
    guard shape.holdsTexts, draft.parameterAnnotation(index).keptBy == nil else { return }
    let keeps =
      draft.makesObject || draft.words.containsAny(of: Vocabulary.storing.union(Vocabulary.settingUp))
      || draft.ownershipWords.argumentIsKept
    guard !keeps || draft.parameterAnnotation(index).borrowed?.value == true else {
      return draft.refuse(
        "C may use `\(draft.parameterName(index))` after the call; say `borrowed: true` where it does not",
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
    draft.decide(
      index, .textRecord(shape.id),
      Evidence(.type, "`\(draft.parameterName(index))` points to a struct with texts, read during the call"))
  }

  private func record(_ shape: MemoryRecords.Shape, _ free: String, _ text: Located<Bool>?) -> MemoryRecord {
    MemoryRecord(id: shape.id, free: free, isText: shape.isCharacters && text?.value == true)
  }

  /// The comment says that the caller frees, and names the function.
  private func documented(
    _ draft: FunctionDraft, _ records: MemoryRecords, _ id: String, _ conventions: Conventions
  ) -> (free: String, evidence: Evidence)? {
    guard
      let (deallocator, evidence) = DeallocatorEvidence.documentation(
        draft, frees: CPointer(to: .record(id)), conventions.library),
      records.freesByValue(deallocator.name, id) == false
    else { return nil }
    return (deallocator.name, evidence)
  }

  /// The struct's own comment tells callers to free what such structs own, which it names the function for; and nothing that is said
  /// of this function tells otherwise.
  private func documentedByType(
    _ draft: FunctionDraft, _ index: Int, _ shape: MemoryRecords.Shape, _ free: String, _ conventions: Conventions
  ) -> Evidence? {
    let library = conventions.library
    let type = library.name(of: .record(shape.id))
    guard Self.outputs.contains(draft.parameterName(index)),
      !draft.ownershipWords.resultIsBorrowed, !draft.ownershipWords.argumentIsConsumed,
      let comment = library.comment(of: .record(shape.id))
    else { return nil }
    let sentences = comment.split(whereSeparator: \.isWhitespace).joined(separator: " ").split(separator: ". ")
    let tells = sentences.contains { sentence in
      let words = Set(sentence.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
      return words.contains(free) && !words.isDisjoint(with: ["callers", "caller", "Callers", "Caller", "must"])
        && words.isDisjoint(with: ["not", "never", "unless", "only", "may"])
    }
    return tells
      ? Evidence(.documentation, "the comment of `\(type)` tells callers to free what it owns with `\(free)`") : nil
  }

  private static let outputs: Set<String> = ["out", "output", "dst", "dest", "destination", "result"]
}
