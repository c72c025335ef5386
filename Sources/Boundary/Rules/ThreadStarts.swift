import CModel

/// Refuses what starts a thread that would call closures which are not made for one.
///
/// **Shape.** `int t_loop_start(T *)`, where another function gives the same `T` a closure to keep.
///
/// **Evidence.** The comment says that a thread is started, or the name says both. The annotation `threads: any` makes the closures
/// `@Sendable`; `skip: false` says that the thread calls none of them.
///
/// **Why this is sound.** It only leaves out. Whoever calls C's loop on a thread of one's own gets closures on that one.
///
/// **Where a naive version is wrong.** After `mosquitto_loop_start` a thread of libmosquitto's calls what `mosquitto_message_callback_set` has set,
/// while the caller goes on with what the closure captured.
enum ThreadStarts {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let calling = Set(drafts.lazy.filter { $0.isOpen && keepsUnsharedClosure($0) }.flatMap(objects))
    guard !calling.isEmpty else { return }
    for index in drafts.indices where drafts[index].isOpen && drafts[index].annotation.skip?.value != false {
      guard let object = objects(drafts[index]).first(where: calling.contains), let phrase = starting(drafts[index])
      else {
        continue
      }
      let type = conventions.library.name(of: object)
      drafts[index].refuse(
        "it seems to start a thread (“\(phrase)”), which may call closures of a `\(type)`; say `threads: any` of these, or `skip: false` "
          + "where it calls none", annotation: drafts[index].suggestion("skip: false"))
    }
  }

  private static func objects(_ draft: FunctionDraft) -> [ObjectType] { draft.objectUses.map(\.object) }

  private static func keepsUnsharedClosure(_ draft: FunctionDraft) -> Bool {
    draft.parameters.contains { role in
      switch role {
      case .callback(let use): use.isKept && !use.isSendable
      case .callbackTable(let table): table.callbacks.contains { $0.use.isKept && !$0.use.isSendable }
      default: false
      }
    }
  }

  private static func starting(_ draft: FunctionDraft) -> String? {
    if draft.words.containsAny(of: ["start", "spawn", "launch"]), draft.words.containsAny(of: ["thread", "threads"]) {
      return draft.function.name
    }
    let text = draft.function.prose
    return phrases.first(where: text.contains)
  }

  private static let phrases = ["start", "starts", "create", "creates", "spawn", "spawns", "launch", "launches"].flatMap
  { verb in
    ["a thread", "a new thread", "a background thread", "a separate thread", "its own thread", "threads"].map {
      "\(verb) \($0)"
    }
  }
}
