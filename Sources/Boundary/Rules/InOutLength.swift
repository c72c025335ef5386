import Annotations
import CModel

/// `T *out, size_t *length`: the room before the call, the number of elements written after it.
///
/// **Shape.** A pointer to numbers or `void` that is not const, and a pointer to an integer that belongs to it by its name or its place.
///
/// **Evidence.** That the length goes both ways has to be documented: `@param[in,out]`, or sentences that say what it is on entry
/// and on exit. The buffer is an output by its documentation, its name or the function's verb.
///
/// **Why this is sound.** The variable starts as the array's own capacity, and what C leaves there is held against that.
///
/// **Where a naive version is wrong.** `EVP_EncryptUpdate(ctx, out, int *outl, in, inl)` only ever writes `*outl`, and needs room for `inl` bytes and
/// a block: the types are the same, and any capacity that the caller names is an overflow.
struct InOutLength: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen && OutputEvidence.isOutput(index, draft, conventions) {
      guard let element = Elements.output(draft.function.parameters[index], conventions),
        let length = length(of: index, draft, conventions), let phrase = documentation(length, draft)
      else { continue }
      let name = draft.parameterName(length)
      if let reason = OutputEvidence.doubt(index, draft) {
        return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "output: true, capacity: \(name)"))
      }
      var output = BufferOutput(element: element.type, capacity: length, count: .name(name))
      output.isText = draft.parameterAnnotation(index).text?.value == true
      output.bound = BoundFunction.bound(&draft, conventions)
      draft.decide(index, .bufferOutput(output), Evidence(.documentation, "`\(name)` goes both ways: “\(phrase)”"))
      draft.decide(length, .capacityAndCount(of: index))
    }
  }

  private func length(of index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Int? {
    let lengths = draft.undecided.filter { $0 != index && CountOutputs.isNumberOutput($0, draft, conventions) }
    let named = lengths.filter { Elements.isNamed($0, after: index, draft) }
    if named.count == 1 { return named[0] }
    return lengths.count == 1 && abs(lengths[0] - index) == 1 ? lengths[0] : nil
  }

  private static let entry = [
    "on entry", "upon entry", "on input", "upon input", "must be initialized to", "must be set to",
  ]
  private static let exit = [
    "on exit", "upon exit", "on return", "upon return", "on output", "on success", "after the call",
  ]

  /// What says that the length is read and written; nil where nothing does.
  private func documentation(_ length: Int, _ draft: FunctionDraft) -> String? {
    let name = draft.parameterName(length)
    if draft.comment.parameter(name)?.direction == .both { return "[in,out]" }
    let text = draft.function.prose
    let sentences = text.split(separator: ".").filter { $0.contains(name.lowercased()) }
    func phrase(_ phrases: [String]) -> String? {
      phrases.first { phrase in sentences.contains { $0.contains(phrase) } }
    }
    guard let entry = phrase(Self.entry), let exit = phrase(Self.exit) else { return nil }
    return "\(entry) … \(exit)"
  }
}
