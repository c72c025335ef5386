import Annotations
import CModel

/// `struct { size_t size; void *data; } *`: bytes that C reads, or lends, by a struct of their address and their number.
///
/// **Shape.** A pointer to a struct of just a pointer to bytes and their number, both named for that, which nothing destroys: `MDB_val`, `struct
/// iovec`, `WSABUF`, `WebPData`. What a longer struct lends may be copied, too.
///
/// **Evidence.** For the direction: a pointer to const is read; for any other the annotations `output` and `input`, or `@param[in]`, `[out]`
/// and `[in,out]`. For how long C reads: as for counted buffers. For what C leaves there: the annotation `borrowed`, or a comment that says that it
/// is not the caller's.
///
/// **Why this is sound.** C gets a copy of the bytes, which it may even write to, and a struct that lives as long as the call. What it
/// leaves in the struct, its own memory or the same copy, is copied before anything else is called, and freed by nobody.
///
/// **Where a naive version is wrong.** `writev(fd, iov, n)` reads an array of structs; `WebPMuxSetImage` keeps the address unless it is told to
/// copy; in `{ const char *name; int size; }` the number may count something else, and the name wants a NUL; `mdb_put` leaves the address of
/// room to fill with `MDB_RESERVE`, and reads two structs with `MDB_MULTIPLE`: what flags change, the annotations must shut out.
struct ElementsStruct: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let records = MemoryRecords(library: conventions.library, importer: conventions.importer)
    for index in draft.undecided where draft.isOpen {
      let parameter = draft.function.parameters[index]
      guard let pointer = conventions.library.pointer(parameter.type), parameter.spelledArray == nil,
        case .record(let id) = conventions.library.resolve(pointer.pointee), conventions.handles[.record(id)] == nil,
        conventions.records[id] == nil, let shape = records.shape(id), records.isBytes(shape)
      else { continue }
      let annotation = draft.parameterAnnotation(index)
      guard annotation.borrowed != nil || annotation.output != nil || records.deallocators(of: id).isEmpty else {
        continue
      }
      guard let direction = direction(index, pointer, draft) else {
        draft.refuse(
          "whether C reads the bytes that `\(draft.parameterName(index))` points to, or leaves others there, is unknown; say "
            + "`borrowed: true` where it reads them, and `output: true` besides where it lends some",
          annotation: draft.parameterSuggestion(index, "borrowed: true"))
        return
      }
      decide(&draft, index, shape, direction, conventions)
    }
  }

  private func direction(
    _ index: Int, _ pointer: CPointer, _ draft: FunctionDraft
  ) -> DocumentationComment.Direction? {
    let annotation = draft.parameterAnnotation(index)
    let documented = draft.comment.parameter(draft.parameterName(index))?.direction
    if pointer.isPointeeConst { return .input }
    if annotation.output?.value == true {
      return annotation.input?.value ?? (documented == .both) ? .both : .output
    }
    if annotation.output?.value == false || annotation.borrowed?.value == true { return .input }
    return documented
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ shape: MemoryRecords.Shape,
    _ direction: DocumentationComment.Direction, _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    if direction != .input, let reason = doubtAboutOutput(draft, index, conventions) {
      return draft.refuse(
        reason, annotation: draft.parameterSuggestion(index, "output: true, borrowed: true"))
    }
    let isNullable = draft.parameterAnnotation(index).nullable?.value == true
    if direction == .output {
      return draft.decide(
        index, .memoryRecord(MemoryRecord(id: shape.id, free: nil, isText: false)),
        Evidence(.type, "C lends the bytes that `\(name)` points to"))
    }
    if let reason = doubtAboutInput(draft, index, shape, conventions) {
      return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
    guard let retention = BufferRetention.infer(&draft, index, conventions) else { return }
    guard retention == .call else {
      return draft.refuse(
        "C may use the bytes that `\(name)` points to after the call; say `borrowed: true` where it does not",
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
    let use = ElementsRecordUse(id: shape.id, isOptional: isNullable, isOutput: direction == .both)
    draft.decide(
      index, .elementsRecord(use), Evidence(.type, "`\(name)` points to a struct with bytes, read during the call"))
  }

  /// Bytes that the caller has to free would leak, and those in a text of Swift's are gone when the call is over.
  private func doubtAboutOutput(_ draft: FunctionDraft, _ index: Int, _ conventions: Conventions) -> String? {
    let name = draft.parameterName(index)
    if draft.parameterAnnotation(index).nullable?.value == true {
      return "`\(name)` cannot be both NULL and something that C writes"
    }
    let texts = draft.function.parameters.filter { conventions.library.characters($0.type)?.isPointeeConst == true }
    if let text = texts.first?.name {
      return "what C leaves in `\(name)` may point into `\(text)`, which is gone after the call"
    }
    if draft.parameterAnnotation(index).borrowed?.value == true { return nil }
    if draft.ownershipWords.resultIsBorrowed, !draft.ownershipWords.resultIsOwned { return nil }
    return "who frees the bytes that C leaves in `\(name)` is unknown; say `borrowed: true` where they stay C's"
  }

  /// Several structs, or one of which the number counts something else.
  private func doubtAboutInput(
    _ draft: FunctionDraft, _ index: Int, _ shape: MemoryRecords.Shape, _ conventions: Conventions
  ) -> String? {
    let name = draft.parameterName(index)
    guard conventions.library.record(shape.id)?.fields.count == 2 else {
      return "what C reads of the struct that `\(name)` points to beside its bytes is unknown"
    }
    if draft.parameterAnnotation(index).borrowed?.value == true { return nil }
    let isPlural =
      ["s", "v", "array", "list", "vec"].contains { name.lowercased().hasSuffix($0) } && name.lowercased() != "bytes"
    guard
      isPlural || Elements.otherExtent(draft, of: index, besides: index, conventions) != nil
        || hasNamelessNumber(draft, beside: index, conventions)
    else { return nil }
    return "`\(name)` may be an array of structs; say `borrowed: true` where it is one for the call"
  }

  /// `f(const fragment *, uint64_t)`: where nothing has a name, the number beside the struct may be that of the structs.
  private func hasNamelessNumber(_ draft: FunctionDraft, beside index: Int, _ conventions: Conventions) -> Bool {
    let parameters = draft.function.parameters
    return [index - 1, index + 1].contains { other in
      parameters.indices.contains(other) && parameters[other].name == nil
        && conventions.importer.integer(parameters[other].type) != nil
    }
  }
}
