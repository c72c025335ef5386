import Annotations
import CModel

/// Pointers whose attribute says how far they reach, where that is more than the name of a parameter.
///
/// **Shape.** `const T *__counted_by(width * height) p`; `const T *__sized_by(size) p` where a `T` is larger than a byte; a
/// pointer that C fills, in a function that returns nothing and so no number of elements.
///
/// **Evidence.** The attribute (`__counted_by`, `__sized_by`, GCC's `access`). The direction is that of the type, of `access`, or of the
/// comment. Who keeps the elements is decided as for any other buffer.
///
/// **Why this is sound.** The compiler that builds the library relies on these attributes too. An expression that Ferry cannot
/// compute, or an end that is a pointer, refuses: no name beside it could be trusted to be the same.
///
/// **Where a naive version is wrong.** With `__sized_by(size)` on an `int *`, an array's count passed as `size` lets C read a quarter of
/// it, and with an output the other way round, four times as much as there is.
struct AttributedExtents: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen && draft.parameters[index] == nil {
      guard let extent = AttributedExtent(index, draft, conventions) else { continue }
      if let element = Elements.input(index, draft, conventions) {
        input(&draft, index, element, extent, conventions)
      } else if let element = Elements.output(draft.function.parameters[index], conventions),
        OutputEvidence.isOutput(index, draft, conventions), draft.result == nil,
        case .void = conventions.library.resolve(draft.function.result)
      {
        output(&draft, index, element, extent, conventions)
      }
    }
  }

  private func input(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ extent: AttributedExtent,
    _ conventions: Conventions
  ) {
    if let count = extent.parameter(draft) { return share(&draft, index, count, conventions) }
    let evidence = AttributedExtent.evidence(index, draft)
    switch extent {
    case .elements(let expression):
      guard let retention = BufferRetention.infer(&draft, index, conventions) else { return }
      guard takeNumbers(of: expression, &draft) else { return refuse(&draft, index) }
      draft.decide(
        index, .buffer(BufferUse(element: element.type, retention: retention, count: expression)), evidence)
    case .bytes(.name(let name)):
      guard let count = draft.index(ofParameter: name), draft.parameters[count] == nil else {
        return refuse(&draft, index)
      }
      guard let retention = BufferRetention.infer(&draft, index, conventions) else { return }
      draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention)), evidence)
      draft.decide(count, .count(of: [index], unit: .bytes))
    case .bytes, .unreadable: refuse(&draft, index)
    }
  }

  /// Several inputs may have one count: each of them is held to it.
  private func share(
    _ draft: inout FunctionDraft, _ index: Int, _ count: Int, _ conventions: Conventions
  ) {
    let sharing = draft.undecided.filter { other in
      Elements.input(other, draft, conventions) != nil
        && AttributedExtent(other, draft, conventions)?.parameter(draft) == count
    }
    guard sharing.count > 1, draft.parameters[count] == nil else { return }
    for other in sharing {
      guard let element = Elements.input(other, draft, conventions),
        let retention = BufferRetention.infer(&draft, other, conventions)
      else { return }
      draft.decide(
        other, .buffer(BufferUse(element: element.type, retention: retention)),
        AttributedExtent.evidence(other, draft))
    }
    draft.decide(count, .count(of: sharing, unit: .elements))
  }

  private func output(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ extent: AttributedExtent,
    _ conventions: Conventions
  ) {
    guard case .elements(let expression) = extent else { return refuse(&draft, index) }
    if let reason = OutputEvidence.doubt(index, draft) {
      return draft.refuse(reason, annotation: draft.parameterSuggestion(index, "output: true"))
    }
    guard takeNumbers(of: expression, &draft) else { return refuse(&draft, index) }
    let output = BufferOutput(element: element.type, capacityExpression: expression, count: expression)
    draft.decide(index, .bufferOutput(output), AttributedExtent.evidence(index, draft))
  }

  /// Makes the parameters that a count is computed from plain numbers of Swift's. False where one is something else.
  private func takeNumbers(of expression: AnnotationExpression, _ draft: inout FunctionDraft) -> Bool {
    let indices = expression.names.compactMap(draft.index(ofParameter:))
    guard indices.allSatisfy({ draft.parameters[$0] == nil || draft.parameters[$0] == .integer }) else { return false }
    for index in indices { draft.decide(index, .integer) }
    return true
  }

  private func refuse(_ draft: inout FunctionDraft, _ index: Int) {
    let extent = AttributedExtent.evidence(index, draft).detail
    draft.refuse(
      "how far `\(draft.parameterName(index))` reaches has no form in Swift (\(extent)); give its `count`",
      annotation: draft.parameterSuggestion(index, "count: …"))
  }
}
