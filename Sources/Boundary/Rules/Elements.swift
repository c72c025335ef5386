import CModel

/// What buffer rules ask about pointers to elements and the integers beside them.
enum Elements {
  struct Kind: Equatable {
    /// nil for `void`.
    var type: CType?
    /// Structs that point to texts and more: what C gets of them is there for the call.
    var pointsOn = false
  }

  /// The elements that C only reads, structs with texts among them.
  static func inputWithTexts(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Kind? {
    if let kind = input(index, draft, conventions) { return kind }
    guard let pointer = conventions.library.pointer(draft.function.parameters[index].type), pointer.isPointeeConst,
      case .record(let id) = conventions.library.resolve(pointer.pointee), conventions.records[id] == .stackFromC,
      conventions.isComplete(record: id)
    else { return nil }
    return Kind(type: pointer.pointee, pointsOn: true)
  }

  /// Refuses structs with texts where C may use them after the call.
  static func refuseKept(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Kind, _ retention: Retention
  ) -> Bool {
    guard element.pointsOn, retention != .call else { return false }
    draft.refuse(
      "C may use the texts of `\(draft.parameterName(index))` after the call; say `borrowed: true` where it does not",
      annotation: draft.parameterSuggestion(index, "borrowed: true"))
    return true
  }

  /// The elements that a parameter points to, when C only reads them.
  static func input(_ parameter: CParameter, _ conventions: Conventions) -> Kind? {
    guard let pointer = conventions.library.pointer(parameter.type), pointer.isPointeeConst,
      !(isText(parameter, conventions) && isSpecialPointer(parameter.type, conventions))
    else { return nil }
    if case .record(let id) = conventions.library.resolve(pointer.pointee), !conventions.isComplete(record: id) {
      return nil
    }
    return kind(pointer.pointee, conventions)
  }

  /// The same where an attribute says that C only reads what the pointer could write.
  static func input(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Kind? {
    let parameter = draft.function.parameters[index]
    if let kind = input(parameter, conventions) { return kind }
    return draft.access(index)?.mode == "read_only" ? output(parameter, conventions) : nil
  }

  /// The elements that a parameter points to, when C may write them.
  static func output(_ parameter: CParameter, _ conventions: Conventions) -> Kind? {
    guard let pointer = conventions.library.pointer(parameter.type), !pointer.isPointeeConst else { return nil }
    return kind(pointer.pointee, conventions)
  }

  /// A pointer typedef of the library's own may stand for more than text, as `sqlite3_filename` does, unless it is named
  /// for text.
  static func isSpecialPointer(_ type: CType, _ conventions: Conventions) -> Bool {
    guard case .typedef(let name) = type, let typedef = conventions.library.typedef(name),
      typedef.origin.belongsToModule
    else { return false }
    return !["char", "str", "text", "utf"].contains { name.lowercased().contains($0) }
  }

  static func kind(_ pointee: CType, _ conventions: Conventions) -> Kind? {
    let library = conventions.library
    switch library.resolve(pointee) {
    case .void where library.typedefChain(pointee).isEmpty || !isObject(pointee, conventions): return Kind(type: nil)
    case .integer: return conventions.importer.integer(pointee) == nil ? nil : Kind(type: pointee)
    case .floating: return conventions.importer.floating(pointee) == nil ? nil : Kind(type: pointee)
    case .record(let id): return conventions.plainRecords.contains(id) ? Kind(type: pointee) : nil
    default: return nil
    }
  }

  private static func isObject(_ pointee: CType, _ conventions: Conventions) -> Bool {
    guard let name = conventions.library.typedefChain(pointee).last else { return false }
    return conventions.handles[.voidTypedef(name)] != nil
  }

  /// The integer that says how many elements the pointer at `index` has, or has room for.
  ///
  /// An attribute decides (`__counted_by`, `access`); then an integer named after the pointer (`src`, `srcSize`), wherever it stands; then one
  /// with a word from `vocabulary` just behind or just before, unless it is named after another pointer.
  static func count(
    for index: Int, _ draft: FunctionDraft, _ conventions: Conventions, vocabulary: Set<String> = Vocabulary.count
  ) -> Int? {
    let extent = AttributedExtent(index, draft, conventions)
    let length = draft.notes.length(of: draft.parameterName(index))
    if extent != nil || length != nil {
      let said = extent.map { $0.parameter(draft) } ?? length.flatMap(draft.index(ofParameter:))
      return said.flatMap { isUndecidedInteger($0, draft, conventions) ? $0 : nil }
    }
    let integers = draft.undecided.filter { integer in
      isCount(integer, draft, conventions, vocabulary)
        && (isRecord(index, draft, conventions) || !countsCompounds(integer, draft, conventions))
    }
    let named = integers.filter { isNamed($0, after: index, draft) && !isAnothers($0, than: index, draft, conventions) }
    if !named.isEmpty { return named.count == 1 ? named[0] : nil }
    let free = integers.filter { integer in
      !pointers(draft, conventions).contains { $0 != index && isNamed(integer, after: $0, draft) }
    }
    if free.contains(endOfRun(after: index, draft, conventions)) { return endOfRun(after: index, draft, conventions) }
    guard free.contains(index - 1) else { return nil }
    if isRecord(index, draft, conventions), isQualified(index - 1, draft) { return nil }
    let isBeforeText =
      isText(draft.function.parameters[index], conventions)
      && !words(of: draft.parameterName(index - 1)).containsAny(of: ["len", "length"])
    return isBeforeText ? nil : index - 1
  }

  /// Whether an integer's name says what it counts: the `srcSize` before one struct of preferences is no number of structs.
  private static func isQualified(_ integer: Int, _ draft: FunctionDraft) -> Bool {
    !words(of: draft.parameterName(integer)).allSatisfy { Vocabulary.count.contains($0) }
  }

  private static func isUndecidedInteger(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    draft.parameters[index] == nil && conventions.importer.integer(draft.function.parameters[index].type) != nil
  }

  private static func isRecord(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let pointee = conventions.library.pointer(draft.function.parameters[index].type)?.pointee,
      case .record = conventions.library.resolve(pointee)
    else { return false }
    return true
  }

  /// Whether an integer counts things that are made of several elements each, by its name or that of its type
  /// (`snd_pcm_uframes_t`).
  private static func countsCompounds(_ integer: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let types = conventions.library.typedefChain(draft.function.parameters[integer].type)
    return ([draft.parameterName(integer)] + types).flatMap(words).contains { word in
      Vocabulary.compound.contains(word) || Vocabulary.compound.contains(String(word.drop { "nu".contains($0) }))
    }
  }

  /// `key_bitlen`, `nbits`.
  static func countsBits(_ name: String) -> Bool {
    words(of: name).contains { $0.hasPrefix("bit") || ["bits", "nbit"].contains($0) || $0.hasSuffix("bits") }
  }

  /// What makes a pointer's count only part of how far it reaches: a name that stands for several numbers each, a
  /// function for vectors (`glUniform4fv`), or a void buffer whose type is another argument.
  static func manyEach(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let parameter = draft.function.parameters[index]
    if isRecord(index, draft, conventions) { return nil }
    let name = draft.parameterName(index)
    if AttributedExtent(index, draft, conventions) != nil { return nil }
    if isVoid(parameter, conventions) {
      return draft.function.parameters.lazy.compactMap(\.name).first {
        words(of: $0).containsAny(of: Vocabulary.elementType)
      }
    }
    let isWide = conventions.library.pointer(parameter.type).map { !isBytes($0.pointee, conventions) } ?? false
    if words(of: name).contains(where: (isWide ? Vocabulary.manyEach : Vocabulary.utf).contains) { return name }
    return isVectorFunction(draft.function.name) ? draft.function.name : nil
  }

  /// Whether elements are one byte each, so that their size is their number.
  static func isBytes(_ element: CType, _ conventions: Conventions) -> Bool {
    switch conventions.library.resolve(element) {
    case .void: true
    case .integer(let integer): integer.width == 8
    default: false
    }
  }

  private static func isVoid(_ parameter: CParameter, _ conventions: Conventions) -> Bool {
    guard let pointer = conventions.library.pointer(parameter.type) else { return false }
    return conventions.library.resolve(pointer.pointee) == .void
  }

  /// `4fv`, `3x2dv` at the end of a name: vectors of so many numbers each.
  private static func isVectorFunction(_ name: String) -> Bool {
    guard name.hasSuffix("v") else { return false }
    let type = name.dropLast().reversed().prefix { "fdisbu".contains($0) }
    let digit = name.dropLast(1 + type.count).last
    return !type.isEmpty && digit.map { ("2"..."9").contains($0) } == true
  }

  /// Whether an undecided integer has a name that counts.
  static func isCount(
    _ index: Int, _ draft: FunctionDraft, _ conventions: Conventions, _ vocabulary: Set<String> = Vocabulary.count
  ) -> Bool {
    guard draft.function.parameters.indices.contains(index), draft.parameters[index] == nil,
      conventions.importer.integer(draft.function.parameters[index].type) != nil,
      let name = draft.function.parameters[index].name
    else { return false }
    guard !name.lowercased().hasPrefix("min"), vocabulary.contains("argc") || !countsArguments(name) else {
      return false
    }
    return words(of: name).containsAny(of: vocabulary)
      || ["len", "size", "count", "length"].contains { vocabulary.contains($0) && name.lowercased().hasSuffix($0) }
  }

  /// The `nArg` of `sqlite3_create_function(db, name, nArg, …)` is how many arguments a function takes, and no length of its name.
  private static func countsArguments(_ name: String) -> Bool {
    words(of: name).containsAny(of: ["arg", "args", "arguments", "arity"])
  }

  /// Whether what is left of an integer's name, without the words that count, is the pointer's name: `srcSize`, `dest_len`.
  static func isNamed(_ integer: Int, after pointer: Int, _ draft: FunctionDraft) -> Bool {
    guard let name = draft.function.parameters[integer].name, let pointerName = draft.function.parameters[pointer].name
    else { return false }
    let counting = Vocabulary.count.union(Vocabulary.capacity)
    var rest = words(of: name).filter { !counting.contains($0) }.joined()
    let target = words(of: pointerName).joined()
    for suffix in ["len", "size", "count", "length"] where rest.hasSuffix(suffix) { rest.removeLast(suffix.count) }
    guard !rest.isEmpty else { return false }
    return rest == target
      || (rest.count > 2 && (target.hasPrefix(rest) || target.hasSuffix(rest) || rest.hasSuffix(target)))
  }

  /// Whether an integer has exactly the name of another pointer: `compressed_length` beside `compressed` and `uncompressed`.
  private static func isAnothers(
    _ integer: Int, than index: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    func isExactly(_ pointer: Int) -> Bool {
      let counting = Vocabulary.count.union(Vocabulary.capacity)
      let rest = words(of: draft.parameterName(integer)).filter { !counting.contains($0) }
      return rest == words(of: draft.parameterName(pointer))
    }
    return !isExactly(index) && pointers(draft, conventions).contains { $0 != index && isExactly($0) }
  }

  /// Every parameter that points to elements.
  private static func pointers(_ draft: FunctionDraft, _ conventions: Conventions) -> [Int] {
    draft.function.parameters.indices.filter { index in
      conventions.library.pointer(draft.function.parameters[index].type).map { kind($0.pointee, conventions) != nil }
        ?? false
    }
  }

  /// The place behind a run of input pointers, which may share the count that stands there.
  private static func endOfRun(after index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Int {
    var next = index + 1
    while next < draft.function.parameters.count, draft.parameters[next] == nil,
      input(draft.function.parameters[next], conventions) != nil, !isText(draft.function.parameters[next], conventions)
    { next += 1 }
    return next
  }

  private static func isText(_ parameter: CParameter, _ conventions: Conventions) -> Bool {
    conventions.library.characters(parameter.type) != nil
  }

  /// Other input pointers between a buffer and its count, which share the count.
  static func sharing(_ count: Int, with index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> [Int] {
    guard endOfRun(after: index, draft, conventions) == count, count > index + 1, !isNamed(count, after: index, draft)
    else { return [] }
    if isLengthOfOneText(count, draft, conventions) { return [] }
    let others = Array((index + 1)..<count)
    let isArray = draft.function.parameters[index].spelledArray != nil
    return others.allSatisfy { (draft.function.parameters[$0].spelledArray != nil) == isArray } ? others : []
  }

  /// Whether a number behind several pointers to bytes is named for the length of one: the others may be text that a NUL ends,
  /// like `anchor` and `tag` of `yaml_scalar_event_initialize(event, anchor, tag, value, length, …)`.
  private static func isLengthOfOneText(_ count: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let pointee = conventions.library.pointer(draft.function.parameters[count - 1].type)?.pointee,
      isBytes(pointee, conventions)
    else { return false }
    return words(of: draft.parameterName(count)).containsAny(of: ["length", "len"])
  }

  /// An undecided integer, besides the count, whose name says that it takes part in a buffer's extent.
  static func otherExtent(
    _ draft: FunctionDraft, of buffer: Int, besides count: Int, _ conventions: Conventions
  ) -> String? {
    if AttributedExtent(buffer, draft, conventions) != nil { return nil }
    for index in draft.undecided where index != count {
      guard conventions.importer.integer(draft.function.parameters[index].type) != nil,
        let name = draft.function.parameters[index].name
      else { continue }
      let nameWords = words(of: name)
      if nameWords.containsAny(of: Vocabulary.extent.union(Vocabulary.dimension)) { return name }
      let counts = nameWords.containsAny(of: Vocabulary.count.union(Vocabulary.capacity))
      if counts, !hasOwnBuffer(index, besides: buffer, draft, conventions) { return name }
    }
    return nil
  }

  /// Whether a count stands beside a buffer of its own.
  private static func hasOwnBuffer(
    _ count: Int, besides buffer: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    pointers(draft, conventions).contains { index in
      index != buffer && (abs(index - count) == 1 || isNamed(count, after: index, draft))
    }
  }
}
