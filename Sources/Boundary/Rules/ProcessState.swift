import CModel

/// Refuses functions that change what the whole process shares.
///
/// **Shape.** A function that works on no object, and returns no more than how it went.
///
/// **Evidence.** It is named for a part of the process that the C library keeps (`setenv`, `setlocale`, `tzset`), for loading something
/// anew, for a lock of the whole library, or for a table in which callbacks or names are registered.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes it in, where no other thread uses what it changes. A text, or a table, that
/// is replaced is freed while another thread reads it: no type of Swift's stands for it, so that nothing keeps it to one thread.
///
/// **Where a naive version is wrong.** `g_setenv` moves the environment that `getenv` reads on another thread, and
/// `g_reload_user_special_dirs_cache` frees directories that `g_get_user_special_dir` has just given out; `xmlUnlockLibrary` gives back
/// what another thread holds, and `xmlPopInputCallbacks` shortens a table that no lock guards. A number may be set
/// (`g_log_set_debug_enabled`): to write one frees nothing; and what a library says of its last failure (`git_error_clear`) is a thread's
/// own. `g_environ_setenv` changes an array of the caller's.
enum ProcessState {
  /// What the C standard and POSIX call it, of which libraries have versions of their own.
  private static let ofTheProcess: Set<String> = ["setenv", "unsetenv", "putenv", "clearenv", "setlocale", "tzset"]
  private static let reloading: Set<String> = ["reload", "reinit", "reinitialize", "rehash"]

  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen && drafts[index].annotation.skip == nil {
      let draft = drafts[index]
      guard !draft.makesObject, SetUpElsewhere.isFree(draft.function, conventions), let verb = verb(draft) else {
        continue
      }
      drafts[index].refuse(
        "“\(verb)” changes what the whole process shares, while other threads may use it; say `skip: false` where none does",
        annotation: draft.suggestion("skip: false"))
    }
  }

  /// What a library keeps in one table, from which its functions read at any time.
  private static let registered: Set<String> = ["callbacks", "handlers", "alias", "aliases"]
  private static let registering: Set<String> = ["register", "unregister", "pop", "push", "del", "delete", "cleanup"]

  private static func verb(_ draft: FunctionDraft) -> String? {
    if draft.words.count == 1, let name = draft.words.first, ofTheProcess.contains(name) { return name }
    let takesNothing = draft.function.parameters.isEmpty
    if takesNothing, let verb = draft.words.first, verb == "lock" || verb == "unlock" { return verb }
    if let verb = draft.words.first, registering.contains(verb), draft.words.containsAny(of: registered) { return verb }
    switch draft.result {
    case .void?, .integer?, .boolean?, .status?, .success?:
      return draft.words.first.flatMap { reloading.contains($0) ? $0 : nil }
    default: return nil
    }
  }
}

/// Refuses functions of a part of the library that nothing in Swift sets up.
///
/// **Shape.** Functions that work on no object, whose names begin like that of an `…_init` which works on none either.
///
/// **Evidence.** The names, and that the `…_init` itself is left out.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes one in.
///
/// **Where a naive version is wrong.** `g_test_init` takes the program's arguments: before it, `g_test_rand_int` has no generator; and
/// everything of `g_test_` works on one list of tests and on texts that no lock guards.
enum SetUpElsewhere {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let inits = drafts.filter { draft in
      draft.words.count > 1 && draft.words.last == "init" && !draft.isOpen && !draft.function.attributes.areDeprecated
        && conventions.restricted[draft.function.name] == nil && isFree(draft.function, conventions)
    }
    for index in drafts.indices where drafts[index].isOpen && drafts[index].annotation.skip == nil {
      let draft = drafts[index]
      guard isFree(draft.function, conventions), !draft.makesObject,
        let initialize = inits.first(where: { draft.words.starts(with: $0.words.dropLast()) })
      else { continue }
      drafts[index].refuse(
        "`\(initialize.function.name)` has to come first, and is left out; say `skip: false` where it is called elsewhere",
        annotation: draft.suggestion("skip: false"))
    }
  }

  /// Whether it works on nothing that the caller has.
  static func isFree(_ function: CFunction, _ conventions: Conventions) -> Bool {
    !([function.result] + function.parameters.map(\.type)).contains { type in
      if conventions.library.objectPointer(type) != nil { return true }
      guard let pointer = conventions.library.pointer(type) else { return false }
      return if case .record = conventions.library.resolve(pointer.pointee) { true } else { false }
    }
  }
}
