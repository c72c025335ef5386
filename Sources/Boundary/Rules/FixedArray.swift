import CModel

/// `uint8_t digest[32]`: as many elements as the brackets say.
///
/// **Shape.** An array parameter of numbers or plain structs with a length in its brackets, and no count beside it.
///
/// **Evidence.** The brackets. For one that C may write, besides: the annotation `output`, the direction in its documentation, a name
/// like `out` or `digest`, or a verb that reads; and no verb that stores.
///
/// **Why this is sound.** An input has exactly as many elements, checked before the call; an output is an array of as many, filled with
/// zeros, so that nothing unset is ever seen.
///
/// **Where a naive version is wrong.** `int pipe(int fds[2])` taken for one number is written past its end; `setbuf(f, char buffer[BUFSIZ])`
/// keeps the buffer; with `const char key[16], size_t length` the brackets are only the most.
struct FixedArray: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      let parameter = draft.function.parameters[index]
      guard let count = parameter.spelledArray?.count, count > 0 else { continue }
      if let input = Elements.input(parameter, conventions) {
        decideInput(&draft, index, input, count, conventions)
      } else if let output = Elements.output(parameter, conventions) {
        decideOutput(&draft, index, output, count, conventions)
      }
    }
  }

  private func decideInput(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ count: Int, _ conventions: Conventions
  ) {
    guard !hasCount(&draft, index, count, "count", conventions),
      let retention = BufferRetention.infer(&draft, index, conventions)
    else { return }
    var use = BufferUse(element: element.type, retention: retention)
    use.exactCount = count
    draft.decide(index, .buffer(use), evidence(draft, index, count))
  }

  private func decideOutput(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ count: Int, _ conventions: Conventions
  ) {
    guard !hasCount(&draft, index, count, "output: true, capacity", conventions) else { return }
    let fix = draft.parameterSuggestion(index, "output: true")
    guard OutputEvidence.isOutput(index, draft, conventions) else {
      return draft.refuse(
        "whether C reads or writes the array `\(draft.parameterName(index))` is unknown", annotation: fix)
    }
    if let reason = OutputEvidence.doubt(index, draft) { return draft.refuse(reason, annotation: fix) }
    draft.decide(
      index,
      .bufferOutput(BufferOutput(element: element.type, capacityExpression: .literal(count), count: .literal(count))),
      evidence(draft, index, count))
  }

  private func hasCount(
    _ draft: inout FunctionDraft, _ index: Int, _ length: Int, _ key: String, _ conventions: Conventions
  ) -> Bool {
    let vocabulary = Vocabulary.count.union(Vocabulary.capacity)
    guard let count = Elements.count(for: index, draft, conventions, vocabulary: vocabulary),
      abs(count - index) == 1 || Elements.isNamed(count, after: index, draft)
    else { return false }
    let name = draft.parameterName(count)
    draft.refuse(
      "whether `\(draft.parameterName(index))` has \(length) elements or as many as `\(name)` says is unknown",
      annotation: draft.parameterSuggestion(index, "\(key): \(name)"))
    return true
  }

  private func evidence(_ draft: FunctionDraft, _ index: Int, _ count: Int) -> Evidence {
    Evidence(.type, "`\(draft.parameterName(index))` is an array of \(count)")
  }
}
