import CModel

/// Plain structs, by value or through a pointer that C reads during the call.
///
/// **Shape.** `S`, or `const S *` that is no array and has no count; or `S *`.
///
/// **Evidence.** `PlainRecords` found the struct; for a pointer, a name in the singular, and no word that keeps. That C reads and changes
/// one struct during the call, the annotation `borrowed` says.
///
/// **Why this is sound.** C gets a copy, which lives as long as the call. Without a pointer inside there is nothing to outlive it.
///
/// **Where a naive version is wrong.** `const liq_histogram_entry entries[]` is an array; a configuration struct that a create keeps; also
/// by value, a struct's text stays C's caller's, and `set_options` may keep its address.
struct PlainRecordValue: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      let parameter = draft.function.parameters[index]
      let name = draft.parameterName(index)
      if let id = byValue(parameter.type, conventions) ?? pointedRecord(parameter, conventions),
        !conventions.isComplete(record: id)
      {
        return draft.refuse(Self.incomplete(id, name, conventions))
      }
      if let id = pointedRecord(parameter, conventions),
        conventions.options[id] != nil || OptionStructs.isNamedForOptions(.record(id), conventions.library),
        Elements.otherExtent(draft, of: index, besides: index, conventions) == nil
      {
        decideOptions(&draft, index, id, conventions)
      } else if let id = byValue(parameter.type, conventions), isUsed(id, index, draft, conventions) {
        draft.decide(index, .record(id), Evidence(.type, "`\(name)` is a plain struct"))
      } else if let id = pointedRecord(parameter, conventions), isSingle(index, draft, conventions) {
        draft.decide(
          index, .recordPointer(id),
          Evidence(.type, "`\(name)` points to one plain struct, read during the call"))
      } else if draft.parameterAnnotation(index).borrowed?.value == true,
        let id = RecordOutput.record(index, draft, conventions), conventions.records[id] == .stack,
        conventions.isComplete(record: id)
      {
        draft.decide(index, .recordInOut(id), Evidence(.annotation, "`borrowed: true`: C reads and changes `\(name)`"))
      } else if draft.parameterAnnotation(index).output?.value == true, isWritable(parameter, conventions) {
        draft.decide(index, .valueOutput, Evidence(.annotation, "`output: true`"))
      }
    }
    if draft.result == nil, let id = byValue(draft.function.result, conventions) {
      if let reason = Self.doubt(id, draft, conventions) { return draft.refuse(reason) }
      draft.decideResult(.record(id), Evidence(.type, "the result is a plain struct"))
    }
  }

  /// A struct that is named for options is one, and no array; it lives as long as C may use it or what it points to.
  private func decideOptions(_ draft: inout FunctionDraft, _ index: Int, _ id: String, _ conventions: Conventions) {
    let name = draft.parameterName(index)
    let isOptional =
      draft.parameterAnnotation(index).nullable?.value
      ?? (!draft.isNonnull(index)
        && (conventions.library.pointer(draft.function.parameters[index].type)?.nullability == .nullable
          || draft.notes.isNullable(name) || mayBeNull(name, draft)))
    var use = OptionsUse(id: id, isOptional: isOptional, retention: .call)
    switch TextRetention(draft: draft, index: index, conventions: conventions, isForOptions: true).conclusion() {
    case .during(let evidence):
      draft.decide(index, .options(use), evidence ?? Evidence(.type, "`\(name)` is one struct, read during the call"))
    case .kept(let retention, let evidence):
      use.retention = retention
      draft.decide(index, .options(use), evidence)
    case .unknown(let reason):
      draft.refuse(
        reason + "; say `borrowed: true` or `kept-by: self`",
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
  }

  /// Whether the comment on a parameter says that NULL stands for C's own defaults.
  private func mayBeNull(_ name: String, _ draft: FunctionDraft) -> Bool {
    let text = (draft.comment.parameter(name)?.text ?? "").lowercased()
    return !text.contains("not be null") && !text.contains("non-null") && !text.contains("not null")
      && ["null for", "or null", "may be null", "can be null", "if null", "null to use", "null means", "null uses"]
        .contains(where: text.contains)
  }

  private static func incomplete(_ id: String, _ name: String, _ conventions: Conventions) -> String {
    "annotations leave out members of a `\(conventions.library.documentedName(ofRecord: id))`, so that `\(name)` would not be all of one;"
      + " say `default: true` in place of `skip` where zeros will do"
  }

  /// Text in a struct that the caller has to free would leak.
  static func doubt(_ id: String, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    guard conventions.records[id] != .stack, draft.ownershipWords.resultIsOwned else { return nil }
    return "its comment says that the caller frees what it returns (“\(draft.ownershipWords.phrases.last ?? "")”)"
  }

  private func byValue(_ type: CType, _ conventions: Conventions) -> String? {
    guard case .record(let id) = conventions.library.resolve(type), let place = conventions.records[id],
      place != .memory
    else { return nil }
    return id
  }

  private func pointedRecord(_ parameter: CParameter, _ conventions: Conventions) -> String? {
    guard let pointer = conventions.library.pointer(parameter.type), pointer.isPointeeConst,
      parameter.spelledArray == nil,
      case .record(let id) = conventions.library.resolve(pointer.pointee), conventions.records[id] != nil
    else { return nil }
    return id
  }

  /// How far a struct goes on that C writes, nothing says. Of a closed enum, Swift would take any number for one of its cases.
  private func isWritable(_ parameter: CParameter, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    guard let pointer = library.pointer(parameter.type), !pointer.isPointeeConst, parameter.spelledArray == nil else {
      return false
    }
    switch library.resolve(pointer.pointee) {
    case .record(let id):
      guard conventions.records[id] != nil, let record = library.record(id) else { return false }
      return !library.endsOpen(record)
    case .enumeration(let id):
      guard let enumeration = library.enumeration(id) else { return false }
      return conventions.isSwiftType(enumeration: id) && !SwiftImporter.isEnum(enumeration)
    default: return false
    }
  }

  /// A copy is all that C gets, unless there is text in it: C must not keep its address.
  private func isUsed(_ id: String, _ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    conventions.records[id] == .stack || draft.parameterAnnotation(index).borrowed?.value == true
      || keepsNothing(draft)
  }

  private func keepsNothing(_ draft: FunctionDraft) -> Bool {
    !draft.makesObject && !draft.words.containsAny(of: Vocabulary.settingUp)
      && !draft.words.containsAny(of: Vocabulary.storing) && !draft.ownershipWords.argumentIsKept
  }

  private func isSingle(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    if draft.parameterAnnotation(index).borrowed?.value == true { return true }
    let name = draft.parameterName(index).lowercased()
    return keepsNothing(draft) && !name.hasSuffix("s") && !name.hasSuffix("array") && !name.hasSuffix("list")
      && Elements.otherExtent(draft, of: index, besides: index, conventions) == nil
  }
}

/// Numbers, truth values and enums, by value.
///
/// **Shape.** Any parameter or result of such a type that no other rule has claimed.
///
/// **Evidence.** The type; for an integer that stands for a truth value what `TruthValues` finds.
///
/// **Why this is sound.** A number that does not fit C's type is thrown before the call, and no number is memory.
///
/// **Where a naive version is wrong.** An `int` that says how far a buffer reaches is no plain number: buffer rules see it first, and
/// refuse where they cannot tell.
struct ScalarValue: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      let parameter = draft.function.parameters[index]
      if carriesPointer(parameter.type, conventions) { continue }
      if conventions.importer.integer(parameter.type) != nil {
        let truth = TruthValues(conventions: conventions).evidence(argument: index, draft)
        draft.decide(index, truth == nil ? .integer : .boolean, truth)
      } else if let role = scalar(parameter.type, conventions) {
        draft.decide(index, role)
      }
    }
    if draft.result == nil { decideResult(&draft, conventions) }
  }

  private func decideResult(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    let type = draft.function.result
    if case .void = conventions.library.resolve(type) {
      draft.decideResult(.void)
    } else if conventions.importer.integer(type) != nil {
      let truth = TruthValues(conventions: conventions).evidence(result: draft)
      draft.decideResult(truth == nil ? .integer : .boolean, truth)
    } else {
      switch scalar(type, conventions) {
      case .floating?: draft.decideResult(.floating)
      case .boolean?: draft.decideResult(.boolean)
      case .enumeration(let id)?: draft.decideResult(.enumeration(id))
      default: break
      }
    }
  }

  private func scalar(_ type: CType, _ conventions: Conventions) -> ParameterRole? {
    if conventions.importer.floating(type) != nil { return .floating }
    if conventions.importer.isBoolean(type) { return .boolean }
    guard case .enumeration(let id) = conventions.library.resolve(type), conventions.isSwiftType(enumeration: id) else {
      return nil
    }
    return .enumeration(id)
  }

  /// `uintptr_t` exists to hold a pointer: C may follow it.
  private func carriesPointer(_ type: CType, _ conventions: Conventions) -> Bool {
    conventions.library.typedefChain(type).contains { $0 == "uintptr_t" || $0 == "intptr_t" }
  }
}
