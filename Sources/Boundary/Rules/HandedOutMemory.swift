import Annotations
import BindingPlan
import CModel

/// `T *f(…, size_t *n)` and `T **out, size_t *n`: memory whose contents Swift copies once, and frees where it is the
/// caller's.
///
/// **Shape.** A result, or a parameter that C writes a pointer through, that points to numbers, plain structs, characters or
/// `void`; a count beside it, through a pointer too, or a NUL at the end of text, or NULL at the end of an array of texts.
///
/// The function's own result may be that count (`size_t WebPEncodeRGBA(…, uint8_t **output)`), which an annotation says.
///
/// **Evidence.** For what the caller frees: the annotation `free`; `malloc(f, 1)`; a comment that says so and names the function. For
/// what stays C's: a pointer to const, or the annotation `borrowed`. For the count: the annotation `count`, or the only
/// pointer to an integer that is named for counting elements.
///
/// **Why this is sound.** The deallocator is held against the pointer's type. It is called when the wrapper's body ends, on every path,
/// and only for a pointer that C did hand out: pointers and counts start at zero. A negative count throws.
///
/// **Where a naive version is wrong.** `sqlite3_serialize` returns memory of the caller's, except with `SQLITE_SERIALIZE_NOCOPY`, where freeing it
/// corrupts the heap; `EVP_EncryptUpdate` writes `*outl` bytes to a buffer of the caller's; a size in bytes beside a
/// pointer to larger elements is no count of them.
struct HandedOutMemory: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    decideResult(&draft, conventions)
    for index in draft.undecided where draft.isOpen { decideOutput(&draft, index, conventions) }
  }

  // MARK: The result

  private func decideResult(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    let annotation = draft.annotation.returns
    guard draft.result == nil,
      let target = Target(conventions.library.pointer(draft.function.result), annotation.text?.value, conventions)
    else { return }
    let isArray = target.isArray && annotation.nullTerminated?.value ?? (Termination.phrase(draft) != nil)
    let wish = Wish(text: annotation.text?.value, count: annotation.count, isArray: isArray)
    guard target.isArray == wish.isArray else { return }
    guard let ownership = resultOwnership(&draft, target, conventions) else {
      return refuseUnowned(&draft, target, conventions)
    }
    guard let contents = contents(&draft, target, wish, conventions) else {
      guard annotation.free != nil else { return }
      return draft.refuse(
        "how far the memory reaches that it returns is unknown; give its `count`",
        annotation: draft.suggestion("returns: { ownership: owned, free: …, count: … }"))
    }
    let memory = CopiedMemory(contents: contents, deallocator: ownership.deallocator)
    if contents == .terminatedText, let free = ownership.deallocator?.name {
      draft.decideResult(.ownedText(free: free), ownership.evidence)
    } else if contents != .terminatedText || !target.isCharacters {
      draft.decideResult(.copied(memory), ownership.evidence)
    }
  }

  private func resultOwnership(
    _ draft: inout FunctionDraft, _ target: Target, _ conventions: Conventions
  ) -> Ownership? {
    let annotation = draft.annotation.returns
    if let free = annotation.free?.value {
      return annotated(
        &draft, free, target, conventions, fix: draft.suggestion("returns: { ownership: owned, free: … }"))
    }
    switch annotation.ownership?.value {
    case .owned?: return nil
    case .borrowed?: return Ownership(deallocator: nil, evidence: Evidence(.annotation, "`returns: borrowed`"))
    case nil: break
    }
    return concluded(draft, target, conventions) ?? lent(draft, target, conventions)
  }

  /// A pointer to const is never the caller's to free.
  ///
  /// A result that points into a buffer among the arguments may come with a number of elements before it, rather than from it on.
  private func lent(_ draft: FunctionDraft, _ target: Target, _ conventions: Conventions) -> Ownership? {
    guard target.pointer.isPointeeConst || target.isArrayOfConst, !draft.ownershipWords.resultIsOwned else {
      return nil
    }
    let annotation = draft.annotation.returns
    let takesBuffer = draft.function.parameters.contains { parameter in
      conventions.library.pointer(parameter.type)?.isPointeeConst == true
        && Elements.input(parameter, conventions) != nil
    }
    if takesBuffer, annotation.count == nil, annotation.text == nil { return nil }
    return Ownership(deallocator: nil, evidence: Evidence(.type, "the result points to const: the contents are copied"))
  }

  /// Memory with a count, of which nobody says whose it is.
  private func refuseUnowned(_ draft: inout FunctionDraft, _ target: Target, _ conventions: Conventions) {
    if target.wide != nil {
      return draft.refuse(
        "whether the caller must free the text that it returns is unknown",
        annotation: draft.suggestion("returns: { ownership: owned, free: … }"))
    }
    guard draft.isOpen, !target.isArray, draft.annotation.returns.ownership == nil,
      let count = CountOutputs.beside(target.element, nil, draft, conventions)
    else { return }
    let name = draft.parameterName(count)
    draft.refuse(
      "whether the caller must free the memory that it returns, and whether `\(name)` counts its elements, is unknown",
      annotation: draft.suggestion("returns: { ownership: owned, free: …, count: \(name) }"))
  }

  // MARK: Outputs

  private func decideOutput(_ draft: inout FunctionDraft, _ index: Int, _ conventions: Conventions) {
    let library = conventions.library
    let annotation = draft.parameterAnnotation(index)
    guard annotation.rows == nil, annotation.keptBy == nil,
      let outer = library.pointer(draft.function.parameters[index].type), !outer.isPointeeConst,
      let target = Target(library.pointer(outer.pointee), annotation.text?.value, conventions),
      target.pointer.nullability != .nonnull
    else { return }
    let wish = Wish(
      text: annotation.text?.value, count: annotation.count, isArray: annotation.nullTerminated?.value == true)
    guard let ownership = outputOwnership(&draft, index, target, conventions) else { return }
    guard let contents = contents(&draft, target, wish, conventions, output: index) else {
      guard annotation.output?.value == true else { return }
      return draft.refuse(
        "how far the memory reaches that `\(draft.parameterName(index))` gives out is unknown; give its `count`",
        annotation: draft.parameterSuggestion(index, "output: true, count: …"))
    }
    draft.decide(
      index, .memoryOutput(CopiedMemory(contents: contents, deallocator: ownership.deallocator)), ownership.evidence)
  }

  private func outputOwnership(
    _ draft: inout FunctionDraft, _ index: Int, _ target: Target, _ conventions: Conventions
  ) -> Ownership? {
    let annotation = draft.parameterAnnotation(index)
    if annotation.output?.value == true {
      if let free = annotation.free?.value {
        return annotated(
          &draft, free, target, conventions, fix: draft.parameterSuggestion(index, "output: true, free: …"))
      }
      if target.pointer.isPointeeConst || annotation.borrowed?.value == true {
        return Ownership(deallocator: nil, evidence: Evidence(.annotation, "`output: true`"))
      }
      draft.refuse(
        "what frees the memory that `\(draft.parameterName(index))` gives out is unknown; name it (`free`), or say that it "
          + "stays C's (`borrowed: true`)", annotation: draft.parameterSuggestion(index, "output: true, free: …"))
      return nil
    }
    guard !target.isArray, isDocumentedOutput(index, draft, conventions) else { return nil }
    return concluded(draft, target, conventions, attributes: false)
  }

  /// Only one such pointer: a comment about freeing does not say which of several it means.
  private func isDocumentedOutput(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    let others = draft.function.parameters.indices.filter { other in
      library.pointer(draft.function.parameters[other].type).map { library.pointer($0.pointee) != nil } ?? false
    }
    guard others == [index], library.pointer(draft.function.result) == nil else { return false }
    return draft.comment.parameter(draft.parameterName(index))?.direction == .output
      || words(of: draft.parameterName(index)).containsAny(of: Vocabulary.output)
  }

  // MARK: Who frees

  private struct Ownership {
    var deallocator: Deallocator?
    var evidence: Evidence
  }

  private func annotated(
    _ draft: inout FunctionDraft, _ free: String, _ target: Target, _ conventions: Conventions, fix: String
  ) -> Ownership? {
    guard let deallocator = Deallocator(free, frees: target.pointer, conventions.library) else {
      draft.refuse("`\(free)` does not take the pointer that it hands out, alone", annotation: fix)
      return nil
    }
    return Ownership(deallocator: deallocator, evidence: Evidence(.annotation, "`free: \(free)`"))
  }

  private func concluded(
    _ draft: FunctionDraft, _ target: Target, _ conventions: Conventions, attributes: Bool = true
  ) -> Ownership? {
    let library = conventions.library
    let found =
      (attributes ? DeallocatorEvidence.attribute(draft, frees: target.pointer, library) : nil)
      ?? DeallocatorEvidence.documentation(draft, frees: target.pointer, library)
    // The C standard's function frees the structs, and leaves what they point to.
    if target.pointsOn, found?.0.name == StandardDeallocator.function.name { return nil }
    return found.map { Ownership(deallocator: $0, evidence: $1) }
  }

  // MARK: What the memory holds

  /// What the annotations say about the contents.
  private struct Wish {
    var text: Bool?
    var count: Located<String>?
    var isArray: Bool
  }

  private func contents(
    _ draft: inout FunctionDraft, _ target: Target, _ wish: Wish, _ conventions: Conventions, output: Int? = nil
  ) -> CopiedMemory.Contents? {
    if target.isArray { return wish.isArray ? .terminatedTexts : nil }
    if let text = wish.count, let count = try? CountExpressionParser().parse(text) {
      CountOutputs.claim(count, &draft, conventions, isReturned: true)
      if let output, draft.result == nil, CountOutputs.isResult(count, draft, conventions) {
        draft.decideResult(.count(of: output), Evidence(.annotation, "`count: result`"))
      }
      return counted(target, wish, by: count)
    }
    if let index = CountOutputs.beside(target.element, output, draft, conventions) {
      let count = AnnotationExpression.name(draft.parameterName(index))
      let evidence = Evidence(.naming, "`\(draft.parameterName(index))` counts the elements that it hands out")
      draft.decide(index, .countOutput, evidence)
      return counted(target, wish, by: count)
    }
    if let unit = target.wide, !isRawMemory(draft) {
      return wish.text == false ? .wideUnits(unit) : .wideText(unit, count: nil)
    }
    guard target.holdsText(wish.text) else { return nil }
    if wish.text == false { return .terminatedBytes }
    return isRawMemory(draft) ? nil : .terminatedText
  }

  private func counted(_ target: Target, _ wish: Wish, by count: AnnotationExpression) -> CopiedMemory.Contents {
    if let unit = target.wide, wish.text == true { return .wideText(unit, count: count) }
    return wish.text == true && target.holdsText(true) ? .text(count: count) : .elements(target.element, count: count)
  }

  /// What an allocator returns ends with no NUL.
  private func isRawMemory(_ draft: FunctionDraft) -> Bool {
    let allocates = draft.words.containsAny(of: ["alloc", "malloc", "calloc", "realloc", "buffer", "memory", "mem"])
    return allocates || draft.function.attributes.contains { if case .allocSize = $0 { true } else { false } }
  }
}

