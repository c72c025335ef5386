import Annotations
import CModel

/// Finds the types whose objects can be owned, and the function that ends each object's life.
///
/// **Shape.** `void t_destroy(T *)`, or `void c_free(Context *, T *)`: one parameter is a pointer to `T`, any other a pointer to an
/// object of another type. `void t_free(T **)` ends what a variable holds, and clears it.
///
/// **Evidence.** The annotation `destroy`; else `__attribute__((malloc(f, 1)))` on a function that returns `T *`; else
/// `ownership_takes` on a function of one object; else the function's name together with its exact parameter type. A strong verb (`destroy`, `free`, `finalize`, …) may stand
/// anywhere in the name; a weak one (`close`, `end`, …) must be all that is left of it beside the type's name.
///
/// Without the annotation some function must give such an object out: a struct that only the caller can make (`z_stream`,
/// `git_buf`) is no handle, whatever ends it.
///
/// **Why this is sound.** The type comes from the function's own signature, never from a similar name. Where two functions
/// qualify, the stronger is called and the rest are withheld, so that nobody can call both.
///
/// **Where a naive version is wrong.** `git_repository_state_cleanup(git_repository *)` ends no life; `archive_read_close` must be
/// followed by `archive_read_free`; `sqlite3_free(void *)` destroys no connection; `snd_hctl_free` frees what an open control holds,
/// and `snd_hctl_close` ends it; `libssh2_knownhost_del(list, entry)` takes an entry out of its list; `json_delete` frees what
/// others still share, where `json_decref` gives up one's own reference; `mpg123_free_string` frees the contents, `mpg123_delete_string` all;
/// `ldns_rr_list_free` leaves the records of a list to others, which a copy shares with nobody, and `ldns_rr_list_deep_free` ends both;
/// `av_frame_unref(AVFrame *)` empties a frame that `av_frame_free(AVFrame **)` ends, so that the latter wins; a `t_free(T **)` beside another
/// `t_destroy(T *)` leaves open which it is; `t_free_all(T **)` frees an array, of which a variable would be the first element.
struct CreateDestroyPair {
  let library: Library
  let annotations: Annotations

  func conventions() -> [ObjectType: HandleConvention] {
    var candidates: [ObjectType: [Candidate]] = [:]
    for function in library.functions {
      if let candidate = candidate(function) { candidates[candidate.object, default: []].append(candidate) }
    }
    var result: [ObjectType: HandleConvention] = [:]
    let produced = library.producedObjects
    for (object, found) in candidates where produced.contains(object) {
      guard !hasDoubt(object, found) else { continue }
      let through = found.filter(\.destroy.isThroughVariable)
      let ranked = (through.isEmpty ? found : through).sorted {
        ($0.rank, $0.destroy.name.count, $0.destroy.name) < ($1.rank, $1.destroy.name.count, $1.destroy.name)
      }
      let ordered = counterpart(of: object, ranked)
      result[object] = convention(object, ordered)
      result[object]?.rivals.formUnion(found.map(\.destroy.name).filter { $0 != ordered[0].destroy.name })
    }
    CleanupHelpers(library).apply(to: &result, of: produced, library)
    let inPlace = InPlaceStructs(library: library, annotations: annotations, produced: produced)
    result.merge(inPlace.conventions(candidates.mapValues { $0.map(\.destroy) })) { first, _ in first }
    applyAttributes(to: &result)
    applyTypeAttributes(to: &result)
    applyAnnotations(to: &result)
    inPlace.mark(&result)
    return withReachableContexts(result)
  }

  /// Without the types whose destroy wants an object that Swift cannot hold.
  private func withReachableContexts(_ conventions: [ObjectType: HandleConvention]) -> [ObjectType: HandleConvention] {
    let reachable = conventions.filter { $0.value.destroy.context.map { conventions[$0] != nil } ?? true }
    return reachable.count == conventions.count ? reachable : withReachableContexts(reachable)
  }

  private struct Candidate {
    var object: ObjectType
    var destroy: DestroyFunction
    /// Lower is stronger.
    var rank: Int
    /// The verb in its name; nil where an attribute says that it ends the object.
    var verb: String?
    var attribute: Evidence?
  }

