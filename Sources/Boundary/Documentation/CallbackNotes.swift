/// What the documentation of a function says about its closure: how long it is kept, and what may go wrong with it.
struct CallbackNotes {
  let decision: FunctionDecision
  /// Swift names of the C parameters.
  let names: [String]
  let table: TypeTable

  func paragraphs() -> [String] {
    decision.roles.enumerated().flatMap { index, role -> [String] in
      if case .plainFunction = role {
        return ["`\(names[index])` is a function, or a closure that captures nothing; C may call it on any thread."]
      }
      if case .callbackTable(let table) = role { return paragraphs(table) }
      guard case .callback(let use) = role else { return [] }
      return [keeping(use, names[index]), threads(use, names[index]), errors(use, names[index])].compactMap { $0 }
    }
  }

  private func paragraphs(_ table: CallbackTableUse) -> [String] {
    guard let use = table.callbacks.first?.use else { return [] }
    let keeping: String? =
      switch table.retention {
      case .result: "The new object keeps the closures as long as it lives. \(cycle(use))"
      case .receiver: "This object keeps the closures as long as it lives. \(cycle(use))"
      default: table.release == nil ? nil : "C keeps the closures until it is done with them. \(cycle(use))"
      }
    let throwing = table.callbacks.filter { $0.use.catching != nil }
    let error =
      throwing.isEmpty
      ? nil
      : throwing.count < table.callbacks.count
        ? "An error that a closure throws makes C stop, and is thrown by the call that C was in."
        : "An error that any of them throws makes C stop, and is thrown by the call that C was in."
    let series =
      "Each series of calls has a state of its own, which begins as `state` makes it; after a closure has thrown, none of the series is called."
    let isTold = table.callbacks.contains { CallbackPlanner(table: self.table, use: $0.use).plan()?.report != nil }
    return [
      keeping, table.hasSeries ? series : nil, isTold ? "C is told the text of an error that one throws." : nil,
      use.isSendable ? "C may call them on any thread, and on several at once." : nil, error,
    ].compactMap { $0 }
  }

  private func keeping(_ use: CallbackUse, _ name: String) -> String? {
    if use.release != nil { return "C keeps `\(name)` until it is done with it. \(cycle(use))" }
    return switch use.retention {
    case .call, .consumed, .argument: nil
    case .result: "The new object keeps `\(name)` as long as it lives. \(cycle(use))"
    case .receiver: "This object keeps `\(name)` as long as it lives. \(cycle(use))"
    case .receiverUntilReplaced: "This object keeps `\(name)` until another takes its place. \(cycle(use))"
    }
  }

  /// What a closure does that captures the object that keeps it.
  private func cycle(_ use: CallbackUse) -> String {
    var breaking: [String] = []
    if use.release == nil, use.retention == .receiverUntilReplaced {
      breaking.append(use.isOptional ? "`nil` takes it away" : "another takes its place")
    }
    if isClosed { breaking.append("the object is closed") }
    let end = breaking.isEmpty ? "" : " until \(breaking.joined(separator: ", or "))"
    return
      "A closure that captures the object must capture it weakly, or the two keep each other alive\(end)."
  }

  /// Whether the object that keeps the closure can be closed.
  private var isClosed: Bool {
    guard let object = decision.newObject ?? decision.receiver?.use.object else { return false }
    return table.conventions.closing[object] != nil
  }

  private func threads(_ use: CallbackUse, _ name: String) -> String? {
    use.isSendable ? "C may call `\(name)` on any thread, and on several at once." : nil
  }

  private func errors(_ use: CallbackUse, _ name: String) -> String? {
    if CallbackPlanner(table: table, use: use).plan()?.report != nil {
      return "C is told the text of an error that `\(name)` throws."
    }
    if use.halt != nil || use.catching == .receiver || use.catching == .newObject {
      return "An error that `\(name)` throws makes C stop, and is thrown by the call that C was in."
    }
    return use.stop == nil ? nil : "An error that `\(name)` throws makes C stop, and is thrown on."
  }
}
