import CModel

/// Refuses functions that work on an object of which the library exports the address.
///
/// **Shape.** `extern T *name`, which anybody may set, and functions without an object in such a library.
///
/// **Evidence.** The variable is not const, and several functions that take a `T *` first have a twin that takes none, and is
/// named alike.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes one in, where one thread alone uses the library. What works on a
/// variable that the whole process shares is set up elsewhere, and no type of Swift's keeps it to one thread.
///
/// **Where a naive version is wrong.** Each function of ncurses that takes no window works on `stdscr` and on the screen behind it: before
/// `initscr` there is none, and `is_term_resized` and `scr_restore` follow NULL; on two threads they write to one array. What asks for the version
/// works on nothing. GLib exports a `GMemVTable *` that nothing reads any more.
enum ExportedObjects {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    guard let variable = conventions.library.module.variables.first(where: { isObject($0, conventions.library) }) else {
      return
    }
    for index in drafts.indices where drafts[index].isOpen && drafts[index].annotation.skip == nil {
      guard SetUpElsewhere.isFree(drafts[index].function, conventions), !drafts[index].words.contains("version") else {
        continue
      }
      drafts[index].refuse(
        "it may work on what the whole process shares, as `\(variable.name)` is; say `skip: false` where one thread alone calls it",
        annotation: drafts[index].suggestion("skip: false"))
    }
  }

  private static func isObject(_ variable: CVariable, _ library: Library) -> Bool {
    guard !variable.isConst, let pointer = library.objectPointer(variable.type), !pointer.isConst,
      library.characters(variable.type) == nil
    else { return false }
    let withObject = library.functions.filter { function in
      function.parameters.first.map { library.objectPointer($0.type)?.object == pointer.object } ?? false
    }
    let twins = withObject.lazy.filter { function in
      library.functions.contains { isTwin($0, of: function) }
    }
    return twins.prefix(several).count == several
  }

  private static let several = 3

  /// `addch(c)` is `waddch(stdscr, c)`.
  private static func isTwin(_ function: CFunction, of other: CFunction) -> Bool {
    function.name != other.name && other.name.hasSuffix(function.name)
      && function.parameters.map(\.type) == other.parameters.dropFirst().map(\.type)
  }
}