/// What a pointer that C hands out points to.
private struct Target {
  var pointer: CPointer
  /// nil for `void`.
  var element: CType?
  var isCharacters = false
  /// The unit of text that is wider than a byte.
  var wide: WideUnit?
  /// Bytes, as `unsigned char` or `uint8_t`.
  private var isBytes = false
  /// Pointers to characters.
  var isArray = false
  var isArrayOfConst = false
  /// Structs that point to texts and more, which something has to free, too.
  var pointsOn = false

  /// Whether the characters may be text: of bytes an annotation says so.
  func holdsText(_ annotation: Bool?) -> Bool { isCharacters || isBytes && annotation == true }

  /// - Parameter text: What the annotations say, where they speak of text at all.
  init?(_ pointer: CPointer?, _ text: Bool?, _ conventions: Conventions) {
    guard let pointer else { return nil }
    self.pointer = pointer
    let library = conventions.library
    if let inner = library.pointer(pointer.pointee) {
      guard library.isCharacter(inner.pointee) else { return nil }
      isArray = true
      isArrayOfConst = inner.isPointeeConst
    } else if let kind = Elements.kind(pointer.pointee, conventions) {
      element = kind.type
      isCharacters = library.isCharacter(pointer.pointee)
      wide = WideText.unit(pointer.pointee, isCalledText: text.map { _ in true }, conventions)
      isBytes = kind.type != nil && Elements.isBytes(pointer.pointee, conventions)
    } else if case .record(let id) = library.resolve(pointer.pointee), conventions.records[id] == .stackFromC {
      element = pointer.pointee
      pointsOn = true
    } else {
      return nil
    }
  }
}

/// Refuses memory to free beside an object to own: one may point into the other.
enum MemoryBesideObjects {
  static func refuse(_ drafts: inout [FunctionDraft]) {
    for index in drafts.indices where drafts[index].isOpen {
      let handsOutMemory = drafts[index].parameters.contains { role in
        switch role {
        case .memoryOutput(let memory)?: memory.deallocator != nil
        case .memoryRecord(let record)?: record.free != nil
        default: false
        }
      }
      guard handsOutMemory, drafts[index].makesObject else { continue }
      drafts[index].refuse("it gives out an object and memory, of which one may own the other")
    }
  }
}
