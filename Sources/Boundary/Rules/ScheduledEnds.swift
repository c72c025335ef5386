import CModel

/// Refuses what an object would keep for C, and to hand its room over, where C ends the object only some time after the call.
///
/// **Shape.** `void t_close_later(T *)`: as what destroys a `T`, or as a function that takes it over.
///
/// **Evidence.** A word for it in the function's name.
///
/// **Why this is sound.** It only leaves out. Until the object has ended, C may call its closures, and use the buffers and texts that it was
/// given; Swift lets go of them with its own object. And of a struct in Swift's memory C needs that memory till then.
///
/// **Where a naive version is wrong.** libuv uses a handle until its loop has called back, long after `uv_close` has returned: who frees the
/// handle's memory before, or what its callbacks use, has freed memory in the loop's lists.
enum ScheduledEnds {
  private static let words: Set<String> = ["later", "schedule", "scheduled", "defer", "deferred", "async"]

  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let ends = ends(drafts, conventions)
    guard !ends.isEmpty else { return }
    for index in drafts.indices where drafts[index].isOpen {
      if let (object, _) = ends.first(where: { $0.value == drafts[index].function.name }),
        conventions.handles[object]?.isInPlace == true
      {
        let type = conventions.library.name(of: object)
        drafts[index].refuse("C uses the memory of the `\(type)` on after the call, and until when, Swift cannot know")
      } else if let (name, object) = drafts[index].lingering, let end = ends[object] {
        drafts[index].refuse(
          "C may use `\(name)` until the end that `\(end)` only schedules, and nothing keeps it till then")
      }
    }
  }

  /// The types whose objects C ends later, and the function that has it do so.
  private static func ends(_ drafts: [FunctionDraft], _ conventions: Conventions) -> [ObjectType: String] {
    var ends: [ObjectType: String] = [:]
    for draft in drafts where draft.words.containsAny(of: words) {
      let uses = draft.objectUses
      if draft.isOpen, uses.count == 1, uses[0].retention.isConsumed { ends[uses[0].object] = draft.function.name }
    }
    for (object, handle) in conventions.handles
    where conventions.library.strippedWords(handle.destroy.name).containsAny(of: words) {
      ends[object] = handle.destroy.name
    }
    return ends
  }
}

extension FunctionDraft {
  /// An argument other than an object that an object keeps for C, and the object's type.
  fileprivate var lingering: (name: String, object: ObjectType)? {
    for (index, role) in parameters.enumerated() {
      let retention: Retention? =
        switch role {
        case .object?, .list?: nil
        case .callback(let use)? where use.release != nil: nil
        default: role?.retention
        }
      guard let retention, retention.keepsAlive else { continue }
      if retention == .result { return newObject.map { (parameterName(index), $0) } }
      if case .argument(let keeper) = retention {
        guard case .object(let use)? = parameters[keeper] else { continue }
        return (parameterName(index), use.object)
      }
      return objectUses.first.map { (parameterName(index), $0.object) }
    }
    return nil
  }
}
