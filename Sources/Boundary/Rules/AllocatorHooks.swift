import CModel

/// An argument that C has a default of its own for, which NULL or a struct of zeros asks for.
///
/// **Shape.** A pointer without a count, or a struct by value.
///
/// **Evidence.** The annotation `default: true`; of an allocator, a comment that says what NULL does.
///
/// **Why this is sound.** Swift's caller never sees the parameter, so that no value but the documented one arrives.
///
/// **Where a naive version is wrong.** NULL is no default everywhere: `memcpy` with NULL crashes. What `nonnull` says, and a count beside
/// the pointer, contradict the annotation.
struct DefaultedArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      guard let evidence = Self.evidence(index, draft, conventions.library) else { continue }
      draft.decide(index, .defaulted, evidence)
    }
  }

  /// How it is known that C gets NULL or zeros.
  static func evidence(_ index: Int, _ draft: FunctionDraft, _ library: Library) -> Evidence? {
    let isDefault = draft.parameterAnnotation(index).isDefault?.value
    if isDefault == true { return Evidence(.annotation, "`default: true`") }
    guard isDefault == nil, AllocatorHooks.hooks(draft, library).contains(index),
      let phrase = documentation(index, draft, library)
    else { return nil }
    return Evidence(.documentation, "`\(draft.parameterName(index))`: “\(phrase)”")
  }

  private static let phrases = [
    "null for the default", "null for default", "null to use", "null means", "null selects", "if null", "or null",
    "may be null", "can be null",
  ]

  private static func documentation(_ index: Int, _ draft: FunctionDraft, _ library: Library) -> String? {
    guard library.pointer(draft.function.parameters[index].type) != nil, !draft.isNonnull(index) else {
      return nil
    }
    let text = draft.comment.parameter(draft.parameterName(index))?.text.lowercased() ?? ""
    return phrases.first { text.contains($0) }
  }
}

/// `malloc` and `free` of the caller's: an allocator that C is to use.
///
/// **Shape.** A function that returns a `void *` for a size, and the one that frees; a struct of nothing but such functions and
/// their context.
///
/// **Evidence.** The types, and a name with `alloc` or `mem` in it.
///
/// **Why this is sound.** It only leaves out. An allocator is called from inside C with C's invariants half established; one in
/// Swift may trap, or allocate by what it replaces. C has its own, which is what Swift's callers want.
///
/// **Where a naive version is wrong.** `json_set_alloc_funcs` replaces the allocator of the whole process while blocks of the last one
/// are alive; `XML_ParserCreate_MM` copies the functions, whose closures would have to outlive the parser.
struct AllocatorHooks: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let hooks = Self.hooks(draft, conventions.library)
    guard let index = hooks.first(where: { draft.parameters[$0] == nil }) else { return }
    if isProcessWide(hooks, draft, conventions) {
      return draft.refuse("it replaces the allocator of the whole process, which all of the program shares")
    }
    if draft.isNonnull(index) {
      return draft.refuse("`\(draft.parameterName(index))` allocates for C, which Swift must not do")
    }
    let zeros = conventions.library.pointer(draft.function.parameters[index].type) == nil ? "a struct of zeros" : "NULL"
    draft.refuse(
      "`\(draft.parameterName(index))` allocates for C, which Swift must not do; say `default: true` where \(zeros) asks for C's own",
      annotation: suggestion(hooks, draft, conventions))
  }

  /// All of the functions, and the context that they are handed, go together.
  private func suggestion(_ hooks: [Int], _ draft: FunctionDraft, _ conventions: Conventions) -> String {
    let contexts = draft.undecided.filter { conventions.library.isUntypedPointer(draft.function.parameters[$0].type) }
    let lines = (hooks + contexts).map { "      \(draft.parameterName($0)): { default: true }" }
    return "functions:\n  \(draft.function.name):\n    parameters:\n" + lines.joined(separator: "\n")
  }

  /// The parameters that are functions of an allocator, or structs of such.
  static func hooks(_ draft: FunctionDraft, _ library: Library) -> [Int] {
    let parameters = draft.function.parameters
    let allocators = parameters.indices.filter { index in
      isAllocator(parameters[index].type, named: draft.parameterName(index), library)
        || isSuite(parameters[index].type, library)
    }
    guard !allocators.isEmpty else { return [] }
    return parameters.indices.filter { index in
      allocators.contains(index) || isCompanion(parameters[index].type, library)
    }
  }

  /// Whether one of the parameters is a struct of functions that allocate and free.
  static func mayHave(_ function: CFunction, _ library: Library) -> Bool {
    function.parameters.contains { isSuite($0.type, library) }
  }

  /// Set by a function that takes nothing but the functions, and what they are handed.
  private func isProcessWide(_ hooks: [Int], _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard conventions.library.pointer(draft.function.result) == nil, draft.words.containsAny(of: Vocabulary.storing)
    else { return false }
    return draft.function.parameters.indices.allSatisfy { index in
      hooks.contains(index) || conventions.library.isUntypedPointer(draft.function.parameters[index].type)
    }
  }

  // MARK: Types

  /// `void *(size_t)`, with or without a context and an old block.
  private static func isAllocator(_ type: CType, named name: String, _ library: Library) -> Bool {
    guard let function = library.callback(type), library.isUntypedPointer(function.result) else { return false }
    let sizes = function.parameters.filter { if case .integer = library.resolve($0.type) { true } else { false } }
    let others = function.parameters.filter { library.isUntypedPointer($0.type) }
    guard !sizes.isEmpty, sizes.count + others.count == function.parameters.count else { return false }
    let names = [name] + library.typedefChain(type)
    return names.contains { $0.lowercased().contains("alloc") || words(of: $0).contains("mem") }
  }

  /// What frees or resizes, beside what allocates.
  private static func isCompanion(_ type: CType, _ library: Library) -> Bool {
    guard let function = library.callback(type), (1...4).contains(function.parameters.count),
      library.resolve(function.result) == .void || library.isUntypedPointer(function.result)
    else { return false }
    return function.parameters.allSatisfy { parameter in
      if case .integer = library.resolve(parameter.type) { return true }
      return library.isUntypedPointer(parameter.type)
    }
  }

  /// A struct of functions that allocate and free, by value or by pointer.
  private static func isSuite(_ type: CType, _ library: Library) -> Bool {
    let pointee = library.pointer(type)?.pointee ?? type
    guard case .record(let id) = library.resolve(pointee), let record = library.record(id) else { return false }
    let allocates = record.fields.contains { isAllocator($0.type, named: $0.name ?? "", library) }
    return allocates
      && record.fields.allSatisfy { library.callback($0.type) != nil || library.isUntypedPointer($0.type) }
  }
}
