import CModel

/// The function that frees memory which C hands out.
struct Deallocator: Equatable, Sendable {
  var name: String
  /// C hands out a pointer to const, and the function takes one to what it may write.
  var dropsConst: Bool

  /// nil unless the function takes the pointer, or any pointer, and nothing else.
  init?(_ name: String, frees pointer: CPointer, _ library: Library) {
    guard let function = library.function(name), function.parameters.count == 1, !function.type.isVariadic,
      !function.attributes.hideName,
      let parameter = library.pointer(function.parameters[0].type)
    else { return nil }
    let freed = library.resolve(parameter.pointee)
    guard freed == .void || freed == library.resolve(pointer.pointee) else { return nil }
    self.name = name
    dropsConst = pointer.isPointeeConst && !parameter.isPointeeConst
  }
}

/// Which deallocator goes with memory, from evidence other than annotations.
///
/// An attribute decides. A comment decides only together with what it names: it must say that the caller frees, must not
/// say anything to the contrary or make exceptions, and must name exactly one function of the library which is named for
/// freeing and takes just this pointer. `sqlite3_serialize` shows why exceptions count: its result is the caller's, except
/// with the flag `SQLITE_SERIALIZE_NOCOPY`.
enum DeallocatorEvidence {
  static func attribute(_ draft: FunctionDraft, frees pointer: CPointer, _ library: Library) -> (Deallocator, Evidence)?
  {
    for case .malloc(let name?, let argument) in draft.function.attributes where argument ?? 1 == 1 {
      guard !draft.ownershipWords.resultIsBorrowed else { return nil }
      guard let deallocator = Deallocator(name, frees: pointer, library) else { continue }
      return (deallocator, Evidence(.attribute, "`malloc(\(name), 1)`"))
    }
    return family(draft, frees: pointer, library)
  }

  /// `ownership_returns(family)`, where one function takes what belongs to the family, and nothing else.
  private static func family(
    _ draft: FunctionDraft, frees pointer: CPointer, _ library: Library
  ) -> (Deallocator, Evidence)? {
    for case .ownershipReturns(let family, _) in draft.function.attributes {
      let takers = library.functions.filter { function in
        function.parameters.count == 1 && function.attributes.contains(.ownershipTakes(family: family, parameters: [1]))
      }
      guard !draft.ownershipWords.resultIsBorrowed, takers.count == 1,
        let deallocator = Deallocator(takers[0].name, frees: pointer, library)
      else { continue }
      let detail = "`ownership_returns(\(family))`, and `ownership_takes(\(family), 1)` on `\(takers[0].name)`"
      return (deallocator, Evidence(.attribute, detail))
    }
    return nil
  }

  private static let exceptions: Set<String> = [
    "unless", "except", "however", "otherwise", "sometimes", "depending", "depends", "may",
  ]

