import Annotations
import CModel

/// Finds which function ends what a create makes, where a type has several.
///
/// **Shape.** `T *t_match_new(void)`, `void t_match_free(T *)`, beside `void t_free(T *)`.
///
/// **Evidence.** The annotation `free`, or `malloc(f, 1)` on the create; else the names, where something destroys a `T` at all: what stands before the verb of a function that
/// frees a `T` begins the create's name, or what stands behind it follows the create's verb. The longest wins; the verb is that of
/// the type's destroy.
///
/// **Why this is sound.** The type's destroy is only the default: who declares a free for what a family of functions makes, means it to be used.
/// Where that free is a mere close, and the type's destroy is none, it may be a step before that one, and the create is left out.
///
/// **Where a naive version is wrong.** `archive_free` on what `archive_match_new` made calls through NULL; `pclose` ends what `popen` opened, and
/// `fclose` does not; `xmlFreeNode` leaves the rest of the list that `xmlDocCopyNodeList` made. `git_branch_delete` takes the reference that
/// `git_branch_create` gives out, and removes the branch: another verb than `git_reference_free`. Of what `xmlCopyDocElementContent`
/// makes, `xmlFreeElementContent` frees names that belong to the document, and of what `xmlCopyNamespaceList` makes `xmlFreeNs` the first.
struct EndingsOfCreates {
  let library: Library
  let annotations: Annotations

  /// What ends the objects of the creates that do not go by the type's destroy.
  func find(_ handles: inout [ObjectType: HandleConvention]) -> [String: EndingOfCreate] {
    let endings = candidates()
    var result: [String: EndingOfCreate] = [:]
    for create in library.functions {
      guard let object = product(of: create), suits(object, handles[object]) else { continue }
      let ending =
        stated(create, object)
        ?? handles[object].flatMap { $0.destroy.isThroughVariable ? nil : named(create, endings[object] ?? [], $0) }
      guard let ending, ending.function?.name != handles[object]?.destroy.name else { continue }
      result[create.name] = ending
      guard let function = ending.function else { continue }
      if handles[object] == nil {
        handles[object] = HandleConvention(object: object, destroy: function, hasDefault: false)
      }
      if handles[object]!.destroy != function, !handles[object]!.alternatives.contains(function) {
        handles[object]!.alternatives.append(function)
      }
      if handles[object]!.evidence.isEmpty { handles[object]!.evidence = [ending.evidence] }
    }
    return result
  }

  /// The type of the one object that a function gives out.
  private func product(of function: CFunction) -> ObjectType? {
    let outputs = function.parameters.compactMap { library.objectOutput($0.type) }
    let results = [library.objectPointer(function.result)].compactMap { $0 } + outputs
    guard results.count == 1, !results[0].isConst, !function.type.isVariadic else { return nil }
    return results[0].object
  }

  /// Whether nothing but an object's only owner ends it: the last reference to a counted one goes the same way for all.
  private func suits(_ object: ObjectType, _ handle: HandleConvention?) -> Bool {
    let annotation = annotations.resolvedType(for: library.name(of: object))
    if annotation?.ownedBy != nil || annotation?.skip?.value == true { return false }
    if case .number = object { return false }
    if ElementStructs(library: library, annotations: annotations).contains(object) { return false }
    guard let handle else { return true }
    let last = library.strippedWords(handle.destroy.name).last ?? ""
    return handle.destroy.isSimple && !handle.isInPlace && !Vocabulary.referenceCount.contains(last)
  }

  // MARK: What is said

  private func stated(_ create: CFunction, _ object: ObjectType) -> EndingOfCreate? {
    if let annotation = annotations.resolvedFunction(for: create.name) {
      let output = create.parameters.indices.first { library.objectOutput(create.parameters[$0].type) != nil }
      let name = output.map { create.parameters[$0].name ?? String($0) }
      let free = annotation.returns.free ?? annotation.parameters.first { $0.pattern == name }?.value.free
      if let free = free?.value, let function = library.function(free), let ending = ending(function, object) {
        return EndingOfCreate(function: ending, evidence: Evidence(.annotation, "`free: \(free)`"))
      }
    }
    for case .malloc(let name?, let argument) in create.attributes where argument ?? 1 == 1 {
      guard let function = library.function(name), let ending = ending(function, object) else { continue }
      return EndingOfCreate(function: ending, evidence: Evidence(.attribute, "`malloc(\(name), 1)`"))
    }
    return nil
  }

  private func ending(_ function: CFunction, _ object: ObjectType) -> DestroyFunction? {
    guard function.parameters.count == 1, !function.type.isVariadic, !function.attributes.hideName,
      library.objectPointer(function.parameters[0].type)?.object == object
    else { return nil }
    switch library.resolve(function.result) {
    case .void, .integer, .enumeration, .boolean: return DestroyFunction(name: function.name, objectIndex: 0)
    default: return nil
    }
  }

  // MARK: What names say

  /// A function that is named for freeing an object.
  private struct Candidate {
    var function: DestroyFunction
    /// What its name says besides the verb, before or behind it.
    var subject: [String]
    var verb: String
    var isBehindVerb: Bool
    /// From 100 on it may be a step before the end.
    var rank: Int
  }

