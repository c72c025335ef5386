import Annotations
import CModel

/// Holds what annotations say of buffers against what the declaration says of them: what would let C read or write beyond
/// Swift's memory is an error.
struct BufferChecks {
  let conventions: Conventions
  let function: CFunction

  func contradictions(_ entry: Entry<ParameterAnnotation>, at index: Int) -> [Diagnostic] {
    let annotation = entry.value
    return fixedExtent(annotation, index) + unboundOutput(annotation, index) + freeBound(annotation, index)
      + mistakenDefault(annotation, index) + mistakenRows(annotation, index)
      + mistakenValue(annotation, index) + mistakenPosition(annotation, index) + mistakenInput(annotation, index)
  }

  /// A number is a number of elements. Where it would be the position of an integer without a name, that is what was meant.
  private func mistakenPosition(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let count = annotation.count, case .literal(let number)? = try? CountExpressionParser().parse(count),
      number != index, let position = Int(exactly: number), function.parameters.indices.contains(position),
      function.parameters[position].name == nil,
      conventions.importer.integer(function.parameters[position].type) != nil
    else { return [] }
    return [
      .error(
        "`count: \(position)` is that many elements; give parameter \(position) a `name` to say that it counts them",
        at: count.location)
    ]
  }

  /// What goes both ways is a struct of bytes, which C leaves others in.
  private func mistakenInput(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let input = annotation.input else { return [] }
    let records = MemoryRecords(library: conventions.library, importer: conventions.importer)
    let isBytes =
      if let pointer = conventions.library.pointer(function.parameters[index].type), !pointer.isPointeeConst,
        case .record(let id) = conventions.library.resolve(pointer.pointee), let shape = records.shape(id)
      { records.isBytes(shape) } else { false }
    if isBytes, annotation.output?.value == true { return [] }
    let reason = isBytes ? "goes both ways only with `output: true`" : "points to no struct of bytes that C may change"
    return [.error("`\(name(index))` of `\(function.name)` \(reason)", at: input.location)]
  }

  /// A constant is a number that fits, or stands in place of a function.
  private func mistakenValue(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let value = annotation.value else { return [] }
    let type = function.parameters[index].type
    if FixedValue(text: value.value, type: type, conventions: conventions).source != nil { return [] }
    guard conventions.library.constant(value.value) != nil || measuredType(value.value) != nil else {
      return [.error("`\(value.value)` is no number, and the headers declare no such constant", at: value.location)]
    }
    let reason =
      conventions.importer.integer(type) != nil
      ? "is a `\(Spelling.of(type))`, of which `\(value.value)` is no value"
      : "is a `\(Spelling.of(type))`, neither a number nor a function"
    return [.error("`\(name(index))` of `\(function.name)` \(reason)", at: value.location)]
  }

  /// NULL is no default where C follows the pointer, as far as the declaration says.
  private func mistakenDefault(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let isDefault = annotation.isDefault, isDefault.value else { return [] }
    let type = function.parameters[index].type
    let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: conventions.library)
    var reason: String?
    if conventions.library.pointer(type) == nil {
      let isRecord = if case .record = conventions.library.resolve(type) { true } else { false }
      if !isRecord || conventions.importer.valueType(type) == nil {
        reason = "is a `\(Spelling.of(type))`, of which there is no NULL and no struct of zeros"
      }
    } else if draft.isNonnull(index) {
      reason = "is declared never to be NULL"
    } else if !AllocatorHooks.hooks(draft, conventions.library).contains(index),
      let count = Elements.count(for: index, draft, conventions)
    {
      reason = "has as many elements as `\(draft.parameterName(count))` says, which Swift's caller would choose"
    }
    return reason.map { [.error("`\(name(index))` of `\(function.name)` \($0)", at: isDefault.location)] } ?? []
  }

  /// `uint8_t digest[32]` is 32 elements for C, whatever smaller number is said.
  private func fixedExtent(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard annotation.rows == nil, let fixed = function.parameters[index].spelledArray?.count else { return [] }
    let extent = annotation.output?.value == true ? annotation.capacity ?? annotation.count : annotation.count
    guard let extent, case .literal(let count)? = try? CountExpressionParser().parse(extent), count < fixed else {
      return []
    }
    return [
      .error(
        "`\(name(index))` of `\(function.name)` has \(fixed) elements, more than the \(count) said here",
        at: extent.location)
    ]
  }

  /// An output without an extent is one value, or as many as stand in brackets; `[]` is more, and `void` has no size.
  private func unboundOutput(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let output = annotation.output, output.value, annotation.capacity == nil, annotation.count == nil else {
      return []
    }
    let parameter = function.parameters[index]
    guard let pointer = conventions.library.pointer(parameter.type), conventions.library.pointer(pointer.pointee) == nil
    else {
      return []
    }
    let isOpenArray = parameter.spelledArray.map { $0.count == nil } ?? false
    let isVoid = conventions.library.resolve(pointer.pointee) == .void
    guard isOpenArray || (isVoid && conventions.library.objectPointer(parameter.type) == nil) else { return [] }
    return [
      .error("`\(name(index))` of `\(function.name)` is no single value: give its `capacity`", at: output.location)
    ]
  }

  /// `decode(data, len, pcm, frame_size)`: `len` is said to count `data`.
  private func isCountOfAnother(_ count: Int, besides index: Int) -> Bool {
    let entries = conventions.annotations.resolvedFunction(for: function.name)?.parameters ?? []
    return function.parameters.indices.contains { other in
      other != index
        && entries.contains { $0.matches(name(other)) && $0.value.count?.value == name(count) }
    }
  }

  /// An integer that is named as the buffer's count stays the caller's to choose, although the extent does not follow it.
  private func freeBound(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let extent = annotation.capacity ?? annotation.count,
      let pointer = conventions.library.pointer(function.parameters[index].type),
      conventions.library.pointer(pointer.pointee) == nil
    else { return [] }
    let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: conventions.library)
    let vocabulary = Vocabulary.count.union(Vocabulary.capacity)
    guard let bound = Elements.count(for: index, draft, conventions, vocabulary: vocabulary) else { return [] }
    let names = [annotation.capacity, annotation.count].compactMap { $0 }
      .compactMap { try? CountExpressionParser().parse($0) }.flatMap(\.names)
    guard !names.contains(draft.parameterName(bound)), !isCountOfAnother(bound, besides: index) else { return [] }
    return [
      .error(
        "`\(draft.parameterName(bound))` seems to say how far `\(function.name)` reaches into `\(name(index))`, and this does not "
          + "follow it", at: extent.location)
    ]
  }

  private func mistakenRows(_ annotation: ParameterAnnotation, _ index: Int) -> [Diagnostic] {
    guard let rows = annotation.rows else { return [] }
    let parameter = function.parameters[index]
    var reason: String?
    if RowPointers.element(parameter, conventions) == nil {
      reason = "is a `\(Spelling.of(parameter.type))`, not a pointer to rows of numbers"
    } else if annotation.count == nil {
      reason = "needs `count` besides: how many elements each row has"
    } else if let fixed = parameter.spelledArray?.count,
      case .literal(let count)? = try? CountExpressionParser().parse(rows), count < fixed
    {
      reason = "has \(fixed) rows, more than the \(count) said here"
    }
    return reason.map { [.error("`\(name(index))` of `\(function.name)` \($0)", at: rows.location)] } ?? []
  }

  private func name(_ index: Int) -> String { function.parameters[index].name ?? String(index) }
}