  static func documentation(_ draft: FunctionDraft, frees pointer: CPointer, _ library: Library) -> (
    Deallocator, Evidence
  )? {
    let ownership = draft.ownershipWords
    guard ownership.resultIsOwned, !ownership.resultIsBorrowed, !ownership.argumentIsConsumed,
      let comment = draft.function.comment
    else { return nil }
    let words = Set(comment.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    guard exceptions.isDisjoint(with: words.map { $0.lowercased() }), !decidesByFlags(draft),
      !pointer.isPointeeConst || namesAlone(draft, words, library)
    else { return nil }
    let named = library.functions.filter { words.contains($0.name) && $0.name != draft.function.name }
    let freeing = named.filter { library.strippedWords($0).containsAny(of: Vocabulary.teardown) }
    guard freeing.count == 1, let deallocator = Deallocator(freeing[0].name, frees: pointer, library) else {
      return nil
    }
    guard isAboutMemory(comment, naming: deallocator.name) else { return nil }
    let phrase = ownership.phrases.first ?? ""
    return (
      deallocator,
      Evidence(.documentation, "“\(phrase)”, and the comment names `\(deallocator.name)`, which takes such a pointer")
    )
  }

  /// Whether the comment speaks of no other function that returns a pointer: what it says of freeing may be said of that one.
  private static func namesAlone(_ draft: FunctionDraft, _ words: Set<String>, _ library: Library) -> Bool {
    !library.functions.contains { function in
      words.contains(function.name) && function.name != draft.function.name && library.pointer(function.result) != nil
    }
  }

  /// Whether what is said about the function is said about a result, rather than about an object among the arguments.
  private static func isAboutMemory(_ comment: String, naming name: String) -> Bool {
    let subjects = ["result", "return", "string", "text", "buffer", "memory", "array", "data", "bytes", "list"]
    return comment.split(separator: ".").contains { sentence in
      sentence.contains(name) && subjects.contains { sentence.lowercased().contains($0) }
    }
  }

  /// A flag may change who owns what.
  private static func decidesByFlags(_ draft: FunctionDraft) -> Bool {
    draft.function.parameters.contains { parameter in
      words(of: parameter.name ?? "").containsAny(of: ["flags", "flag", "mode", "options", "copy", "nocopy"])
    }
  }
}

/// Doubts that an object ends as others of its type do.
///
/// Ownership belongs to the producer: `fopen` names `fclose`, and `popen` names `pclose`, for the same type.
enum Deallocators {
  static func doubt(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> String? {
    guard let handle = conventions.handles[object], draft.attributedDeallocators.isEmpty,
      let other = handle.otherDeallocators.first
    else { return nil }
    let type = conventions.library.name(of: object)
    return "whether `\(handle.destroy.name)` or `\(other)` ends its `\(type)` is unknown"
  }

  /// Why it is unknown what ends the object that a function makes, where the type has several functions that may.
  static func doubtfulEnding(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> String? {
    guard let handle = conventions.handles[object] else { return nil }
    let type = conventions.library.name(of: object)
    if let ending = conventions.endings[draft.function.name] {
      if ending.function == nil {
        return "whether \(Self.alternatives(ending.doubt)) ends its `\(type)` is unknown; name it with `free`"
      }
      return conventions.lists[object] == nil ? nil : "its list is freed by another function than others"
    }
    let others = handle.alternatives.map(\.name)
    if handle.hasDefault && (others.isEmpty || !takes(object, draft, conventions) || copies(draft)) { return nil }
    let names = others.contains(handle.destroy.name) ? others : [handle.destroy.name] + others
    return "what of \(Self.alternatives(names)) ends its `\(type)` is unknown; name it with `free`"
  }

  private static func alternatives(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: " or ") }

  private static func takes(_ object: ObjectType, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    draft.function.parameters.contains { conventions.library.objectPointer($0.type)?.object == object }
  }

  private static func copies(_ draft: FunctionDraft) -> Bool { draft.words.containsAny(of: Vocabulary.copy) }

  /// Why the object must not end as others of its type do, whatever annotations say.
  static func contradiction(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> String? {
    guard let handle = conventions.handles[object], conventions.endings[draft.function.name]?.function == nil,
      let other = draft.attributedDeallocators.first(where: { $0 != handle.destroy.name })
    else { return nil }
    let type = conventions.library.name(of: object)
    return
      "its attribute says that `\(other)` frees the result, and a `\(type)` is destroyed by `\(handle.destroy.name)`"
  }
}

/// Absorbs the functions that free what wrappers copy: the wrappers call them.
///
/// Offered to Swift they would free memory that C did not allocate.
enum UsedDeallocators {
  static func absorb(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    var users: [String: String] = [:]
    for draft in drafts where draft.isOpen {
      for name in draft.deallocators where users[name] == nil { users[name] = draft.function.name }
    }
    for index in drafts.indices {
      guard let user = users[drafts[index].function.name] else { continue }
      drafts[index].absorb(inWrapperOf: user, Evidence(.type, "it frees what `\(user)` hands out"))
    }
  }
}

extension FunctionDraft {
  /// The functions that free memory which this one hands out.
  fileprivate var deallocators: [String] {
    var names: [String] = []
    for case .keptOutput(let output)? in parameters { names.append(output.deallocator.name) }
    for case .memoryOutput(let memory)? in parameters { names += memory.deallocator.map { [$0.name] } ?? [] }
    for case .memoryRecord(let record)? in parameters { names += record.free.map { [$0] } ?? [] }
    switch result {
    case .copied(let memory)?: names += memory.deallocator.map { [$0.name] } ?? []
    case .ownedText(let free)?: names.append(free)
    case .memoryRecord(let record)?: names += record.free.map { [$0] } ?? []
    default: break
    }
    return names
  }
}
