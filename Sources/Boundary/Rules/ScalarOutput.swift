import CModel

/// One number or truth value that C writes through a pointer: `void get_size(const T *, int *width, int *height)`.
///
/// **Shape.** A pointer to a number wider than a byte or to a truth value, not const, in a function that asks (`get`, `query`,
/// `version`), and beside it nothing else that C may write, and no integer
/// that may count.
///
/// **Evidence.** The comment says that it is an output, and one number (“the address of an integer”, “the number of”); or its name is that of one number (`width`, `major`,
/// `month`), or, for numbers of the same type side by side, a co-ordinate or colour (`x`, `y`); or it is called `out` or `value`
/// where the function's name ends with the name of its type (`get_int32`).
///
/// **Why this is sound.** C gets the address of a variable of that type, set to zero. A function that asks does not keep the address, and
/// what is one number by its name is no array. What C would read there is zero, which is no index out of anything.
///
/// **Where a naive version is wrong.** `glGetFloatv(name, data)` writes as many numbers as `name` has; `get_position(float *position)` writes
/// three; `@param[out] state` may be all four numbers of a generator's; `popt`'s `arg` is kept until the options are read; `gsl_vector_minmax(v, &min, &max)` is right, but
/// `mat_get_rows(m, int *index, double *value)` fills arrays.
struct ScalarOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let pointers = draft.undecided.filter { index in
      conventions.library.pointer(draft.function.parameters[index].type).map { !$0.isPointeeConst } ?? false
    }
    guard draft.isOpen, !pointers.isEmpty, !draft.words.containsAny(of: Vocabulary.storing),
      !draft.ownershipWords.argumentIsKept
    else { return }
    var found: [(index: Int, evidence: Evidence)] = []
    for index in pointers {
      guard isScalar(draft.function.parameters[index], conventions), isUnannotated(index, draft),
        Elements.otherExtent(draft, of: index, besides: index, conventions) == nil,
        let evidence = evidence(index, pointers, draft, conventions)
      else { return }
      found.append((index, evidence))
    }
    for (index, evidence) in found { draft.decide(index, .valueOutput, evidence) }
  }

  private func isScalar(_ parameter: CParameter, _ conventions: Conventions) -> Bool {
    guard let pointer = conventions.library.pointer(parameter.type), !pointer.isPointeeConst,
      !pointer.isPointeeVolatile, pointer.bounds == nil, parameter.spelledArray == nil
    else { return false }
    if conventions.importer.isBoolean(pointer.pointee) { return true }
    switch conventions.library.resolve(pointer.pointee) {
    case .integer(let integer): return integer.width > 8 && conventions.importer.integer(pointer.pointee) != nil
    case .floating: return conventions.importer.floating(pointer.pointee) != nil
    default: return false
    }
  }

  private func isUnannotated(_ index: Int, _ draft: FunctionDraft) -> Bool {
    let annotation = draft.parameterAnnotation(index)
    return annotation.output == nil && annotation.count == nil && annotation.capacity == nil
      && annotation.borrowed == nil && annotation.consumed == nil
  }

  private func evidence(
    _ index: Int, _ pointers: [Int], _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Evidence? {
    let name = draft.parameterName(index)
    if saysMany(index, draft) { return nil }
    if let said = said(index, draft) { return said ? Evidence(.documentation, "`\(name)` is an output") : nil }
    guard draft.words.map(\.withoutTrailingDigits).containsAny(of: Self.asking),
      !countsResult(index, draft, conventions)
    else { return nil }
    let last = words(of: name).last ?? ""
    if Self.single.contains(last) { return Evidence(.naming, "`\(name)` is one number that C writes") }
    let type = draft.function.parameters[index].type
    let alike = pointers.filter { draft.function.parameters[$0].type == type }
    if alike.count > 1, Self.coordinate.contains(last) {
      return Evidence(.naming, "`\(name)` is one of \(alike.count) co-ordinates that C writes")
    }
    guard Self.anything.contains(last), let asked = draft.words.last, Self.typeNames.contains(asked) else { return nil }
    return Evidence(.naming, "`\(name)` is the one “\(asked)” that C writes")
  }

  /// What the comment says about the direction; nil where it says nothing.
  private func said(_ index: Int, _ draft: FunctionDraft) -> Bool? {
    let name = draft.parameterName(index)
    let comment = draft.comment.parameter(name)
    let notes = draft.notes.parameters[name] ?? []
    let text = (comment?.text ?? "").lowercased()
    let isWritten = Self.written.contains(where: text.contains)
    guard comment?.direction != nil || notes.contains("out") || notes.contains("inout") || isWritten else { return nil }
    let isOutput = comment?.direction == .output || notes.contains("out") || (comment?.direction == nil && isWritten)
    return isOutput && !notes.contains("array") && !notes.contains("inout")
      && (saysOne(text) || Self.single.contains(words(of: name).last ?? ""))
      && !words(of: name).containsAny(of: Vocabulary.manyEach)
  }

  /// Whether the comment speaks of several numbers, or the function is named for several of what the parameter is: `get_levels(int *level)`.
  private func saysMany(_ index: Int, _ draft: FunctionDraft) -> Bool {
    let text = (draft.comment.parameter(draft.parameterName(index))?.text ?? "").lowercased()
    let last = words(of: draft.parameterName(index)).last ?? ""
    return Self.many.contains(where: text.contains) || (last.count > 2 && draft.words.contains(last + "s"))
  }

  private func saysOne(_ text: String) -> Bool { Self.one.contains(where: text.contains) }

  /// What a comment calls one number.
  private static let one = [
    "an integer", "a number", "number of", "count of", "the count", "length of", "address of a", "address where",
    "pointer to a", "pointer to variable", "truth value", "boolean", "whether", "a flag", "result", "value will be",
  ]
  private static let many = [
    "array", "vector", "buffer", "list", "elements", "at least", "entries", "values", "results", "matrix",
    "coordinates", "box",
    "two ", "three", "four", "pair", "each", "every", " per ", "block", "on input", "initial",
  ]

  /// What a comment says of a number that C writes.
  private static let written = [
    "will set this to", "will be set to", "to be filled in with", "to be set to", "will be placed", "to place",
    "will be stored", "to store",
    "to hold", "will receive",
  ]

  /// A length beside memory that C returns belongs to that.
  private func countsResult(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard conventions.library.pointer(draft.function.result) != nil else { return false }
    return words(of: draft.parameterName(index)).containsAny(of: Vocabulary.count.union(["width", "height"]))
  }

  private static let asking: Set<String> = [
    "get", "query", "info", "version", "stat", "stats", "size", "dimensions", "bounds", "extents", "metrics", "measure",
    "peek", "parse", "range", "geometry", "position", "resolution",
  ]

  /// Names of one number, whatever its type.
  private static let single: Set<String> = [
    "width", "height", "depth", "major", "minor", "micro", "patch", "rev", "revision", "year", "month", "day", "hour",
    "minute", "second", "flags", "count", "length", "len", "ascent", "descent", "duration", "timeout", "priority",
    "level", "pid", "port", "seed", "checksum", "crc", "errno", "errcode", "capacity", "total", "remaining", "elapsed",
  ]

  /// Names of one number where others of its type stand beside it.
  private static let coordinate: Set<String> = [
    "x", "y", "z", "w", "h", "dx", "dy", "dz", "x1", "y1", "x2", "y2", "left", "right", "top", "bottom", "red", "green",
    "blue", "alpha", "r", "g", "b", "min", "max", "lower", "upper", "minimum", "maximum", "row", "col", "column",
    "line", "used", "free",
  ]

  private static let anything: Set<String> = ["out", "value", "val", "result", "ret"]

  /// The last word of a function that gives out one value of such a type.
  private static let typeNames: Set<String> = [
    "int", "int16", "int32", "int64", "uint", "uint16", "uint32", "uint64", "long", "float", "double", "bool",
    "boolean",
    "integer", "number",
  ]
}
