import CModel

/// Refuses what another argument is to keep alive, where that cannot.
///
/// **Shape.** `kept-by` with the name of a parameter: `pcre2_match(code, subject, length, …, match_data, …)` leaves the addresses of pattern and
/// subject in the match data.
///
/// **Evidence.** The annotation.
///
/// **Why this is sound.** The Swift object of that argument has a list of everything that calls have handed over, to which the call adds before
/// anything can throw; nothing leaves it before the object goes.
///
/// **Where a naive version is wrong.** A unique object's value can end on its own, and what C only lends, or what is a part of another object,
/// has no Swift object that lives as long as C's.
enum KeepingArguments {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      for (position, keeper) in drafts[index].keepingArguments {
        guard let reason = doubt(drafts[index], position, keeper, conventions) else { continue }
        drafts[index].refuse(
          "`\(drafts[index].parameterName(position))` cannot be kept by `\(drafts[index].parameterName(keeper))`, \(reason)"
        )
      }
    }
  }

  private static func doubt(
    _ draft: FunctionDraft, _ position: Int, _ keeper: Int, _ conventions: Conventions
  ) -> String? {
    guard case .object(let use)? = draft.parameters[keeper], let handle = conventions.handles[use.object] else {
      return "which is no object of Swift's own"
    }
    if handle.ownership == .unique { return "whose `ownership: unique` does not allow that" }
    if use.isOptional { return "which may be absent" }
    if use.retention.isConsumed { return "which C takes over" }
    if position == keeper { return "which is the same" }
    if draft.makesObject, case .keptText? = draft.parameters[position] { return "while the call makes an object" }
    return nil
  }
}

extension FunctionDraft {
  /// What another argument keeps alive, and which.
  fileprivate var keepingArguments: [(position: Int, keeper: Int)] {
    parameters.enumerated().compactMap { position, role in
      if case .argument(let keeper)? = role?.retention { return (position, keeper) }
      return nil
    }
  }
}
