import Annotations
import CModel

/// `void *const rows[]`, `unsigned char **rows`: an array of pointers to rows of elements, which C reads or fills.
///
/// **Shape.** A pointer to pointers to numbers or `void`.
///
/// **Evidence.** The annotations `rows`, how many pointers there are, and `count`, how many elements each row has; `output` where C
/// writes them, and `capacity` where the result says how many rows it wrote (`rows: result`). How long C keeps the pointers is decided as for buffers.
///
/// **Why this is sound.** C gets pointers into a copy of its own, in one block, with an array of pointers that lives as long as the
/// copy. Each row is held against the count before, and so is the number of rows.
///
/// **Where a naive version is wrong.** `liq_image_create_rgba_rows` keeps the array of pointers itself, not only the rows;
/// `png_read_image` writes as many bytes to each row as the file's header says; `jpeg_write_scanlines` may take fewer rows than it
/// is given. Neither of them can tell how long a row is.
struct RowPointers: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen && draft.parameters[index] == nil {
      let annotation = draft.parameterAnnotation(index)
      guard let element = Self.element(draft.function.parameters[index], conventions) else { continue }
      guard let rows = annotation.rows.flatMap({ try? CountExpressionParser().parse($0) }),
        let count = annotation.count.flatMap({ try? CountExpressionParser().parse($0) })
      else {
        refuseUncounted(&draft, index)
        continue
      }
      let evidence = Evidence(.annotation, "`rows: \(annotation.rows!.value)`, `count: \(annotation.count!.value)`")
      if annotation.output?.value == true {
        output(&draft, index, BufferOutput(element: element.type, count: count, rows: rows), evidence, conventions)
      } else if let retention = BufferRetention.infer(&draft, index, conventions) {
        draft.decide(
          index, .buffer(BufferUse(element: element.type, retention: retention, count: count, rows: rows)), evidence)
        // The number of rows is the array's own, where a parameter says nothing else.
        if case .name(let name) = rows, let parameter = draft.index(ofParameter: name) {
          draft.decide(parameter, .count(of: [index], unit: .elements))
        }
      }
    }
  }

  /// Where the result says how many rows C wrote, there is room for as many as `capacity` says.
  private func output(
    _ draft: inout FunctionDraft, _ index: Int, _ output: BufferOutput, _ evidence: Evidence, _ conventions: Conventions
  ) {
    var output = output
    if let rows = output.rows, CountOutputs.isResult(rows, draft, conventions) {
      let capacity = draft.parameterAnnotation(index).capacity.flatMap { try? CountExpressionParser().parse($0) }
      guard let capacity else {
        return draft.refuse(
          "for how many rows `\(draft.parameterName(index))` needs room is unknown before the call; give its `capacity`",
          annotation: draft.parameterSuggestion(index, "output: true, rows: result, capacity: …, count: …"))
      }
      output.rows = capacity
      draft.decideResult(.count(of: index), Evidence(.annotation, "`rows: result`"))
    }
    draft.decide(index, .bufferOutput(output), evidence)
  }

  /// The elements of the rows; structs have no pointer that Swift and C could share.
  static func element(_ parameter: CParameter, _ conventions: Conventions) -> Elements.Kind? {
    let library = conventions.library
    guard let outer = library.pointer(parameter.type), let inner = library.pointer(outer.pointee),
      let kind = Elements.kind(inner.pointee, conventions)
    else { return nil }
    if case .record = kind.type.map(library.resolve) { return nil }
    return kind
  }

  private static let names: Set<String> = ["row", "rows", "line", "lines", "scanline", "scanlines", "plane", "planes"]

  private func refuseUncounted(_ draft: inout FunctionDraft, _ index: Int) {
    let name = draft.parameterName(index)
    guard words(of: name).containsAny(of: Self.names) else { return }
    draft.refuse(
      "how many rows `\(name)` has, and how long they are, is unknown; give `rows` and `count`",
      annotation: draft.parameterSuggestion(index, "rows: …, count: …"))
  }
}
