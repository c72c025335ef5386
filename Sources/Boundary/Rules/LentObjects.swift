import Annotations
import CModel

/// Finds the types whose objects C lends to a callback, which must not use them any more when it has returned.
///
/// **Shape.** `void (*function)(T *, …)`, a callback that gets a pointer to an object.
///
/// **Evidence.** The annotation `lent` of the type or of the callback's parameter; or that there is no other way to one: `T` is opaque, no
/// function returns one or gives one out, no struct has a pointer to one, and no function of one has a name that ends, counts or answers
/// something. A pointer to const is lent by its type, since nobody can destroy what it points to.
///
/// **Why this is sound.** The closure gets a view that never destroys, and that throws once the callback has returned: what becomes of the
/// object afterwards does not matter. Its methods are those that keep nothing, give nothing out that depends on the object, and end nothing.
///
/// **Where a naive version is wrong.** A `fuse_req_t` only ever comes to callbacks, and each `fuse_reply_…` frees it; the transfer that
/// libusb hands back is the callback's to free; a `sqlite3_value` of a function's arguments is protected during the call, and garbage
/// after it.
struct LentObjects: FunctionRule {
  /// What returns the context of the callbacks that an object is lent to does its work where C calls a closure.
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    absorb(&draft, conventions.lentContexts, "context", conventions)
    absorb(&draft, conventions.seriesStates, "state", conventions)
  }

  private func absorb(
    _ draft: inout FunctionDraft, _ functions: [ObjectType: String], _ key: String, _ conventions: Conventions
  ) {
    guard let object = functions.first(where: { $0.value == draft.function.name })?.key else { return }
    let type = conventions.library.name(of: object)
    draft.absorb(
      by: "the closures that get a `\(type)`", Evidence(.annotation, "`\(key): \(draft.function.name)`"))
  }

  // MARK: Conventions

  static func find(
    _ library: Library, _ annotations: Annotations, _ handles: [ObjectType: HandleConvention],
    _ owners: [ObjectType: ObjectType]
  ) -> [ObjectType: Evidence] {
    var found: [ObjectType: Evidence] = [:]
    let called = CalledBack(library)
    for object in library.objects {
      let annotation = annotations.resolvedType(for: library.name(of: object))
      if let lent = annotation?.lent {
        if lent.value { found[object] = Evidence(.annotation, "`lent: true`") }
      } else if handles[object] == nil, owners[object] == nil, annotation?.skip?.value != true,
        called.isOnlyLent(object)
      {
        found[object] = Evidence(.type, "only callbacks get one, which nothing makes, gives out or ends")
      }
    }
    return found
  }

  /// The functions that the annotations name for lent objects, of those that suit.
  static func functions(
    _ lent: [ObjectType: Evidence], _ library: Library, _ named: (ObjectType) -> Located<String>?,
    where suits: (CFunction, ObjectType, Library) -> Bool
  ) -> [ObjectType: String] {
    var functions: [ObjectType: String] = [:]
    for object in lent.keys {
      guard let function = named(object).flatMap({ library.function($0.value) }), suits(function, object, library)
      else { continue }
      functions[object] = function.name
    }
    return functions
  }

  /// The functions that return the context of the callbacks that objects are lent to.
  static func contexts(
    _ lent: [ObjectType: Evidence], _ library: Library, _ annotations: Annotations
  ) -> [ObjectType: String] {
    functions(
      lent, library, { annotations.resolvedType(for: library.name(of: $0))?.context }, where: returnsContext)
  }

  static func returnsContext(_ function: CFunction, _ object: ObjectType, _ library: Library) -> Bool {
    function.parameters.count == 1 && library.objectPointer(function.parameters[0].type)?.object == object
      && library.isUntypedPointer(function.result)
  }

  /// The functions that tell C the text of an error, by way of an object that it has lent.
  static func reports(
    _ lent: [ObjectType: Evidence], _ library: Library, _ annotations: Annotations
  ) -> [ObjectType: String] {
    functions(lent, library, { annotations.resolvedType(for: library.name(of: $0))?.error }, where: takesErrorText)
  }

  /// The object, a text, and perhaps the text's length.
  static func takesErrorText(_ function: CFunction, _ object: ObjectType, _ library: Library) -> Bool {
    let parameters = function.parameters
    guard (2...3).contains(parameters.count), !function.type.isVariadic,
      library.objectPointer(parameters[0].type)?.object == object, let text = library.characters(parameters[1].type),
      text.isPointeeConst
    else { return false }
    guard parameters.count == 3 else { return true }
    return if case .integer = library.resolve(parameters[2].type) { true } else { false }
  }
}

