import Annotations
import CModel

/// A struct that the call sets up, and the caller owns from then on.
///
/// **Shape.** The one pointer to a struct of a type that is set up in place (`InPlaceStructs`).
///
/// **Evidence.** The annotation `initializes`; else a name that goes with the destroy's. What the call reports must be known: nothing,
/// or success and failure.
///
/// **Why this is sound.** The struct is new each time, so that nothing is set up twice. After a failure it is given back without being
/// ended, unless `initializes: always` says that it must be.
///
/// **Where a naive version is wrong.** `deflateInit` as a method of a stream that is set up already leaks what it held, and so does
/// `jpeg_CreateCompress`.
struct InPlaceObject: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    refuseOwned(&draft, conventions)
    refuseSecondSetUp(&draft, conventions)
    for index in draft.undecided where draft.isOpen {
      guard let (pointer, convention) = conventions.handle(draft.function.parameters[index].type), convention.isInPlace,
        !pointer.isConst, convention.destroy.name != draft.function.name
      else { continue }
      let annotation = draft.parameterAnnotation(index)
      let structs = InPlaceStructs(library: conventions.library, annotations: conventions.annotations, produced: [])
      if let initializes = annotation.initializes?.value {
        decide(&draft, index, pointer.object, initializes, Evidence(.annotation, "`initializes`"))
      } else if annotation.borrowed?.value == true || annotation.consumed != nil {
        continue
      } else if structs.sets(draft.function, pointer.object, convention.destroy) {
        let evidence = Evidence(
          .naming,
          "it sets up the `\(conventions.library.name(of: pointer.object))` that `\(convention.destroy.name)` ends")
        decide(&draft, index, pointer.object, .onSuccess, evidence)
      } else if copiesInto(index, pointer, draft, conventions) {
        draft.refuse(
          "it may set up `\(draft.parameterName(index))` as a copy, which would be set up already; say `initializes: true`, or "
            + "`borrowed: true` where it frees what was there before",
          annotation: draft.parameterSuggestion(index, "initializes: true"))
      } else if draft.words.contains(where: { InPlaceStructs.setUpAgain.contains($0.withoutTrailingDigits) }) {
        draft.refuse(
          "it may set up `\(draft.parameterName(index))`, which would be set up already; say `initializes: true`, or "
            + "`borrowed: true` where it sets up something else",
          annotation: draft.parameterSuggestion(index, "initializes: true"))
      }
    }
  }

  /// A struct of which C makes objects, too, is set up by then: to do so again forgets what it owns, and who shares it.
  private func refuseSecondSetUp(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      guard let (pointer, convention) = conventions.handle(draft.function.parameters[index].type),
        !convention.isInPlace,
        !pointer.isConst, conventions.library.canHold(pointer.object), convention.destroy.name != draft.function.name,
        draft.parameterAnnotation(index).borrowed?.value != true
      else { continue }
      let type = Set(conventions.library.stem(of: pointer.object))
      let verbs = draft.words.map(\.withoutTrailingDigits).filter { !type.contains($0) }
      guard verbs.count == 1, InPlaceStructs.setUp.contains(verbs[0]) || verbs[0] == "create" else { continue }
      draft.refuse(
        "it may set up `\(draft.parameterName(index))`, which would be set up already; say `borrowed: true` if not",
        annotation: draft.parameterSuggestion(index, "borrowed: true"))
    }
  }

  /// Whether it writes a copy of another struct of the type over this one, as `deflateCopy(dest, source)` does.
  private func copiesInto(
    _ index: Int, _ pointer: ObjectPointer, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    let others = draft.function.parameters.indices.filter { other in
      other != index
        && conventions.library.objectPointer(draft.function.parameters[other].type)?.object == pointer.object
    }
    return !others.isEmpty && draft.undecided.contains(others[0]) && draft.words.containsAny(of: Vocabulary.copy)
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ object: ObjectType, _ when: ParameterAnnotation.Initialization,
    _ evidence: Evidence
  ) {
    draft.decide(index, .storage(object, when), evidence)
  }

  /// What C itself allocated is no struct that Swift has made room for.
  private func refuseOwned(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    let result = draft.annotation.returns.ownership?.value == .borrowed ? [] : [draft.function.result]
    let types =
      result
      + draft.function.parameters.compactMap { parameter in
        conventions.library.pointer(parameter.type).flatMap { $0.isPointeeConst ? nil : $0.pointee }
      }
    guard
      let (pointer, _) = types.lazy.compactMap({ conventions.handle($0) }).first(where: {
        $0.convention.isInPlace && !$0.pointer.isConst
      })
    else { return }
    let type = conventions.library.name(of: pointer.object)
    draft.refuse(
      "it gives out a `\(type)` that Swift did not make room for, as it does for those that are set up in place")
  }
}

/// Refuses to set a struct up where nothing says whether that succeeded, or what was thrown meanwhile would hide it.
enum InPlaceSuccess {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen && drafts[index].failure == nil {
      guard drafts[index].parameters.contains(where: { if case .storage = $0 { true } else { false } }) else {
        continue
      }
      switch drafts[index].result {
      case .void?, .status?, .success?: continue
      default:
        drafts[index].refuse(
          "it sets up a struct, and what its result says of success is unknown; say `status` where 0 is a success, "
            + "`success` where 0 is a failure",
          annotation: drafts[index].suggestion("returns: status"))
      }
    }
  }
}
