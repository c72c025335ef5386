import BindingPlan
import CModel

/// What is taken and given back, as a method that calls a closure in between.
///
/// **Shape.** `t_lock(t *)` and `t_unlock(t *)`, or `…_enter` and `…_leave`; `t_trylock(t *)` besides, which returns whether it has it.
///
/// **Evidence.** The names, which are the same but for the verb; and that the object is a lock or has one: by the name of its type, or
/// because there is a `…_trylock`, or functions that are `…_unlocked`, or comments speak of threads.
///
/// **Why this is sound.** What gives back is called by the method alone, once for each time that something was taken, and by the thread that
/// took it. The object can neither be closed nor handed over meanwhile; who has it, and may not take it twice, gets an error.
///
/// **Where a naive version is wrong.** `g_rw_lock_writer_unlock` of what is not locked is undefined: glibc then refuses every lock, which a
/// `void` function reports as success. `door_lock` bolts a door, and is over when it returns: nothing shows that it is about threads.
enum LockPairs {
  /// How a function takes what another gives back.
  struct Use: Equatable, Sendable {
    var end: String
    var isOptional: Bool
    var isRecursive: Bool
  }

  static func conclude(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for end in drafts.indices
    where drafts[end].isOpen && drafts[end].annotation.skip == nil && LockVerbs.givesBack(drafts[end].words) {
      guard let object = object(drafts[end]) else { continue }
      let takers = drafts.indices.filter { taker in
        drafts[taker].isOpen && LockVerbs.takes(drafts[taker].words, givenBackBy: drafts[end].words) != nil
          && self.object(drafts[taker]) == object
      }
      guard isLock(object, drafts[end], takers.map { drafts[$0] }, conventions) else { continue }
      conclude(end, takers, object, &drafts, conventions)
    }
  }

  private static func conclude(
    _ end: Int, _ takers: [Int], _ object: ObjectType, _ drafts: inout [FunctionDraft], _ conventions: Conventions
  ) {
    let name = drafts[end].function.name
    let isOwned = conventions.handles[object]?.ownership == .shared
    let isRecursive = isRecursive(object, takers.map { drafts[$0] }, conventions)
    var wrapped: [String] = []
    for taker in takers {
      let isTry = LockVerbs.takes(drafts[taker].words, givenBackBy: drafts[end].words) == .whenAvailable
      guard isOwned else {
        drafts[taker].refuse(
          "what it takes belongs to an object that is only borrowed, and may end before it is given back")
        continue
      }
      guard let isOptional = isOptional(drafts[taker].result, isTry) else {
        let meaning = isTry ? "returns: boolean" : "returns: status"
        drafts[taker].refuse(
          "whether it has taken what `\(name)` gives back is unknown; say `\(meaning)` where its result tells",
          annotation: drafts[taker].suggestion(meaning))
        continue
      }
      wrapped.append(drafts[taker].function.name)
      drafts[taker].scope = Use(end: name, isOptional: isOptional, isRecursive: isRecursive)
      drafts[taker].note(Evidence(.naming, "`\(name)` gives back what it takes"))
    }
    guard let first = wrapped.first else {
      return drafts[end].refuse(
        "it gives back what nothing that is wrapped takes; say `skip: false` where it does no harm by itself",
        annotation: drafts[end].suggestion("skip: false"))
    }
    drafts[end].absorb(inWrapperOf: first, Evidence(.naming, "`\(name)` gives back what `\(first)` takes"))
  }

  /// Whether there may be nothing to give back; nil where the result does not tell.
  private static func isOptional(_ result: ResultRole?, _ isTry: Bool) -> Bool? {
    switch result {
    case .void?: isTry ? nil : false
    case .status?: false
    case .boolean?, .success?: isTry ? true : result == .success ? false : nil
    default: nil
    }
  }

  /// The one object that a function works on, and nothing else.
  private static func object(_ draft: FunctionDraft) -> ObjectType? {
    guard draft.function.parameters.count == 1, case .object(let use)? = draft.parameters[0], use.retention == .call,
      !use.isOptional
    else { return nil }
    return use.object
  }

  // MARK: Evidence

  private static func isLock(
    _ object: ObjectType, _ end: FunctionDraft, _ takers: [FunctionDraft], _ conventions: Conventions
  ) -> Bool {
    let library = conventions.library
    if typeWords(object, library).contains(where: { $0.hasSuffix("lock") || $0.hasSuffix("mutex") }) { return true }
    let functions = library.functions.filter { function in
      function.parameters.contains { library.objectPointer($0.type)?.object == object }
    }
    let isTold = functions.contains { function in
      let words = library.strippedWords(function)
      return words.last == "unlocked" || LockVerbs.takes(words, givenBackBy: end.words) == .whenAvailable
    }
    let comments = ([end] + takers).compactMap { $0.function.comment?.lowercased() }
    return isTold || comments.contains { $0.contains("thread") || $0.contains("mutex") }
  }

  private static func isRecursive(
    _ object: ObjectType, _ takers: [FunctionDraft], _ conventions: Conventions
  ) -> Bool {
    let names = typeWords(object, conventions.library) + takers.flatMap(\.words)
    if names.containsAny(of: ["rec", "recursive", "reentrant"]) { return true }
    return takers.contains { taker in
      let comment = taker.function.comment?.lowercased() ?? ""
      let isDenied = comment.contains("not recursive") || comment.contains("non-recursive")
      return !isDenied && ["recursive", "reentrant", "re-entrant"].contains(where: comment.contains)
    }
  }

  private static func typeWords(_ object: ObjectType, _ library: Library) -> [String] {
    words(of: library.name(of: object))
  }
}

/// The verbs by which something is taken, and given back.
enum LockVerbs {
  enum Taking: Equatable {
    case always, whenAvailable
  }

  private static let pairs: [(end: String, always: String, whenAvailable: [[String]])] = [
    ("unlock", "lock", [["trylock"], ["try", "lock"]]),
    ("leave", "enter", [["tryenter"], ["try", "enter"], ["try"]]),
  ]

  static func givesBack(_ words: [String]) -> Bool { pairs.contains { $0.end == words.last } }

  /// How a function with these words takes what one with others gives back.
  static func takes(_ words: [String], givenBackBy end: [String]) -> Taking? {
    guard let pair = pairs.first(where: { $0.end == end.last }) else { return nil }
    let stem = Array(end.dropLast())
    if words == stem + [pair.always] { return .always }
    return pair.whenAvailable.contains { words == stem + $0 } ? .whenAvailable : nil
  }

  /// `writerTrylock` as the name of the method that calls a closure: `withWriterLockIfAvailable`.
  static func scopedName(_ name: String, isOptional: Bool) -> String {
    var rest = words(of: name)
    let verbs = pairs.flatMap { [[$0.always]] + $0.whenAvailable }.sorted { $0.count > $1.count }
    if let verb = verbs.first(where: { rest.suffix($0.count).elementsEqual($0) }) { rest.removeLast(verb.count) }
    return SwiftNames.lowerCamel(["with"] + rest + ["lock"] + (isOptional ? ["if", "available"] : []))
  }
}