/// What the callbacks of a library get, and what they could get an object from.
private struct CalledBack {
  private let library: Library
  private let callbacks: [CFunctionType]
  private let fields: [CType]

  init(_ library: Library) {
    self.library = library
    let types = library.functions.flatMap { $0.parameters.map(\.type) }
    fields = library.module.records.flatMap(\.fields).map(\.type)
    callbacks = (types + fields + library.module.typedefs.map(\.type)).compactMap { type in
      if case .function(let function) = library.resolve(type) { function } else { library.callback(type) }
    }
  }

  /// Whether objects of an opaque type are lent to callbacks, and come from nowhere else.
  func isOnlyLent(_ object: ObjectType) -> Bool {
    guard case .record(let id) = object, library.record(id)?.isComplete == false else { return false }
    let isLent = callbacks.contains { $0.parameters.contains { isPointer($0.type, to: object) } }
    let results = library.functions.map(\.result) + callbacks.map(\.result)
    let outputs = (library.functions.map(\.type) + callbacks).flatMap(\.parameters).map(\.type)
    return isLent && !results.contains { isPointer($0, to: object) }
      && !outputs.contains { library.pointer($0).map { isPointer($0.pointee, to: object) } ?? false }
      && !fields.contains { isPointer($0, to: object) } && !library.functions.contains { mayEnd($0, object) }
  }

  private func isPointer(_ type: CType, to object: ObjectType) -> Bool {
    library.objectPointer(type)?.object == object
  }

  private func mayEnd(_ function: CFunction, _ object: ObjectType) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    return words.containsAny(of: Vocabulary.ending) && function.parameters.contains { isPointer($0.type, to: object) }
  }
}

extension Vocabulary {
  /// What a callback was lent may be gone when it has been answered, or its owners counted.
  static let ending: Set<String> = terminal.union(referenceCount).union(pending).union(answering)

  private static let answering: Set<String> = [
    "reply", "respond", "response", "answer", "send", "accept", "reject", "resume", "suspend", "continue", "defer",
    "complete", "succeed", "fail", "cancel", "forward", "handoff", "handover",
  ]
}

/// Refuses to keep, or to borrow from, what is only lent.
///
/// **Shape.** A call with an object that Swift has from nowhere but a callback, and that would have to stay alive.
///
/// **Evidence.** The types.
///
/// **Why this is sound.** It only leaves out. Nothing can make C keep the object beyond the callback.
///
/// **Where a naive version is wrong.** A blob that is opened on the connection which a hook is lent goes on using that.
enum LentKeepers {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      let kept = drafts[index].objectUses.first { use in
        conventions.handles[use.object] == nil && conventions.lent[use.object] != nil && use.retention != .call
      }
      guard let kept else { continue }
      drafts[index].refuse(
        "a `\(conventions.library.name(of: kept.object))` is only lent, and would have to stay alive")
    }
  }
}

extension FunctionDraft {
  /// The objects that C lends to the closures of the call.
  var lentObjects: [LentObject] {
    parameters.flatMap { role -> [LentObject] in
      switch role {
      case .callback(let use)?: use.signature.lentObjects
      case .callbackTable(let use)?: use.callbacks.flatMap(\.use.signature.lentObjects)
      default: []
      }
    }
  }
}

/// An object that a callback gets for the time of the call.
struct LentObject: Equatable, Sendable {
  var object: ObjectType
  var isConst: Bool
  /// It may be NULL.
  var isOptional = false
  /// The callback's parameter with the number of objects, where it gets an array of them.
  var count: Int?
}

extension CallbackSignature {
  var lentObjects: [LentObject] { arguments.compactMap { if case .lent(let object) = $0 { object } else { nil } } }
}
