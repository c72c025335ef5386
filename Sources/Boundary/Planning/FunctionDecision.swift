import CModel

/// A function whose parameters and result all have a role: it can be called from Swift.
struct FunctionDecision: Sendable {
  let draft: FunctionDraft
  let roles: [ParameterRole]
  let result: ResultRole
  let placement: Placement

  var function: CFunction { draft.function }
  var evidence: [Evidence] { draft.evidence }

  /// The object that the call creates.
  var newObject: ObjectType? { Self.newObject(roles, result) }

  /// The object that the call makes Swift another owner of.
  var retainedObject: ObjectType? { if case .retainedObject(let object) = result { object } else { nil } }

  /// The object that the function is a member of, and its place among the parameters.
  var receiver: (index: Int, use: ObjectUse)? {
    guard case .member(_, let index) = placement, case .object(let use) = roles[index] else { return nil }
    return (index, use)
  }

  /// Every object among the arguments, with its place.
  var objects: [(index: Int, use: ObjectUse)] {
    roles.enumerated().compactMap { index, role in
      if case .object(let use) = role { (index, use) } else { nil }
    }
  }

  /// Every closure among the arguments.
  var callbacks: [CallbackUse] {
    roles.flatMap { role -> [CallbackUse] in
      switch role {
      case .callback(let use): return [use]
      case .callbackTable(let table): return table.callbacks.map(\.use)
      default: return []
      }
    }
  }

  /// Whether C can say that the call failed.
  var canFail: Bool {
    if draft.failure != nil || roles.contains(where: { if case .errorOutput = $0 { true } else { false } }) {
      return true
    }
    return switch result {
    case .status, .success, .outcome: true
    default: false
    }
  }

  /// nil where a parameter or the result has no role.
  init?(_ draft: FunctionDraft, _ library: Library) {
    guard draft.isOpen, let result = draft.result, draft.undecided.isEmpty else { return nil }
    self.draft = draft
    self.result = result
    roles = draft.parameters.map { $0! }
    placement = Placement(draft, roles, Self.newObject(roles, result), library)
  }

  private static func newObject(_ roles: [ParameterRole], _ result: ResultRole) -> ObjectType? {
    if case .ownedObject(let object) = result { return object }
    return roles.lazy.compactMap(\.newObject).first
  }
}

/// Whether a function of one object, which returns a value, reads as a property: a getter's name, a count, or an object
/// that it does not change.
enum PropertyStyle {
  static func isProperty(_ function: CFunction, of object: ObjectPointer, _ library: Library) -> Bool {
    guard function.parameters.count == 1 else { return false }
    if object.isConst { return true }
    let stem = library.stem(of: object.object)
    let words = library.strippedWords(function)
    let verb = words.first { !stem.contains($0) } ?? ""
    return ["get", "is", "has"].contains(verb) || Vocabulary.count.contains(words.last ?? "")
  }
}

/// Where a function goes in Swift.
enum Placement: Equatable, Sendable {
  case initializer(ObjectType)
  /// A method or property of the object at `receiver`.
  case member(ObjectType, receiver: Int)
  /// A function of the module.
  case module

  /// A function that creates, and is named for what it creates, is an initializer, unless it gives out text or elements besides, which an initializer
  /// could not return; one that works on an object is its member, also where the object is all that it works on, and C takes it
  /// over; the rest belongs to the module.
  init(_ draft: FunctionDraft, _ roles: [ParameterRole], _ newObject: ObjectType?, _ library: Library) {
    let receiver = roles.indices.first { index in
      if case .object(let use) = roles[index] { !use.isOptional && !use.retention.isConsumed } else { false }
    }
    let receiverObject: ObjectType? = receiver.flatMap { index in
      if case .object(let use) = roles[index] { use.object } else { nil }
    }
    let givesOutMemory = roles.contains { role in
      switch role {
      case .memoryOutput, .bufferOutput: true
      default: false
      }
    }
    if let newObject, !givesOutMemory {
      let isNamedForIt = draft.words.containsRun(library.stem(of: newObject))
      let creates = draft.words.containsAny(of: Vocabulary.create)
      let copies = draft.words.containsAny(of: Vocabulary.copy) && receiverObject == newObject
      if receiver == nil || (creates && isNamedForIt && !copies) {
        self = .initializer(newObject)
        return
      }
    }
    if let receiver, let receiverObject {
      self = .member(receiverObject, receiver: receiver)
    } else if newObject == nil, let (index, use) = Self.consumedAlone(roles) {
      self = .member(use.object, receiver: index)
    } else {
      self = .module
    }
  }

  /// The one object among the arguments, where C takes it over.
  private static func consumedAlone(_ roles: [ParameterRole]) -> (Int, ObjectUse)? {
    let objects = roles.enumerated().compactMap { index, role -> (Int, ObjectUse)? in
      if case .object(let use) = role { (index, use) } else { nil }
    }
    guard objects.count == 1, !objects[0].1.isOptional, objects[0].1.retention.isConsumed else { return nil }
    return objects[0]
  }
}

extension Retention {
  var isConsumed: Bool { if case .consumed = self { true } else { false } }
}
