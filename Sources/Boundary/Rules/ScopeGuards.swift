import CModel

/// Refuses objects that stand for a scope: made at its beginning, and gone at its end.
///
/// **Shape.** `t_locker_new(t *)` and `t_locker_free(t_locker *)`, of a type that is called a locker or a pusher, or a guard or a scope.
///
/// **Evidence.** The last word of the type's name; and that what makes one takes one other object, and nothing else.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes it in. Swift ends an object after its last use, in no order that C
/// could rely on, and on whatever thread that happens.
///
/// **Where a naive version is wrong.** `g_main_context_pusher_free` pops a context only where it is the last that was pushed, on the same
/// thread: of two, the first stays pushed for good where it is freed first. What `g_rw_lock_writer_locker_free` unlocks may have been unlocked
/// by the method that `LockPairs` makes, and then belongs to nobody.
enum ScopeGuards {
  private static let names: Set<String> = ["locker", "pusher", "guard", "scope"]

  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let library = conventions.library
    for index in drafts.indices where drafts[index].isOpen && drafts[index].annotation.skip == nil {
      guard let object = drafts[index].newObject, drafts[index].function.parameters.count == 1,
        library.objectPointer(drafts[index].function.parameters[0].type) != nil,
        let word = words(of: library.name(of: object)).last, names.contains(word)
      else { continue }
      drafts[index].refuse(
        "a “\(word)” ends with a scope of C's, and Swift ends objects in no such order; say `skip: false` where that does no harm",
        annotation: drafts[index].suggestion("skip: false"))
    }
  }
}