  private func candidate(_ function: CFunction) -> Candidate? {
    guard !function.type.isVariadic, !function.attributes.areDeprecated, !function.attributes.hideName,
      let (object, destroy) = signature(function) ?? throughVariable(function), !library.isReplaced(function),
      !ElementStructs(library: library, annotations: annotations).contains(object)
    else { return nil }
    return named(function, object, destroy) ?? attributed(function, object, destroy)
  }

  /// `ownership_takes(family, 1)`: weaker than a name that destroys, since what is submitted is taken as well.
  private func attributed(_ function: CFunction, _ object: ObjectType, _ destroy: DestroyFunction) -> Candidate? {
    for case .ownershipTakes(let family, [1]) in function.attributes where function.parameters.count == 1 {
      let evidence = Evidence(.attribute, "`ownership_takes(\(family), 1)` on `\(function.name)`")
      return Candidate(object: object, destroy: destroy, rank: Self.attributedRank, attribute: evidence)
    }
    return nil
  }

  private static let attributedRank = 99

  private func named(_ function: CFunction, _ object: ObjectType, _ destroy: DestroyFunction) -> Candidate? {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    let last = words.last { !["r", "w", "v"].contains($0) && !$0.isEmpty } ?? ""
    if let rank = Vocabulary.strongDestroy.firstIndex(where: words.contains) {
      let rest = words.filter { $0 != Vocabulary.strongDestroy[rank] }
      guard isAboutTheObject(rest, object) else { return nil }
      return Candidate(object: object, destroy: destroy, rank: rank, verb: Vocabulary.strongDestroy[rank])
    }
    let ending = Vocabulary.weakDestroy.contains(last) ? last : words.first == "close" ? "close" : nil
    guard !destroy.isThroughVariable, let ending, let rank = Vocabulary.weakDestroy.firstIndex(of: ending) else {
      return nil
    }
    let rest = words.filter { $0 != ending && !["r", "w", "v", ""].contains($0) }
    guard isAboutTheObject(rest, object) else { return nil }
    return Candidate(object: object, destroy: destroy, rank: 100 + rank, verb: ending)
  }

  /// The object and its place, for a function that takes one object, and at most one other as context, besides what it gets NULL for.
  private func signature(_ function: CFunction) -> (ObjectType, DestroyFunction)? {
    let defaulted = DefaultedParameters(library: library, annotations: annotations).indices(function)
    let places = function.parameters.indices.filter { !defaulted.contains($0) }
    let pointers = places.map { library.objectPointer(function.parameters[$0].type) }
    guard !pointers.isEmpty, pointers.allSatisfy({ $0 != nil }),
      returnsNothingOrStatus(function) || returnsNoOwner(function, pointers[0]!)
    else { return nil }
    switch pointers.count {
    case 1:
      let destroy = DestroyFunction(name: function.name, objectIndex: places[0], defaulted: defaulted)
      return (pointers[0]!.object, destroy)
    case 2
    where pointers[0]!.object != pointers[1]!.object && !pointers[1]!.isConst && !isNumber(pointers[1]!.object)
      && !library.strippedWords(function).containsAny(of: ["delete", "del", "drop", "remove"]):
      let destroy = DestroyFunction(
        name: function.name, objectIndex: places[1], context: pointers[0]!.object, defaulted: defaulted)
      return (pointers[1]!.object, destroy)
    default:
      return nil
    }
  }

  /// A number stands for something by itself, and a function closes it that takes nothing else (`NumberHandles`).
  private func isNumber(_ object: ObjectType) -> Bool { if case .number = object { true } else { false } }

  /// The object that a variable holds, for a function that takes the address of one and nothing else.
  private func throughVariable(_ function: CFunction) -> (ObjectType, DestroyFunction)? {
    guard function.parameters.count == 1, function.parameters[0].spelledArray == nil, returnsNothingOrStatus(function),
      function.macroUse == nil,
      let variable = library.objectOutput(function.parameters[0].type), !variable.isConst,
      !endsSeveral(function, variable.object)
    else { return nil }
    return (variable.object, DestroyFunction(name: function.name, objectIndex: 0, isThroughVariable: true))
  }

