import Annotations
import CModel

/// Finds the structs that the caller makes room for, that one function sets up in place, and that another ends.
///
/// **Shape.** `int s_init(S *, …)`, or `S s_new(…)`, and `void s_end(S *)`, for a complete struct `S` of which C itself never allocates one.
///
/// **Evidence.** The annotation `initializes` on the parameter; else the two names: what is left of them without the verbs is the
/// same, or names the struct. The function that ends the struct is named by the annotation `destroy`, or is the only one that may.
///
/// **Why this is sound.** Swift allocates the struct, zeroed as C's own initializers make it, at an address that does not move until the
/// object goes. It is ended once, and only after its set-up succeeded. What C returns by value it can have no address of.
///
/// **Where a naive version is wrong.** What libuv's `uv_close` ends C goes on using until it calls back. `deflateEnd` and `inflateEnd` both end a `z_stream`, each one that only its own `Init` set up; an
/// `AVFrame` that `av_frame_alloc` made is freed with its memory; `yaml_parser_initialize` returns 1 for success; `git_strarray`-like
/// structs of an address and a count are copied out instead (`MemoryStruct`).
struct InPlaceStructs {
  let library: Library
  let annotations: Annotations
  /// The types of which C makes objects, too.
  let produced: Set<ObjectType>

  static let setUp: Set<String> = ["init", "initialize", "initialise"]
  private static let making: Set<String> = setUp.union([
    "new", "create", "make", "copy", "clone", "dup", "duplicate",
  ])
  /// What such a verb sets up may be set up already.
  static let setUpAgain: Set<String> = setUp.union([
    "reinit", "reinitialize", "reinitialise", "setup", "preinit", "postinit",
  ])
  static let ending: Set<String> = Set(Vocabulary.weakDestroy).union([
    "destroy", "free", "delete", "dispose", "finalize", "uninit", "uninitialize", "clear",
  ])

  /// The structs that names show to be set up in place; `destroys` are the functions that are named for ending one.
  func conventions(_ destroys: [ObjectType: [DestroyFunction]]) -> [ObjectType: HandleConvention] {
    var result: [ObjectType: HandleConvention] = [:]
    for object in library.objects where library.canHold(object) {
      if let convention = annotated(object, destroys[object] ?? []) ?? named(object) { result[object] = convention }
    }
    return result
  }

  /// Marks the types whose objects are set up in place.
  func mark(_ conventions: inout [ObjectType: HandleConvention]) {
    for (object, convention) in conventions where library.canHold(object) {
      let isNamed =
        !produced.contains(object)
        && library.functions.contains { sets($0, object, convention.destroy) || makes($0, object, convention.destroy) }
      conventions[object]!.isInPlace = isNamed || !initializers(object).isEmpty
    }
  }

  /// Whether a function's name says that it sets up what `destroy` ends.
  func sets(_ function: CFunction, _ object: ObjectType, _ destroy: DestroyFunction) -> Bool {
    library.place(of: object, in: function) != nil && !function.type.isVariadic
      && NamePair(function: function, verbs: Self.setUp, library)?
        .agrees(with: library.function(destroy.name).flatMap { NamePair(ending: $0, library) }, about: object, library)
        == true
  }

  /// Whether a function's name says that it makes what `destroy` ends, and returns it by value.
  func makes(_ function: CFunction, _ object: ObjectType, _ destroy: DestroyFunction) -> Bool {
    guard case .record(let id) = object, library.resolve(function.result) == .record(id), !function.type.isVariadic,
      MemoryRecords(library: library, importer: SwiftImporter(library: library)).shape(id) == nil
    else { return false }
    return NamePair(function: function, verbs: Self.making, library)?
      .agrees(with: library.function(destroy.name).flatMap { NamePair(ending: $0, library) }, about: object, library)
      == true
  }

  /// Whether the function may only schedule the end of a struct, so that its memory must stay until C calls back: a word or the comment says
  /// so, or the struct has room for what is called then.
  func isScheduled(_ function: CFunction, of object: ObjectType) -> Bool {
    let words = library.strippedWords(function)
    if words.containsAny(of: ["async", "begin", "request", "schedule", "defer", "start", "later"]) { return true }
    let comment = function.comment?.lowercased() ?? ""
    if ["asynchron", "callback", "schedule", "deferred", "later", "still in use"].contains(where: comment.contains) {
      return true
    }
    guard case .record(let id) = object else { return false }
    return library.record(id)?.fields.contains { field in
      let names = Boundary.words(of: field.name ?? "") + library.typedefChain(field.type).flatMap(Boundary.words)
      return names.containsAny(of: Self.ending)
        && names.containsAny(of: ["cb", "callback", "done", "complete", "completion"])
    } ?? false
  }

