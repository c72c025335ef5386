import CModel

/// A struct of plain values that C writes: `int t_env_stat(const Env *, t_stat *stat)`, `int t_oid_parse(t_oid *out, const char *)`.
///
/// **Shape.** A pointer to one plain struct, not const, in a function that neither makes nor keeps anything, and whose result is no pointer.
/// The struct says neither itself how large it is, nor does anything end one.
///
/// **Evidence.** The comment says that it is an output, and speaks of no array. Or the function, or the parameter, is named for the struct's
/// type, and besides: the verb asks (`get`, `stat`, `info`); or the parameter is called `out`, and no object could keep it; or the
/// function sets up such a struct from numbers alone (`t_config_init(t_config *)`).
///
/// **Why this is sound.** C gets the address of a struct of that type, set to zero, and no function that asks keeps it: there is no pointer
/// in it that could lead anywhere. A name in the singular that is the type's own is one struct, where no count stands beside it.
///
/// **Where a naive version is wrong.** `frustum_get_corners(f, point *out)` writes eight; a `MD5_CTX` says itself how full its buffer is, and a
/// caller that could change that would make C write elsewhere: so what C also reads becomes `inout` only where annotations say `borrowed`;
/// `GetVersionEx` wants the struct's size in its first member; `timer_init(timer *)` with an object beside it hangs the timer into that.
struct RecordOutput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      guard let id = Self.record(index, draft, conventions), Self.isUnannotated(index, draft),
        conventions.library.pointer(draft.function.result) == nil, !draft.makesObject,
        !draft.ownershipWords.argumentIsKept, !draft.words.containsAny(of: Vocabulary.teardown),
        isSingle(index, id, draft, conventions), !isOwned(id, conventions),
        let evidence = evidence(index, id, draft, conventions)
      else { continue }
      draft.decide(index, .valueOutput, evidence)
    }
  }

  /// The plain struct that a parameter points to, and C may write to: `CRecord.id`.
  static func record(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let parameter = draft.function.parameters[index]
    guard let pointer = conventions.library.pointer(parameter.type), !pointer.isPointeeConst,
      !pointer.isPointeeVolatile,
      pointer.bounds == nil, parameter.spelledArray == nil,
      case .record(let id) = conventions.library.resolve(pointer.pointee), conventions.records[id] != nil,
      let record = conventions.library.record(id), !conventions.library.endsOpen(record)
    else { return nil }
    return id
  }

  private static func isUnannotated(_ index: Int, _ draft: FunctionDraft) -> Bool {
    let annotation = draft.parameterAnnotation(index)
    return annotation.output == nil && annotation.count == nil && annotation.capacity == nil
      && annotation.borrowed == nil && annotation.keptBy == nil
  }

  // MARK: One struct

  /// Whether nothing in the names, and no count, speaks of more than one.
  func isSingle(_ index: Int, _ id: String, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let name = draft.function.parameters[index].name,
      Elements.otherExtent(draft, of: index, besides: index, conventions) == nil
    else { return false }
    let type = typeWords(id, conventions)
    let others = (words(of: name) + draft.words).filter { !type.contains($0) && !Self.singularWords.contains($0) }
    return !others.contains(where: Self.isPlural) && !others.containsAny(of: Self.collective)
      && !others.containsAny(of: Vocabulary.compound.union(Vocabulary.manyEach).union(Vocabulary.dimension))
  }

  private static func isPlural(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
  }

  /// Words that end like plurals, and mean one thing.
  private static let singularWords: Set<String> = [
    "stats", "bounds", "extents", "metrics", "params", "options", "opts", "settings", "caps", "limits", "flags",
    "defaults", "details", "properties", "attributes", "progress", "args",
  ]

  /// What something ends is more than its values; and what holds its own size is read before it is written.
  private func isOwned(_ id: String, _ conventions: Conventions) -> Bool {
    let structs = InPlaceStructs(library: conventions.library, annotations: conventions.annotations, produced: [])
    if !structs.ends(of: .record(id)).isEmpty { return true }
    let first = words(of: conventions.library.record(id)?.fields.first?.name ?? "")
    return first.last == "size" && (first.count == 1 || first.containsAny(of: ["struct", "cb", "dw", "n"]))
      || ["cb", "cbsize", "dwsize", "nsize", "structsize"].contains(first.joined())
  }

  /// Words for many of a kind.
  private static let collective: Set<String> = [
    "array", "list", "table", "map", "palette", "histogram", "set", "buf", "buffer", "lut", "curve", "ramp", "spectrum",
    "polygon", "path", "frustum", "queue", "stack", "pool", "batch", "all", "every", "each", "range", "data", "vec",
  ]

  private func typeWords(_ id: String, _ conventions: Conventions) -> [String] {
    conventions.library.stem(of: .record(id))
  }

  // MARK: Evidence

  private func evidence(
    _ index: Int, _ id: String, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Evidence? {
    let name = draft.parameterName(index)
    let type = conventions.library.name(of: .record(id))
    let comment = draft.comment.parameter(name)
    let notes = draft.notes.parameters[name] ?? []
    if comment?.direction != nil || notes.containsAny(of: ["out", "inout"]) {
      let speaksOfMany = ["array", "list", "vector", "buffer", "elements", "entries"].contains {
        (comment?.text ?? "").lowercased().contains($0)
      }
      guard comment?.direction == .output || notes.contains("out"), !speaksOfMany else { return nil }
      return Evidence(.documentation, "`\(name)` is an output")
    }
    let own = Set(typeWords(id, conventions))
    guard !own.isDisjoint(with: draft.words + words(of: name)) else { return nil }
    let verbs = draft.words.map(\.withoutTrailingDigits)
    if sets(index, verbs, own, draft, conventions) {
      return Evidence(.naming, "it sets up a `\(type)` of plain values, from numbers alone")
    }
    guard !verbs.containsAny(of: Vocabulary.storing.subtracting(["from"])), !verbs.containsAny(of: Self.changing) else {
      return nil
    }
    if verbs.containsAny(of: Self.asking) {
      return Evidence(.naming, "`\(name)` is the `\(type)` that it is asked for")
    }
    let isOut = words(of: name).containsAny(of: ["out", "result", "dest", "dst", "ret", "res", "output"])
    guard isOut, !canKeep(index, draft, conventions) else { return nil }
    return Evidence(.naming, "`\(name)` is the one `\(type)` that C writes")
  }

  /// `t_config_init(t_config *, int version)`.
  private func sets(
    _ index: Int, _ verbs: [String], _ own: Set<String>, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    let rest = verbs.filter { !own.contains($0) }
    guard index == 0,
      rest.contains(where: InPlaceStructs.setUp.contains) || rest == ["defaults"] || rest == ["default"],
      rest.allSatisfy({ InPlaceStructs.setUp.contains($0) || ["default", "defaults", "from", "with"].contains($0) })
    else { return false }
    return draft.function.parameters.indices.dropFirst().allSatisfy { index in
      let type = draft.function.parameters[index].type
      if case .enumeration = conventions.library.resolve(type) { return true }
      return conventions.importer.integer(type) != nil || conventions.importer.floating(type) != nil
        || conventions.importer.isBoolean(type)
    }
  }

  /// Whether another argument is an object that could remember the address.
  private func canKeep(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    draft.function.parameters.indices.contains { other in
      guard other != index, let pointer = conventions.library.pointer(draft.function.parameters[other].type) else {
        return false
      }
      return !pointer.isPointeeConst
    }
  }

  private static let asking: Set<String> = [
    "get", "query", "info", "version", "stat", "stats", "status", "measure", "peek", "bounds", "extents", "metrics",
    "inquire", "describe", "retrieve", "features", "caps",
  ]

  /// What is changed is read first.
  private static let changing: Set<String> = [
    "update", "process", "next", "step", "advance", "increment", "normalize", "swap", "apply", "adjust", "reset",
    "clear",
  ]
}
