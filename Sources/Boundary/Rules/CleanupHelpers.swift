import CModel

/// Finds the functions that a macro writes for the compiler's `cleanup` of variables, and what they say of the ends of objects.
///
/// **Shape.** `DEFINE_CLEANUP(T, t_unref)` in a header, which declares `static inline void cleanup_T(T **)`, and perhaps more of the
/// kind.
///
/// **Evidence.** All that the use of the macro declares are `static inline` functions of one pointer that return nothing, under names
/// that the macro makes up; among its arguments is a function of one pointer; and its own name speaks of `cleanup`.
///
/// **Why this is sound.** They are left out: what they call is there by itself, and Swift lets go of objects without them. Where one of them
/// takes a `T **`, and the function that the macro is handed takes a `T *`, the header says how a variable that owns a `T` lets go of it.
///
/// **Where a naive version is wrong.** OpenSSL's `DEFINE_STACK_OF(X509)` writes `sk_X509_free` and forty more, which are the API of its stacks;
/// `G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GMutex, g_mutex_clear)` is for variables that are a mutex, not that point to one.
struct CleanupHelpers: Equatable, Sendable {
  /// What each of them calls.
  private(set) var called: [String: String] = [:]
  /// How variables let go of the objects that they own.
  private(set) var endings: [ObjectType: Ending] = [:]

  struct Ending: Equatable, Sendable {
    var function: String
    var evidence: Evidence
  }

  init() {}

  init(_ library: Library) {
    let written = library.functions.filter { $0.macroUse.map { Self.isForCleanup($0.name) } == true }
    let uses = Dictionary(grouping: written) { $0.origin.location }
    for functions in uses.values where functions.allSatisfy({ Self.isHelper($0, library) }) {
      let use = functions[0].macroUse!
      let named = use.arguments.compactMap(library.function).filter { Self.pointer($0, library) != nil }
      guard named.count == 1, !functions.contains(named[0]) else { continue }
      for function in functions { called[function.name] = named[0].name }
      guard let object = library.objectPointer(named[0].parameters[0].type)?.object,
        functions.contains(where: { library.objectOutput($0.parameters[0].type)?.object == object })
      else { continue }
      let detail = "`\(use.name)(\(use.arguments.joined(separator: ", ")))`"
      endings[object] = Ending(function: named[0].name, evidence: Evidence(.attribute, detail))
    }
  }

  /// Says what ends the objects of which the names of functions do not, and what else ends one.
  func apply(to handles: inout [ObjectType: HandleConvention], of produced: Set<ObjectType>, _ library: Library) {
    for (object, ending) in endings where handles[object] == nil && produced.contains(object) {
      handles[object] = HandleConvention(
        object: object, destroy: DestroyFunction(name: ending.function, objectIndex: 0, context: nil),
        rivals: rivals(of: ending.function, object, library), evidence: [ending.evidence])
    }
    for (object, ending) in endings where handles[object].map({ $0.destroy.name != ending.function }) == true {
      handles[object]!.rivals.insert(ending.function)
    }
  }

  /// What a function may call that is named for it: `tail_give_all(tail)` hands `tail_give(tail, …)` the object.
  private func rivals(of ending: String, _ object: ObjectType, _ library: Library) -> Set<String> {
    Set(
      library.functions.filter { function in
        ending.hasPrefix(function.name) && ending != function.name
          && function.parameters.contains { library.objectPointer($0.type)?.object == object }
      }.map(\.name))
  }

  private static func isForCleanup(_ macro: String) -> Bool {
    let words = words(of: macro)
    return words.contains("cleanup") || words.containsRun(["clean", "up"])
  }

  private static func isHelper(_ function: CFunction, _ library: Library) -> Bool {
    function.linkage == .staticInline && pointer(function, library) != nil && library.resolve(function.result) == .void
  }

  /// The one pointer that a function takes.
  private static func pointer(_ function: CFunction, _ library: Library) -> CPointer? {
    function.parameters.count == 1 && !function.type.isVariadic ? library.pointer(function.parameters[0].type) : nil
  }
}

/// Leaves out the functions that a macro writes for the compiler's `cleanup` of variables (`CleanupHelpers`).
struct CleanupHelper: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard let called = conventions.cleanupHelpers.called[draft.function.name], let use = draft.function.macroUse else {
      return
    }
    draft.absorb(
      by: "the end of a variable's scope, at which Swift needs no `\(called)` to be called",
      Evidence(.attribute, "`\(use.name)` writes it for variables of C"))
  }
}
