import Annotations
import CModel

/// Numbers of elements that C writes through a pointer: `size_t *n`.
enum CountOutputs {
  /// Names for numbers of elements that are no bytes: what is called a size may be one in bytes.
  private static let ofElements: Set<String> = [
    "count", "n", "num", "cnt", "number", "nelem", "nelems", "nitems", "items",
  ]

  /// What a count expression calls the function's own result.
  static let result = "result"

  /// Whether a count is the function's own result, a number that no parameter is called after.
  static func isResult(
    _ count: AnnotationExpression, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    count == .name(result) && draft.index(ofParameter: result) == nil
      && conventions.importer.integer(draft.function.result) != nil
  }

  /// Whether a count is made of the function's own result, and of other numbers.
  static func namesResult(
    _ count: AnnotationExpression, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    count.names.contains(result) && isResult(.name(result), draft, conventions)
  }

  /// Decides the parameters that a count expression names and C writes. Returns whether there are any.
  ///
  /// - Parameter isReturned: Whether those that the annotations call an output are left to be returned as well.
  @discardableResult
  static func claim(
    _ count: AnnotationExpression, _ draft: inout FunctionDraft, _ conventions: Conventions, isReturned: Bool = false
  ) -> Bool {
    let indices = count.names.compactMap(draft.index(ofParameter:)).filter { isNumberOutput($0, draft, conventions) }
    for index in indices where !isReturned || draft.parameterAnnotation(index).output?.value != true {
      draft.decide(index, .countOutput)
    }
    return !indices.isEmpty
  }

  /// The one number that C writes which is named for counting elements of the given type.
  ///
  /// - Parameter output: The parameter through which C hands out the elements; nil for the result.
  static func beside(
    _ element: CType?, _ output: Int?, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Int? {
    let numbers = draft.function.parameters.indices.filter { isNumberOutput($0, draft, conventions) }
    guard numbers.count == 1, let index = numbers.first, let name = draft.function.parameters[index].name else {
      return nil
    }
    let names = words(of: name)
    let direction = draft.comment.parameter(name)?.direction
    guard direction == nil || direction == .output else { return nil }
    guard !names.containsAny(of: Vocabulary.compound), draft.parameterAnnotation(index).output == nil else {
      return nil
    }
    guard element != nil || countsBytes(names, draft) else { return nil }
    let isByte = element.map { conventions.importer.integer($0)?.width == 8 } ?? true
    let isCounting =
      names.containsAny(of: isByte ? Vocabulary.count : ofElements)
      || (isByte && ["len", "size", "length"].contains { name.lowercased().hasSuffix($0) })
    guard isCounting else { return nil }
    if let output, !Elements.isNamed(index, after: output, draft), abs(index - output) != 1 { return nil }
    return index
  }

  /// Whether a number counts the bytes behind a `void *`: `g_variant_get_fixed_array` counts elements, whose size it is told.
  private static func countsBytes(_ names: [String], _ draft: FunctionDraft) -> Bool {
    let units: Set<String> = [
      "element", "elements", "elem", "elems", "item", "items", "entry", "entries", "record", "records",
    ]
    let others = draft.function.parameters.flatMap { words(of: $0.name ?? "") }
    let named = Vocabulary.sizeInBytes.union(["len", "length", "slen"])
    return names.contains { named.contains($0) || ["len", "size", "length"].contains(where: $0.hasSuffix) }
      && !others.containsAny(of: units.union(["elemsize", "itemsize", "nmemb"]))
  }

  /// Whether a parameter is an undecided pointer to an integer that C may write.
  static func isNumberOutput(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard draft.parameters[index] == nil, draft.function.parameters[index].spelledArray == nil,
      let pointer = conventions.library.pointer(draft.function.parameters[index].type), !pointer.isPointeeConst,
      let integer = conventions.importer.integer(pointer.pointee)
    else { return false }
    return integer.width > 8
  }
}
