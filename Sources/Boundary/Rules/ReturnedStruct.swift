import Annotations
import CModel

/// `S s_new(…)`: a struct by value that the caller owns from then on, and ends by its address.
///
/// **Shape.** A result that is a struct of a type that is set up in place (`InPlaceStructs`).
///
/// **Evidence.** The annotation `returns: owned`; else a name that goes with the destroy's. A comment that says otherwise contradicts.
///
/// **Why this is sound.** C has returned a copy, of which it knows no address: Swift may put it where it likes, and leaves it there. A
/// second copy is never made.
///
/// **Where a naive version is wrong.** `ts_tree_cursor_copy` makes a cursor of its own, while a getter that returns such a struct by value
/// gives out what its object goes on using: ended twice, its memory is freed twice.
struct ReturnedStruct: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, case .record(let id) = conventions.library.resolve(draft.function.result),
      let convention = conventions.handles[.record(id)], convention.isInPlace
    else { return }
    let type = conventions.library.name(of: .record(id))
    let structs = InPlaceStructs(library: conventions.library, annotations: conventions.annotations, produced: [])
    if draft.annotation.returns.ownership?.value == .owned {
      draft.decideResult(.ownedObject(.record(id)), Evidence(.annotation, "`returns: owned`"))
    } else if structs.makes(draft.function, .record(id), convention.destroy), !draft.ownershipWords.resultIsBorrowed {
      draft.decideResult(
        .ownedObject(.record(id)),
        Evidence(.naming, "it returns by value what `\(convention.destroy.name)` ends"))
    } else {
      draft.refuse(
        "whether the caller must end the `\(type)` that it returns is unknown; say `returns: owned` where it must",
        annotation: draft.suggestion("returns: owned"))
    }
  }
}
