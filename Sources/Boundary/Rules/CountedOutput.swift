import CModel

/// `T *out, size_t capacity`, which returns the number of elements written.
///
/// **Shape.** A pointer to numbers or `void` that is not const, beside an integer that says how much room there is, in a function
/// that returns an integer.
///
/// **Evidence.** The pointer is documented as an output, or the function's verb reads (`read`, `decode`, `compress`), or, where there
/// is no object that could keep it, the pointer is named like one (`out`, `dst`); and the integer is named like a capacity
/// or size, and not for what C reads. A storing verb refuses. A plain `int` is a number of elements only with a verb that transfers
/// or a comment that says so: elsewhere it reports success.
///
/// **Why this is sound.** C gets an array of exactly the capacity that it is told, filled with zeros, so that nothing unset is
/// ever seen; a result below 0 or above the capacity is an error, not a count.
///
/// **Where a naive version is wrong.** `setvbuf(f, buffer, mode, size)` keeps the buffer, `LZ4_saveDict` too; `opus_decode` writes
/// `frame_size` elements for each channel; `fread(p, size, count, f)` writes `size * count` bytes; `LZ4_compressHC(source, dest,
/// inputSize)` has no capacity; `EVP_read_pw_string_min(buf, min, max, …)` has two; `g_ascii_string_to_signed(…, max, out_num)`
/// has a `max` that bounds a value; `RAND_bytes` returns 1, `spng_decode_row` and
/// `mbedtls_mpi_write_binary` 0; `mbedtls_pk_write_key_der` writes at the end.
struct CountedOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, conventions.importer.integer(draft.function.result) != nil else { return }
    let candidates = draft.undecided.filter { OutputEvidence.isOutput($0, draft, conventions) }
    guard candidates.count == 1, let index = candidates.first,
      let element = Elements.output(draft.function.parameters[index], conventions),
      let capacity = Elements.count(
        for: index, draft, conventions, vocabulary: Vocabulary.count.union(Vocabulary.capacity)),
      capacity > index || AttributedExtent(index, draft, conventions) != nil
        || words(of: draft.parameterName(capacity)).containsAny(of: Vocabulary.count)
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
    if let reason = Doubts.capacity(draft, index, capacity, conventions) ?? Doubts.result(draft, conventions) {
      return draft.refuse(
        reason,
        annotation: draft.parameterSuggestion(
          index, "output: true, capacity: \(draft.parameterName(capacity)), count: …"))
    }
    let evidence =
      AttributedExtent(index, draft, conventions) != nil
      ? AttributedExtent.evidence(index, draft)
      : Evidence(
        .naming,
        "`\(name)` is written, `\(draft.parameterName(capacity))` is the room, and the result the number written")
    var output = BufferOutput(element: element.type, capacity: capacity)
    output.isText = draft.parameterAnnotation(index).text?.value == true
    output.bound = BoundFunction.bound(&draft, conventions)
    draft.decide(index, .bufferOutput(output), evidence)
    draft.decide(capacity, .capacity(of: index))
    draft.decideResult(.count(of: index))
  }
}

extension CountedOutput {
  /// Why an integer may be no capacity, or a result no number of elements.
  fileprivate enum Doubts {
    static func capacity(
      _ draft: FunctionDraft, _ index: Int, _ capacity: Int, _ conventions: Conventions
    ) -> String? {
      let name = draft.parameterName(index)
      let room = draft.parameterName(capacity)
      if Elements.countsBits(room) { return "`\(room)` counts bits" }
      if let many = Elements.manyEach(index, draft, conventions) {
        return "by the name of `\(many)`, `\(name)` may have several elements for each one counted"
      }
      let others = draft.undecided.filter { other in
        other != capacity && conventions.importer.integer(draft.function.parameters[other].type) != nil
          && draft.parameterName(other).lowercased().hasPrefix("max")
      }
      if let other = others.first { return "`\(room)` or `\(draft.parameterName(other))` may be the room of `\(name)`" }
      if words(of: room).containsAny(of: Vocabulary.inputCount)
        || Elements.isNamed(capacity, afterInputIn: draft, conventions)
      {
        return "`\(room)` seems to count what C reads, not the room of `\(name)`"
      }
      return nil
    }

    static func result(_ draft: FunctionDraft, _ conventions: Conventions) -> String? {
      if let phrase = DocumentedStatus.startsWithSuccess(draft) {
        return "its comment says “\(phrase)”: what it returns is no number of elements"
      }
      guard case .integer(let integer) = conventions.library.resolve(draft.function.result),
        [.int, .unsignedInt].contains(integer.kind)
      else { return nil }
      let returns = (draft.comment.returns ?? draft.function.comment ?? "").lowercased()
      let counts = ["number of", "length", "bytes", "count of", "how many", "size of"]
      if counts.contains(where: returns.contains) { return nil }
      // A library that has a word for success says it by its `int`s, also where it reads.
      if draft.words.containsAny(of: Vocabulary.counting), conventions.successes.isEmpty { return nil }
      return "whether its result is the number of elements written, or reports success, is unknown"
    }
  }
}

extension Elements {
  /// Whether an integer is named after a pointer that C reads.
  fileprivate static func isNamed(
    _ integer: Int, afterInputIn draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    draft.function.parameters.indices.contains { pointer in
      input(draft.function.parameters[pointer], conventions) != nil && isNamed(integer, after: pointer, draft)
    }
  }
}
