import CModel

/// Whether a closure that C owns may be called on another thread.
///
/// **Shape.** A callback with a destroy notification, and an object that a loop runs: the loop itself, or what some function attaches to one.
///
/// **Evidence.** Of the loop, a function that is named for running it, and one that counts references.
///
/// **Why this is sound.** It only asks more of the closure: that it is `@Sendable`. One thread at a time uses an object of Swift's, and so
/// do closures that it keeps; but a loop with counted references may be the library's own, or have others who run it.
///
/// **Where a naive version is wrong.** `g_source_set_callback` hands its closure to whoever runs the `GMainContext` that the source is attached
/// to. `sqlite3_create_function_v2` calls on the thread that uses its connection, of which there is one reference: there, closures may
/// share variables with the rest.
struct CallbackThreads {
  let draft: FunctionDraft
  let conventions: Conventions

  private var library: Library { conventions.library }

  /// The function that runs the loop; nil where there is none.
  var runner: CFunction? {
    let objects = draft.objectUses.map(\.object)
    return objects.lazy.compactMap { runner(of: $0) }.first
      ?? objects.lazy.flatMap { attached(to: $0) }.compactMap { runner(of: $0) }.first
  }

  /// What an object is attached to.
  private func attached(to object: ObjectType) -> [ObjectType] {
    library.functions.flatMap { function -> [ObjectType] in
      let objects = function.parameters.compactMap { library.objectPointer($0.type)?.object }
      guard objects.first == object, objects.count > 1,
        library.strippedWords(function).containsAny(of: Self.attaching)
      else { return [] }
      return objects.dropFirst().filter { $0 != object }
    }
  }

  private func runner(of object: ObjectType) -> CFunction? {
    guard library.referenceCounting(object) != nil else { return nil }
    return library.functions.first { function in
      guard let first = function.parameters.first, library.objectPointer(first.type)?.object == object else {
        return false
      }
      return library.strippedWords(function).last.map(Self.running.contains) == true
    }
  }

  private static let attaching: Set<String> = ["attach", "add", "schedule", "submit", "post", "enqueue", "start"]
  private static let running: Set<String> = ["run", "iteration", "iterate", "dispatch", "mainloop", "loop", "spin"]
}