  /// Whether the pointer may lead to several objects: `twig_free_all(twig **)`, `leaf_free(leaf **leaves)`.
  private func endsSeveral(_ function: CFunction, _ object: ObjectType) -> Bool {
    let name = function.parameters[0].name?.lowercased() ?? ""
    let isPlural = name.count > 3 && name.hasSuffix("s") && !words(of: library.name(of: object)).contains(name)
    return isPlural || (words(of: name) + library.strippedWords(function)).containsAny(of: Vocabulary.several)
  }

  private func returnsNothingOrStatus(_ function: CFunction) -> Bool {
    switch library.resolve(function.result) {
    case .void, .integer, .enumeration, .boolean: true
    default: false
    }
  }

  /// `sd_bus_unref` returns NULL, of the object's type, so that callers can clear their variable, and so does `src_delete`, which says it.
  private func returnsNoOwner(_ function: CFunction, _ object: ObjectPointer) -> Bool {
    guard library.objectPointer(function.result)?.object == object.object else { return false }
    let last = library.strippedWords(function).last ?? ""
    let comment = function.prose
    return ["unref", "decref", "unreference"].contains(last) || comment.contains("always returns null")
      || comment.contains("always null")
  }

  /// Whether the functions that may destroy an object disagree.
  private func hasDoubt(_ object: ObjectType, _ found: [Candidate]) -> Bool {
    if isEitherWay(object, found) { return true }
    let attributed = found.filter { $0.attribute != nil }
    if attributed.count > 1, found.allSatisfy({ $0.rank >= Self.attributedRank }) { return true }
    if found.contains(where: { isShallow($0, of: object) }) { return true }
    let verbs = Set(found.compactMap(\.verb))
    return verbs.contains("close") && verbs.contains("free") && verbs.isDisjoint(with: ["unref", "decref", "destroy"])
      && isOpened(object)
  }

  /// Whether another function is named for ending the object with all that is in it: which objects have a share in that, only C knows.
  private func isShallow(_ candidate: Candidate, of object: ObjectType) -> Bool {
    let words = library.strippedWords(candidate.destroy.name)
    return library.functions.contains { function in
      guard function.parameters.count == 1, library.objectPointer(function.parameters[0].type)?.object == object else {
        return false
      }
      let other = library.strippedWords(function)
      return other.count == words.count + 1 && other.filter { !Self.deeply.contains($0) } == words
    }
  }

  private static let deeply: Set<String> = ["deep", "deeply", "recursive", "recursively"]

  /// Whether some take the object and some a variable that holds it, for what may be different ends. To give up a reference, or to
  /// empty an object, is not to end it where something else does.
  private func isEitherWay(_ object: ObjectType, _ found: [Candidate]) -> Bool {
    let direct = found.filter { !$0.destroy.isThroughVariable && $0.rank < Self.attributedRank }
    guard found.contains(where: \.destroy.isThroughVariable) else { return mayEndThroughVariable(object) }
    return direct.contains { !Vocabulary.referenceCount.contains($0.verb ?? "") }
  }

  /// Whether a function that is named for something else besides frees what a variable holds.
  private func mayEndThroughVariable(_ object: ObjectType) -> Bool {
    library.functions.contains { function in
      function.parameters.count == 1 && function.parameters[0].spelledArray == nil
        && library.objectOutput(function.parameters[0].type)?.object == object
        && library.strippedWords(function).containsAny(of: Set(Vocabulary.strongDestroy))
    }
  }

  /// Whether every function that gives out such objects opens them: what was opened is closed, whatever else is freed.
  private func isOpened(_ object: ObjectType) -> Bool {
    let producers = library.functions.filter { function in
      library.objectPointer(function.result)?.object == object
        || function.parameters.contains { library.objectOutput($0.type)?.object == object }
    }.map(library.strippedWords)
    return producers.contains { $0.contains("open") }
      && !producers.contains { $0.containsAny(of: ["new", "create", "alloc", "make", "init", "dup", "copy"]) }
  }