  private func candidates() -> [ObjectType: [Candidate]] {
    var result: [ObjectType: [Candidate]] = [:]
    for function in library.functions where !function.attributes.areDeprecated && function.parameters.count == 1 {
      guard let object = library.objectPointer(function.parameters[0].type)?.object,
        let ending = ending(function, object)
      else { continue }
      let words = nameWords(function)
      let verbs =
        Vocabulary.strongDestroy.enumerated().map { ($1, $0) }
        + Vocabulary.weakDestroy.enumerated().map { ($1, 100 + $0) }
      guard let (verb, rank) = verbs.first(where: { words.first == $0.0 || words.last == $0.0 }) else { continue }
      let isBehindVerb = words.last != verb
      result[object, default: []].append(
        Candidate(
          function: ending, subject: isBehindVerb ? Array(words.dropFirst()) : words.dropLast(), verb: verb,
          isBehindVerb: isBehindVerb, rank: rank))
    }
    return result
  }

  /// Without numbers, and the letters that stand for versions: `close_v2`.
  private func nameWords(_ function: CFunction) -> [String] {
    library.strippedWords(function).map(\.withoutTrailingDigits).filter { !["", "r", "w", "v"].contains($0) }
  }

  private func named(
    _ create: CFunction, _ candidates: [Candidate], _ handle: HandleConvention
  ) -> EndingOfCreate? {
    let words = nameWords(create)
    guard let verb = words.firstIndex(where: Vocabulary.create.contains) else { return nil }
    if let doubt = inContext(create, Array(words[(verb + 1)...]), handle) ?? ofList(words, candidates, handle) {
      return doubt
    }
    let usual = verbOf(handle.destroy)
    let own = candidates.filter { candidate in
      guard !candidate.subject.isEmpty, candidate.rank >= 100 || candidate.verb == usual else { return false }
      let name = candidate.isBehindVerb ? words[(verb + 1)...] : words[..<verb]
      return name.starts(with: candidate.subject)
    }
    guard let length = own.map(\.subject.count).max() else { return nil }
    let closest = own.filter { $0.subject.count == length }
    if handle.hasDefault, closest.contains(where: { $0.function == handle.destroy }) { return nil }
    let evidence = { (function: DestroyFunction) in
      Evidence(.naming, "`\(function.name)` is named for what `\(create.name)` makes")
    }
    let weak = closest.first { $0.rank >= 100 && $0.verb != usual }
    guard let best = closest.first(where: { $0.verb == usual }) else {
      guard let weak, handle.hasDefault else { return nil }
      return EndingOfCreate(
        function: nil, doubt: [handle.destroy.name, weak.function.name], evidence: evidence(weak.function))
    }
    if let weak, words[verb] == "open" {
      return EndingOfCreate(
        function: nil, doubt: [best.function.name, weak.function.name], evidence: evidence(best.function))
    }
    return EndingOfCreate(function: best.function, evidence: evidence(best.function))
  }

  /// A free of the same name that takes another of the create's objects besides: `xmlFreeDocElementContent`.
  private func inContext(_ create: CFunction, _ subject: [String], _ handle: HandleConvention) -> EndingOfCreate? {
    let others = create.parameters.compactMap { library.objectPointer($0.type)?.object }.filter { $0 != handle.object }
    guard !others.isEmpty else { return nil }
    let free = library.functions.first { function in
      guard function.parameters.count == 2 else { return false }
      let objects = function.parameters.compactMap { library.objectPointer($0.type)?.object }
      guard objects.contains(handle.object), objects.contains(where: others.contains) else { return false }
      let words = nameWords(function)
      return words.first.map(Vocabulary.strongDestroy.contains) == true && Array(words.dropFirst()) == subject
    }
    return free.map { doubt(handle, $0.name) }
  }

  /// What frees a list, where the type's destroy frees one alone: `xmlFreeNsList`.
  private func ofList(
    _ words: [String], _ candidates: [Candidate], _ handle: HandleConvention
  ) -> EndingOfCreate? {
    let isList = { (words: [String]) in words.last == "list" }
    guard isList(words), let usual = library.function(handle.destroy.name).map(nameWords), !isList(usual),
      let free = candidates.first(where: { isList($0.subject) }),
      !words.suffix(free.subject.count).elementsEqual(free.subject)
    else { return nil }
    return doubt(handle, free.function.name)
  }

  private func doubt(_ handle: HandleConvention, _ other: String) -> EndingOfCreate {
    EndingOfCreate(
      function: nil, doubt: [handle.destroy.name, other],
      evidence: Evidence(.naming, "`\(other)` may end what it makes"))
  }

  private func verbOf(_ destroy: DestroyFunction) -> String {
    let words = library.function(destroy.name).map(nameWords) ?? []
    return words.last { Vocabulary.weakDestroy.contains($0) || Vocabulary.strongDestroy.contains($0) } ?? ""
  }
}

/// What ends the objects that one function makes.
struct EndingOfCreate: Equatable, Sendable {
  /// nil where it is in doubt.
  var function: DestroyFunction?
  /// The functions that may be the one.
  var doubt: [String] = []
  var evidence: Evidence
}
