import Annotations
import CModel

/// A buffer whose extent or direction the annotations give.
///
/// **Shape.** A pointer to elements with `count` (read by C), or with `output`, `capacity` and `count` (written by C); a pointer to one value
/// with `output` alone.
///
/// **Evidence.** The annotation, held against the type: an output cannot be const.
///
/// **Why this is sound.** The count is computed with overflow checks, and compared with the array's own before the call; an output
/// is allocated as large as C is told.
///
/// **Where a naive version is wrong.** `liq_image_create_rgba` reads `width * height * 4` bytes, and later again: without `kept-by` a function
/// that makes an object keeps a copy.
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
    guard let element = Elements.input(parameter, conventions) ?? Elements.output(parameter, conventions),
      let expression = annotation.count.flatMap({ try? CountExpressionParser().parse($0) })
    else { return }
    guard let retention = BufferRetention.infer(&draft, index, conventions) else { return }
    let evidence = Evidence(.annotation, "`count: \(annotation.count!.value)`")
    if case .name(let name) = expression, let count = draft.index(ofParameter: name), draft.parameters[count] == nil {
      draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention)), evidence)
      draft.decide(count, .count(of: [index], unit: .elements), evidence)
    } else {
      draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention, count: expression)), evidence)
    }
  }

  private func output(
    _ draft: inout FunctionDraft, _ index: Int, _ annotation: ParameterAnnotation, _ conventions: Conventions
  ) {
    guard let element = Elements.output(draft.function.parameters[index], conventions) else { return }
    let evidence = Evidence(.annotation, "`output: true`")
    guard let capacity = annotation.capacity ?? annotation.count else {
      return draft.decide(index, .valueOutput, evidence)
    }
    guard let capacityExpression = try? CountExpressionParser().parse(capacity) else { return }
    let count = annotation.count.flatMap { try? CountExpressionParser().parse($0) }
    var output = BufferOutput(element: element.type, count: count)
    if case .name(let name) = capacityExpression, let parameter = draft.index(ofParameter: name),
      draft.parameters[parameter] == nil
    {
      output.capacity = parameter
      draft.decide(parameter, .capacity(of: index), evidence)
    } else {
      output.capacityExpression = capacityExpression
    }
    draft.decide(index, .bufferOutput(output), evidence)
    if count == nil, conventions.importer.integer(draft.function.result) != nil {
      draft.decideResult(.count(of: index), evidence)
    }
  }
}