  /// With the one in front whose verb is the counterpart of the one that makes such objects, where no reference is given up:
  /// what `new` makes `delete` ends, and `free` may be for its contents alone.
  private func counterpart(of object: ObjectType, _ ranked: [Candidate]) -> [Candidate] {
    guard ["free", "delete", "destroy"].contains(ranked[0].verb), ranked.count > 1 else { return ranked }
    let makers = Set(
      library.functions.filter { library.objectPointer($0.result)?.object == object }.flatMap(library.strippedWords))
    let pairs = [("new", "delete"), ("create", "destroy"), ("alloc", "free")].filter { makers.contains($0.0) }
    guard pairs.count == 1, let index = ranked.firstIndex(where: { $0.verb == pairs[0].1 }) else { return ranked }
    return [ranked[index]] + ranked[..<index] + ranked[(index + 1)...]
  }

  /// Whether nothing but the type's own name is left of a function's name: `t_free`, `t_list_free` for a `t_list`,
  /// `CloseProfile` for an `HPROFILE`.
  private func isAboutTheObject(_ rest: [String], _ object: ObjectType) -> Bool {
    let stem = library.stem(of: object)
    let name = words(of: library.name(of: object)).flatMap { $0.hasPrefix("h") ? [$0, String($0.dropFirst())] : [$0] }
    let allowed = Set(stem).union(name).union([
      "object", "handle", "instance", "context", "ctx", "full", "all", "list", "struct", "easy", "multi", "parser",
    ])
    let joined = stem.joined()
    return rest.allSatisfy { allowed.contains($0) || joined.hasPrefix($0) || $0 == joined }
  }

  private func convention(_ object: ObjectType, _ ranked: [Candidate]) -> HandleConvention {
    let best = ranked[0]
    let type = library.name(of: object)
    let evidence =
      best.attribute
      ?? Evidence(
        .naming,
        "`\(best.destroy.name)` ends with the verb “\(best.verb ?? "")” and takes a `\(type) *\(best.destroy.isThroughVariable ? "*" : "")`"
      )
    return HandleConvention(
      object: object, destroy: best.destroy, rivals: Set(ranked.dropFirst().map(\.destroy.name)), evidence: [evidence])
  }

  /// `malloc(f, n)` names the deallocator. Where functions name several for one type, the one that most of them name is the type's;
  /// where a name shows beyond doubt what destroys the type, they speak for themselves alone (`EndingsOfCreates`).
  private func applyAttributes(to result: inout [ObjectType: HandleConvention]) {
    var named: [ObjectType: [(destroy: DestroyFunction, by: String)]] = [:]
    for function in library.functions {
      for case .malloc(let deallocator?, let argument) in function.attributes {
        guard let object = library.objectPointer(function.result)?.object,
          let destroy = deallocation(deallocator, (argument ?? 1) - 1, of: object)
        else { continue }
        named[object, default: []].append((destroy, function.name))
      }
    }
    for (object, uses) in named {
      func count(_ name: String) -> Int { uses.count { $0.destroy.name == name } }
      let most = uses.map { count($0.destroy.name) }.max()
      let best = uses.first { count($0.destroy.name) == most }!
      if let named = result[object], named.destroy.context == nil, best.destroy.context == nil,
        isBeyondDoubt(named.destroy), !uses.contains(where: { $0.destroy.name == named.destroy.name })
      {
        continue
      }
      replace(
        object, with: best.destroy, in: &result,
        Evidence(
          .attribute, "`malloc(\(best.destroy.name), \(best.destroy.objectIndex + 1))` on `\(best.by)`"))
      let others = uses.map(\.destroy.name).filter { $0 != best.destroy.name }
      result[object]?.otherDeallocators = others
      result[object]?.rivals.formUnion(others)
    }
  }

  private func isBeyondDoubt(_ destroy: DestroyFunction) -> Bool {
    library.strippedWords(destroy.name).containsAny(of: Set(Vocabulary.strongDestroy))
  }

