import Annotations
import CModel

/// A buffer whose extent or direction the annotations give.
///
/// **Shape.** A pointer to elements with `count` (read by C), or with `output`, `capacity` and `count` (written by C); a pointer to one value
/// with `output` alone. What C reads may have a `capacity`, too, as far as C may write later: that is no more than its count. Where the count of what C reads goes by a pointer, C leaves there how many elements it did read.
///
/// **Evidence.** The annotation, held against the type: an output cannot be const.
///
/// **Why this is sound.** The count is computed with overflow checks, and compared with the array's own before the call; an output
/// is allocated as large as C is told. What C says it wrote is never more than that.
///
/// **Where a naive version is wrong.** `liq_image_create_rgba` reads `width * height * 4` bytes, and later again: without `kept-by` a function
/// that makes an object keeps a copy; `WebPINewRGB(csp, output_buffer, size, stride)` makes a decoder that writes to the buffer with each
/// part of the image, when an output of the call would be gone: not without `borrowed`.
struct AnnotatedBuffer: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen && draft.parameters[index] == nil {
      let annotation = draft.parameterAnnotation(index)
      if annotation.output?.value == true {
        output(&draft, index, annotation, conventions)
      } else if annotation.count != nil {
        input(&draft, index, annotation, conventions)
      }
    }
  }

  private func input(
    _ draft: inout FunctionDraft, _ index: Int, _ annotation: ParameterAnnotation, _ conventions: Conventions
  ) {
    let parameter = draft.function.parameters[index]
    guard
      let element = Elements.inputWithTexts(index, draft, conventions) ?? Elements.output(parameter, conventions),
      let expression = annotation.count.flatMap({ try? CountExpressionParser().parse($0) })
    else { return }
    guard let retention = BufferRetention.infer(&draft, index, conventions),
      !Elements.refuseKept(&draft, index, element, retention)
    else { return }
    let evidence = Evidence(.annotation, "`count: \(annotation.count!.value)`")
    if let name = annotation.capacity?.value, let room = draft.index(ofParameter: name),
      conventions.importer.integer(draft.function.parameters[room].type) != nil
    {
      draft.decide(room, .count(of: [index], unit: .elements), Evidence(.annotation, "`capacity: \(name)`"))
    }
    if case .name(let name) = expression, let count = draft.index(ofParameter: name), draft.parameters[count] == nil {
      let isPassed = conventions.importer.integer(draft.function.parameters[count].type) != nil
      guard isPassed || CountOutputs.isNumberOutput(count, draft, conventions) else { return }
      if isPassed, let text = CountedInput.text(index, retention, draft, conventions) {
        draft.decide(index, text, CountedInput.textEvidence(index, draft))
        return draft.decide(count, .count(of: [index], unit: .elements), evidence)
      }
      draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention)), evidence)
      draft.decide(
        count,
        CountOutputs.isNumberOutput(count, draft, conventions)
          ? .countAndRead(of: index) : .count(of: [index], unit: .elements), evidence)
    } else {
      draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention, count: expression)), evidence)
    }
  }

  private func output(
    _ draft: inout FunctionDraft, _ index: Int, _ annotation: ParameterAnnotation, _ conventions: Conventions
  ) {
    guard let element = Elements.output(draft.function.parameters[index], conventions) else { return }
    let evidence = Evidence(.annotation, "`output: true`")
    let length = draft.function.parameters[index].spelledArray?.count.map(AnnotationExpression.literal)
    let count = annotation.count.flatMap { try? CountExpressionParser().parse($0) }
    let room = annotation.capacity.flatMap { try? CountExpressionParser().parse($0) }
    guard let capacity = room ?? count ?? length else {
      return draft.decide(index, .valueOutput, evidence)
    }
    if let object = draft.newObject, annotation.borrowed?.value != true, draft.isUsedDuringCall(index) == nil {
      return draft.refuse(
        "the `\(conventions.library.name(of: object))` that it makes may go on writing to `\(draft.parameterName(index))`; say "
          + "`borrowed: true` besides where C is done with it when the call returns, or `count` and `kept-by` in place of `output`",
        annotation: draft.parameterSuggestion(index, "count: …, kept-by: result"))
    }
    var output = BufferOutput(element: element.type, count: count)
    output.isText = annotation.text?.value == true
    output.bound = annotation.bound.flatMap { try? CountExpressionParser().parse($0) }
    output.isQueried = annotation.sizeQuery?.value == true
    if annotation.capacity != nil {
      decideCapacity(capacity, &output, index, &draft, conventions)
    } else {
      output.capacityExpression = capacity
    }
    if let count = output.count,
      CountOutputs.claim(count, &draft, conventions) || CountOutputs.namesResult(count, draft, conventions),
      annotation.capacity == nil
    {
      let fix = "output: true, capacity: …, count: \(annotation.count?.value ?? "")"
      return draft.refuse(
        "how much room `\(draft.parameterName(index))` needs is unknown before the call; give its `capacity`",
        annotation: draft.parameterSuggestion(index, fix))
    }
    if output.count == nil, annotation.capacity == nil { output.count = length }
    guard !output.isQueried || isQueryable(&draft, index, output, conventions) else { return }
    let countsResult = output.count.map { CountOutputs.namesResult($0, draft, conventions) } == true
    if output.count == .name(CountOutputs.result), countsResult { output.count = nil }
    draft.decide(index, .bufferOutput(output), evidence)
    if countsResult { return draft.decideResult(.count(of: index), evidence) }
    // What is said to be a success or a truth value counts nothing.
    let isNumber = [nil, .value, .nonNegative].contains(draft.annotation.returns.meaning?.value)
    if output.count == nil, isNumber, conventions.importer.integer(draft.function.result) != nil {
      draft.decideResult(.count(of: index), evidence)
    }
  }

  /// The parameter that carries the capacity; through a pointer it carries the count back.
  private func decideCapacity(
    _ capacity: AnnotationExpression, _ output: inout BufferOutput, _ index: Int, _ draft: inout FunctionDraft,
    _ conventions: Conventions
  ) {
    guard case .name(let name) = capacity, let parameter = draft.index(ofParameter: name),
      draft.parameters[parameter] == nil
    else {
      output.capacityExpression = capacity
      return
    }
    output.capacity = parameter
    if CountOutputs.isNumberOutput(parameter, draft, conventions) {
      output.count = output.count ?? capacity
      draft.decide(parameter, .capacityAndCount(of: index))
    } else {
      draft.decide(parameter, .capacity(of: index))
    }
  }

  /// Whether the function can be called twice, the first time without the buffer.
  private func isQueryable(
    _ draft: inout FunctionDraft, _ index: Int, _ output: BufferOutput, _ conventions: Conventions
  ) -> Bool {
    let takesOver = draft.objectUses.contains { $0.retention.isConsumed }
    let outputs = draft.function.parameters.indices.filter { draft.parameterAnnotation($0).output?.value == true }
    var reason: String?
    if takesOver { reason = "it takes an object over, and cannot be called twice" }
    if draft.isNonnull(index) {
      reason = "`\(draft.parameterName(index))` must not be NULL, so that its size cannot be asked for"
    }
    if output.count != nil || conventions.importer.integer(draft.function.result) == nil {
      reason = "only a function that returns the number of elements can be asked for it"
    }
    if outputs.count > 1 || output.capacity == nil || draft.parameters.contains(where: { $0?.isOtherOutput == true }) {
      reason = "a size can be asked for where there is one output, with a parameter for its capacity"
    }
    if let reason { draft.refuse(reason) }
    return reason == nil
  }
}

extension ParameterRole {
  /// Whether C writes something else than elements here, which a call that only asks for a size would write as well.
  fileprivate var isOtherOutput: Bool {
    switch self {
    case .objectOutput, .storage, .valueOutput, .memoryOutput, .countOutput, .capacityAndCount, .countAndRead,
      .errorOutput, .errorRecord, .failureOutput:
      true
    default: false
    }
  }
}