  private func annotated(_ object: ObjectType, _ destroys: [DestroyFunction]) -> HandleConvention? {
    guard destroys.count == 1, library.function(destroys[0].name).map({ isScheduled($0, of: object) }) != true,
      destroys[0].context == nil, !initializers(object).isEmpty
    else { return nil }
    return HandleConvention(
      object: object, destroy: destroys[0],
      evidence: [Evidence(.naming, "`\(destroys[0].name)` alone ends a `\(library.name(of: object))`")])
  }

  private func named(_ object: ObjectType) -> HandleConvention? {
    let ends = ends(of: object)
    guard ends.count == 1, !isScheduled(ends[0], of: object) else { return nil }
    let type = library.name(of: object)
    let destroy = DestroyFunction(name: ends[0].name, objectIndex: 0, context: nil)
    if let initialize = library.functions.first(where: { sets($0, object, destroy) }) {
      let evidence = "`\(initialize.name)` sets up a `\(type)` in place, and `\(destroy.name)` ends it"
      return HandleConvention(object: object, destroy: destroy, evidence: [Evidence(.naming, evidence)])
    }
    guard let make = library.functions.first(where: { makes($0, object, destroy) }) else { return nil }
    let evidence = "`\(make.name)` returns a `\(type)` by value, and `\(destroy.name)` ends it"
    return HandleConvention(object: object, destroy: destroy, evidence: [Evidence(.naming, evidence)])
  }

  /// The functions that seem to end such a struct.
  ///
  /// What clears it may leave it ready for more, where something else ends it; what closes it may be a step before it is freed;
  /// and what has more in its name than the struct's own ends a part of it, or one set up in another way.
  func ends(of object: ObjectType) -> [CFunction] {
    guard !produced.contains(object), library.canHold(object) else { return [] }
    let ends = library.functions.filter { isEnd($0, of: object) }
    let beyondDoubt = ends.filter { library.strippedWords($0).last != "clear" }
    let strong = beyondDoubt.filter { library.strippedWords($0).containsAny(of: Set(Vocabulary.strongDestroy)) }
    let stem = library.stem(of: object)
    let exact = beyondDoubt.filter { NamePair(ending: $0, library)?.before == stem }
    if exact.count == 1 { return exact }
    return strong.count == 1 ? strong : beyondDoubt.isEmpty ? ends : beyondDoubt
  }

  private func isEnd(_ function: CFunction, of object: ObjectType) -> Bool {
    guard function.parameters.count == 1, library.place(of: object, in: function) == 0,
      !function.attributes.areDeprecated, !library.isReplaced(function)
    else { return false }
    switch library.resolve(function.result) {
    case .void, .integer, .enumeration, .boolean: return NamePair(ending: function, library) != nil
    default: return false
    }
  }

  /// The functions that annotations say set up such a struct.
  private func initializers(_ object: ObjectType) -> [CFunction] {
    guard annotations.mentionsInitialization else { return [] }
    return library.functions.filter { function in
      guard let index = library.place(of: object, in: function),
        let annotation = annotations.resolvedFunction(for: function.name)
      else { return false }
      let name = function.parameters[index].name ?? String(index)
      return annotation.parameters.contains { $0.pattern == name && $0.value.initializes != nil }
    }
  }

  /// A function's name around its verb.
  private struct NamePair {
    var before: [String]
    var after: [String]

    init?(function: CFunction, verbs: Set<String>, _ library: Library) {
      let words = library.strippedWords(function).map(\.withoutTrailingDigits)
      guard let verb = words.lastIndex(where: verbs.contains) else { return nil }
      before = Array(words[..<verb])
      after = Array(words[(verb + 1)...])
    }

    /// The verb that ends comes last, or first.
    init?(ending function: CFunction, _ library: Library) {
      self.init(function: function, verbs: InPlaceStructs.ending, library)
      guard before.isEmpty || after.isEmpty else { return nil }
    }

    /// `a_init_with` and `a_end`, `init_a` and `end_a`; or both speak of the struct by its name.
    func agrees(with end: NamePair?, about object: ObjectType, _ library: Library) -> Bool {
      guard let end else { return false }
      if before == end.before, before.isEmpty ? after == end.after : true { return true }
      let stem = library.stem(of: object)
      return before.suffix(stem.count) == stem[...] || (before.isEmpty && after.starts(with: stem))
    }
  }
}

extension Library {
  /// Whether Swift can make room for such a struct: it sees all of it.
  func canHold(_ object: ObjectType) -> Bool {
    guard case .record(let id) = object else { return false }
    return SwiftImporter(library: self).importsMembers(ofRecord: id)
  }

  /// The one parameter that points to such a struct, which C may write to.
  func place(of object: ObjectType, in function: CFunction) -> Int? {
    let places = function.parameters.indices.filter { objectPointer(function.parameters[$0].type)?.object == object }
    guard places.count == 1, objectPointer(function.parameters[places[0]].type)?.isConst == false else { return nil }
    return places[0]
  }
}

extension Annotations {
  fileprivate var mentionsInitialization: Bool {
    functions.contains { $0.value.parameters.contains { $0.value.initializes != nil } }
  }
}