  /// A function that frees the object at `index`, alone or with another object as context.
  private func deallocation(_ name: String, _ index: Int, of object: ObjectType) -> DestroyFunction? {
    guard let function = library.function(name), (1...2).contains(function.parameters.count),
      function.parameters.indices.contains(index), !function.attributes.hideName,
      library.objectPointer(function.parameters[index].type)?.object == object
    else { return nil }
    let contexts = function.parameters.indices.filter { $0 != index }.map {
      library.objectPointer(function.parameters[$0].type)?.object
    }
    guard contexts.allSatisfy({ $0 != nil }) else { return nil }
    return DestroyFunction(name: name, objectIndex: index, context: contexts.first ?? nil)
  }

  /// `swift_attr("~Copyable")` on a struct makes its handle unique.
  private func applyTypeAttributes(to result: inout [ObjectType: HandleConvention]) {
    for object in result.keys {
      guard case .record(let id) = object, let record = library.record(id),
        record.attributes.contains(.swiftAttribute("~Copyable"))
      else { continue }
      result[object]?.ownership = .unique
    }
  }

  private func applyAnnotations(to result: inout [ObjectType: HandleConvention]) {
    for object in library.objects {
      guard let annotation = annotations.resolvedType(for: library.name(of: object)) else { continue }
      if let name = annotation.destroy?.value, let function = library.function(name, of: object),
        let index = StandardDeallocator.isIt(function)
          ? 0 : function.parameters.firstIndex(where: { library.objectPointer($0.type)?.object == object })
      {
        let defaulted = DefaultedParameters(library: library, annotations: annotations).indices(function)
        let others = function.parameters.indices.filter { $0 != index && !defaulted.contains($0) }
        let contexts = others.compactMap { library.objectPointer(function.parameters[$0].type)?.object }
        guard contexts.count == others.count else { continue }
        let context = contexts.first
        let destroy = DestroyFunction(name: name, objectIndex: index, context: context, defaulted: defaulted)
        replace(
          object, with: destroy, in: &result,
          Evidence(.annotation, "`destroy: \(name)`"))
      } else if let destroy = annotation.destroy.flatMap({ library.function($0.value) }).flatMap(throughVariable),
        destroy.0 == object
      {
        replace(object, with: destroy.1, in: &result, Evidence(.annotation, "`destroy: \(destroy.1.name)`"))
      }
      if let ownership = annotation.ownership?.value { result[object]?.ownership = ownership }
      if annotation.skip?.value == true || annotation.ownedBy != nil { result[object] = nil }
    }
  }

  private func replace(
    _ object: ObjectType, with destroy: DestroyFunction, in result: inout [ObjectType: HandleConvention],
    _ evidence: Evidence
  ) {
    var convention = result[object] ?? HandleConvention(object: object, destroy: destroy)
    if convention.destroy.name != destroy.name { convention.rivals.insert(convention.destroy.name) }
    convention.destroy = destroy
    convention.rivals.remove(destroy.name)
    convention.evidence = [evidence]
    result[object] = convention
  }
}

extension Library {
  /// The types of which some function returns an object, as its result or through a pointer.
  fileprivate var producedObjects: Set<ObjectType> {
    var produced: Set<ObjectType> = []
    for function in functions {
      if let result = objectPointer(function.result), !result.isConst { produced.insert(result.object) }
      let ends = function.parameters.count == 1 && strippedWords(function).containsAny(of: Vocabulary.terminal)
      for parameter in function.parameters where !ends {
        if let output = objectOutput(parameter.type) ?? numberOutput(parameter.type), !output.isConst {
          produced.insert(output.object)
        }
      }
    }
    return produced
  }

  /// Every type that an object pointer of the module's functions points to, in the order of first use.
  var objects: [ObjectType] {
    var seen: Set<ObjectType> = []
    var result: [ObjectType] = []
    for function in functions {
      for type in function.parameters.map(\.type) + [function.result] {
        guard let object = (objectPointer(type) ?? objectOutput(type) ?? numberOutput(type))?.object else { continue }
        if seen.insert(object).inserted { result.append(object) }
      }
    }
    return result
  }
}
