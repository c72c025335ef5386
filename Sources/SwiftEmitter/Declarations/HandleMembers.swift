import BindingPlan

/// The names of the members that the emitter adds to a handle's type, none of which the plan uses.
struct HandleMembers {
  let handle: String
  /// The pointer, after a check that it may still be used.
  let live: String
  /// Gives the object up without destroying it.
  let relinquish: String
  let destroy: String
  /// What objects that depend on this one hold.
  let lease: String
  /// The pointer, after a check that no other object depends on it.
  let unneeded: String
  let isOwned: String
  /// How many calls C is in.
  let callCount: String
  /// The room for a struct that is set up in place.
  let storage: String
  let mutationCount: String
  let parent: String
  /// The time for which C lends the object.
  let lending: String
  let parentMutationCount: String
  /// Keeps what C may still use of an object that did not end.
  let outlive: String
  /// What the one context stands for that C has of the object.
  let closures: String
  /// What keeps the error of a closure until the call is over that C is in.
  let keptError: String
  /// The enum of the functions of which one ends the object.
  static let endingType = "Ending"
  /// Everything that an unqualified name finds in the type before it finds a C function.
  let scope: Set<String>

  init(_ plan: HandlePlan) {
    let planned = Set(plan.stored.map(\.name) + (plan.properties + plan.methods).map(\.name))
      .union([plan.close?.name].compactMap { $0 } + plan.fields.map(\.name))
    handle = Identifier.unused("handle", in: planned)
    live = Identifier.unused("live", in: planned)
    relinquish = Identifier.unused("relinquish", in: planned)
    destroy = Identifier.unused("destroy", in: planned)
    lease = Identifier.unused("lease", in: planned)
    unneeded = Identifier.unused("unneeded", in: planned)
    storage = Identifier.unused("storage", in: planned)
    isOwned = Identifier.unused("isOwned", in: planned)
    callCount = Identifier.unused("callCount", in: planned)
    mutationCount = Identifier.unused("mutationCount", in: planned)
    parent = Identifier.unused("parent", in: planned)
    lending = Identifier.unused("lending", in: planned)
    parentMutationCount = Identifier.unused("parentMutationCount", in: planned)
    closures = Identifier.unused("closures", in: planned)
    keptError = plan.failures ?? Identifier.unused("keptError", in: planned)
    outlive = Identifier.unused("outlive", in: planned)
    scope = planned.union([
      closures, keptError, outlive, handle, live, relinquish, destroy, lease, unneeded, storage, isOwned, callCount,
      mutationCount,
      parent, parentMutationCount, lending,
    ])
  }
}

extension HandlePlan {
  /// Whether each use checks first; a unique object cannot be used after it was consumed, so it needs no check.
  var isChecked: Bool { isRevocable && form != .unique }

  /// Whether an end that C reports to have failed may leave C with something that the object keeps.
  var canOutlive: Bool {
    guard let close, close.status != nil, close.afterFailure != .gone else { return false }
    return !stored.filter(\.isMemory).isEmpty || !sharedClosures.isEmpty
  }

  /// Whether the object keeps what its closures throw, which the call throws that C is in.
  var keepsErrors: Bool {
    failures != nil || sharedClosures.contains(where: \.closure.isReporting)
      || !sharedClosures.isEmpty && methods.contains(where: \.rethrowsKept)
  }

  /// Whether something may need the object, so that it can't be closed or handed over.
  var isGuarded: Bool { isConsumable && (isLeased || countsCalls) }
}

extension StoredPlan {
  /// The property's type, as source.
  var type: String {
    switch kind {
    case .handle(let type): Identifier.escaped(type) + (isOptional ? "?" : "")
    case .buffer(let element): "StableBuffer<\(element)>" + (isOptional ? "?" : "")
    case .rows(let element): "RowTable<\(element)>" + (isOptional ? "?" : "")
    case .output(let element, let count): "OutputSlot<\(element), \(count)>" + (isOptional ? "?" : "")
    case .resource: "AnyObject" + (isOptional ? "?" : "")
    case .ending: HandleMembers.endingType
    case .list: "[AnyObject]"
    case .texts: "KeptTexts"
    case .failures: "KeptError<\(ClosureSource.anyError)>"
    case .callback(let closure, let isReplaceable):
      (isReplaceable ? "CallbackSlot" : "CallbackContext") + "<\(ClosureSource.kept(closure))>?"
    }
  }

  /// What an initializer sets it to when it is told nothing; nil where it must be told.
  var defaultValue: String? {
    if case .list = kind { return "[]" }
    if case .texts = kind { return "KeptTexts()" }
    if case .failures = kind { return KeptErrorSource.creation }
    return isOptional ? "nil" : nil
  }

  /// The property with the lease of what is kept alive.
  var leaseName: String { "\(name)Lease" }

  /// Whether C has the address of the place itself, so that it is filled rather than replaced.
  var isSlot: Bool {
    switch kind {
    case .callback(_, isReplaceable: true), .output: true
    default: false
    }
  }

  /// Whether closing the object empties it: what is kept for C may hold the object, as closures do.
  var isReleasedEarly: Bool {
    switch kind {
    case .list, .callback: true
    case .handle, .buffer, .rows, .output, .resource, .ending, .texts, .failures: false
    }
  }

  /// Whether it is Swift's own memory, rather than an object of C's.
  var isMemory: Bool {
    switch kind {
    case .handle, .ending, .failures: false
    default: true
    }
  }

  var isVariable: Bool {
    switch kind {
    case .list, .texts: true
    default: isMutable
    }
  }
}
