import CModel

/// Refuses members of types that Swift never gets an object of.
///
/// A type that nothing destroys is in Swift only where some function gives out a view of it.
enum ObjectAvailability {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let roots = ViewRoots(drafts, conventions)
    for index in drafts.indices where drafts[index].isOpen {
      guard let lending = drafts[index].lending else { continue }
      let root = roots.root(of: lending, conventions)
      if lending.isOptional {
        drafts[index].refuse("its result belongs to an argument that may be absent")
      } else if root == nil {
        drafts[index].refuse("it borrows from an object that is itself only borrowed")
      } else if let other = roots.roots[lending.object], other != root {
        let name = conventions.library.name(of: other)
        drafts[index].refuse("its result belongs to another kind of object than that of a `\(name)` does")
      }
    }
    let viewed = roots.roots
    let lent = Set(drafts.filter(\.isOpen).flatMap(\.lentObjects).map(\.object))
    for index in drafts.indices where drafts[index].isOpen {
      let missing = drafts[index].objectUses.first { use in
        conventions.handles[use.object] == nil && viewed[use.object] == nil && !lent.contains(use.object)
      }
      guard let missing else { continue }
      let type = conventions.library.name(of: missing.object)
      if conventions.lent[missing.object] != nil {
        drafts[index].refuse("it takes a `\(type) *`, which no closure that is wrapped is lent")
        continue
      }
      drafts[index].refuse(
        "it takes a `\(type) *`, and nothing is known that makes or destroys one",
        annotation: "types:\n  \(type): { \(conventions.proposedDestroys.annotation(for: missing.object)) }")
    }
  }
}

/// Refuses a call that gives out more than one object: one may point into another.
enum OutputOwners {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices {
      var count = drafts[index].parameters.count { $0?.newObject != nil }
      if case .ownedObject = drafts[index].result { count += 1 }
      guard count > 1 else { continue }
      drafts[index].refuse("it gives out several objects, of which one may own another")
    }
  }
}

/// Refuses to keep a unique object alive: it has one owner, who may end it any time.
enum UniqueOwners {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      let kept = drafts[index].objectUses.first { use in
        conventions.handles[use.object]?.ownership == .unique && use.retention.keepsAlive
      }
      let viewed: ObjectUse? =
        if case .view(_, let parent)? = drafts[index].result, case .object(let use)? = drafts[index].parameters[parent],
          conventions.handles[use.object]?.ownership == .unique
        { use } else { nil }
      guard let object = (kept ?? viewed)?.object else { continue }
      let type = conventions.library.name(of: object)
      drafts[index].refuse("a `\(type)` would have to stay alive, and its `ownership: unique` does not allow that")
    }
  }
}

/// Refuses to hand over a unique object that keeps something alive for C: it would go with the object's value.
enum UniqueKeepers {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let keepers = Set(drafts.filter(\.isOpen).flatMap(\.keepers))
    for index in drafts.indices where drafts[index].isOpen {
      let consumed = drafts[index].objectUses.first { use in
        conventions.handles[use.object]?.ownership == .unique && use.retention.isConsumed
          && keepers.contains(use.object)
      }
      guard let object = consumed?.object else { continue }
      let type = conventions.library.name(of: object)
      drafts[index].refuse(
        "a `\(type)` may keep something alive that C still uses, and its `ownership: unique` does not allow to hand that over"
      )
    }
  }
}

/// Refuses to create an object whose destroy wants another object that the creating call does not have.
enum DestroyContexts {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      guard let object = drafts[index].newObject, let context = conventions.handles[object]?.destroy.context,
        !drafts[index].objectUses.contains(where: { $0.object == context && $0.retention == .result })
      else { continue }
      let library = conventions.library
      drafts[index].refuse(
        "a `\(library.name(of: object))` is destroyed with the help of a `\(library.name(of: context))`, which this call does not have"
      )
    }
  }
}

/// Refuses an argument that C takes over only when the call succeeds, where nothing says whether it did.
enum SuccessConditions {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen && drafts[index].failure == nil {
      guard drafts[index].objectUses.contains(where: { $0.retention == .consumed(.onSuccess) }) else { continue }
      switch drafts[index].result {
      case .status?, .success?, .outcome?, .ownedObject?: continue
      default:
        drafts[index].refuse(
          "an argument is consumed on success, and what its result says of success is unknown",
          annotation: drafts[index].suggestion("returns: status"))
      }
    }
  }
}

extension FunctionDraft {
  var objectUses: [ObjectUse] {
    parameters.compactMap { if case .object(let use)? = $0 { use } else { nil } }
  }
}

extension Retention {
  /// Whether a Swift reference has to hold the argument after the call.
  var keepsAlive: Bool {
    switch self {
    case .result, .receiver, .receiverUntilReplaced, .argument: true
    case .call, .consumed: false
    }
  }
}
