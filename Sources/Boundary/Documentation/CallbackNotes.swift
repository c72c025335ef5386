/// What the documentation of a function says about its closure: how long it is kept, and what may go wrong with it.
struct CallbackNotes {
  let decision: FunctionDecision
  /// Swift names of the C parameters.
  let names: [String]

  func paragraphs() -> [String] {
    decision.roles.enumerated().flatMap { index, role -> [String] in
      guard case .callback(let use) = role else { return [] }
      return [keeping(use, names[index]), threads(use, names[index]), errors(use, names[index])].compactMap { $0 }
    }
  }

  private func keeping(_ use: CallbackUse, _ name: String) -> String? {
    let cycle = "A closure that captures the object must capture it weakly"
    if use.release != nil {
      return "C keeps `\(name)` until it is done with it. \(cycle), or the two keep each other alive."
    }
    switch use.retention {
    case .call, .consumed: return nil
    case .result:
      return "The new object keeps `\(name)` as long as it lives. \(cycle), or the two keep each other alive."
    case .receiver:
      return "This object keeps `\(name)` as long as it lives. \(cycle), or the two keep each other alive."
    case .receiverUntilReplaced:
      let breaking =
        use.isOptional
        ? ", or the two keep each other alive until `nil` takes it away."
        : ", or the two keep each other alive until another takes its place."
      return "This object keeps `\(name)` until another takes its place. \(cycle)\(breaking)"
    }
  }

  private func threads(_ use: CallbackUse, _ name: String) -> String? {
    use.isSendable ? "C may call `\(name)` on any thread, and on several at once." : nil
  }

  private func errors(_ use: CallbackUse, _ name: String) -> String? {
    use.stop == nil ? nil : "An error that `\(name)` throws makes C stop, and is thrown on."
  }
}
