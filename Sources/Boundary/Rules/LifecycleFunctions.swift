import Annotations
import CModel

/// The functions that set a library up for the whole process, and undo it.
///
/// **Shape.** `int lib_global_init(…)` and `void lib_global_cleanup(void)`.
///
/// **Evidence.** The annotation `lifecycle`, which also says that the calls nest: the library counts how often it was set up. Or comments
/// that say as much (`CountedSetUp`).
///
/// **Why this is sound.** A Swift value stands for one call of each. Whatever creates an object takes the value, and the object keeps it, so
/// that the library is never taken down under an object.
///
/// **Where a naive version is wrong.** `curl_global_cleanup` in the `deinit` of some handle takes the library down for all the others.
struct LifecycleFunctions: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let lifecycle = conventions.annotations.lifecycle
    guard [lifecycle.initialize?.value, lifecycle.cleanup?.value].contains(draft.function.name) else { return }
    let isSaid = conventions.library.function(lifecycle.initialize?.value ?? "").map(CountedSetUp.comesFirst) == true
    let evidence =
      isSaid
      ? Evidence(.documentation, "its comment says that it must be called before any other")
      : Evidence(.annotation, "`lifecycle`")
    if draft.function.name == lifecycle.cleanup?.value {
      return draft.absorb(by: "the `deinit` of the library", evidence)
    }
    draft.markSetUp()
    if CountedSetUp.isCounted(draft.function), case .integer = draft.function.result {
      draft.decideResult(.integer, evidence)
      return draft.decideFailure(
        .negative, Evidence(.documentation, "its comment says that it returns how often it was called"))
    }
    switch conventions.library.resolve(draft.function.result) {
    case .void: draft.decideResult(.void, evidence)
    case .boolean: draft.decideResult(.success, evidence)
    case .enumeration(let id) where conventions.statuses[.enumeration(id)] != nil:
      draft.decideResult(.status(.enumeration(id)), evidence)
    case .enumeration(let id):
      let name = conventions.library.name(ofEnumeration: id) ?? "…"
      draft.refuse(
        "which values of `\(name)` mean success is unknown; say so, with `errors: { \(name): { success: … } }`")
    case .integer(let integer) where integer.kind == .int: draft.decideResult(.status(.integer("int")), evidence)
    default: draft.refuse("what its result means is unknown")
    }
  }
}
