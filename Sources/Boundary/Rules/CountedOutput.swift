import CModel

/// `T *out, size_t capacity`, which returns the number of elements written.
///
/// **Shape.** A pointer to numbers or `void` that is not const, beside an integer that says how much room there is, in a function
/// that returns an integer.
///
/// **Evidence.** The pointer is documented as an output, or the function's verb reads (`read`, `decode`, `compress`), or, where there
/// is no object that could keep it, the pointer is named like one (`out`, `dst`); and the integer is named like a capacity
/// or size. A storing verb refuses.
///
/// **Why this is sound.** C gets an array of exactly the capacity that it is told, filled with zeros, so that nothing unset is
/// ever seen; a result below 0 or above the capacity is an error, not a count.
///
/// **Where a naive version is wrong.** `g_ascii_string_to_signed(…, min, max, out_num, …)` has a `max` that bounds a value;
/// `setvbuf(f, buffer, mode, size)` keeps the buffer, `LZ4_saveDict` too; `opus_decode` writes
/// `frame_size` elements for each channel; `fread(p, size, count, f)` writes `size * count` bytes.
struct CountedOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, conventions.importer.integer(draft.function.result) != nil else { return }
    let candidates = draft.undecided.filter { OutputEvidence.isOutput($0, draft, conventions) }
    guard candidates.count == 1, let index = candidates.first,
      let element = Elements.output(draft.function.parameters[index], conventions),
      let capacity = Elements.count(
        for: index, draft, conventions, vocabulary: Vocabulary.count.union(Vocabulary.capacity)),
      capacity > index || words(of: draft.parameterName(capacity)).containsAny(of: Vocabulary.count)
    else { return }
    let name = draft.parameterName(index)
    if let reason = OutputEvidence.doubt(index, draft) {
      let fix = "output: true, capacity: \(draft.parameterName(capacity))"
      return draft.refuse(reason, annotation: draft.parameterSuggestion(index, fix))
    }
    if let extent = Elements.otherExtent(draft, of: index, besides: capacity, conventions) {
      return draft.refuse(
        "`\(extent)` may take part in how far C writes `\(name)`; give its `capacity` and `count`",
        annotation: draft.parameterSuggestion(index, "output: true, capacity: \(draft.parameterName(capacity))"))
    }
    let evidence = Evidence(
      .naming, "`\(name)` is written, `\(draft.parameterName(capacity))` is the room, and the result the number written")
    var output = BufferOutput(element: element.type, capacity: capacity)
    output.isText = draft.parameterAnnotation(index).text?.value == true
    output.bound = BoundFunction.bound(&draft, conventions)
    draft.decide(index, .bufferOutput(output), evidence)
    draft.decide(capacity, .capacity(of: index))
    draft.decideResult(.count(of: index))
  }
}
