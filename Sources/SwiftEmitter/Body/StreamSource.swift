import BindingPlan

/// The statements of a call that moves bytes through C, and is repeated until C has taken all of them.
struct StreamSource {
  let scope: CallScope
  let call: CallSource
  let arguments: [CallArgument]
  let plan: StreamPlan

  func lines() -> [String] {
    let transfer = scope.fresh("transfer")
    let input = plan.input.map(scope.local) ?? "Span()"
    let opening =
      "let \(transfer) = try unsafe StreamTransfer(\(input), maximum: \(scope.local(plan.maximum)), "
      + "function: \(scope.functionName)) {"
    return release() + [opening, "  (window: StreamWindow) throws(\(scope.errorType)) in"]
      + SourceLines.indented(step()) + [
        "}",
        "return (output: \(transfer).output, consumed: \(transfer).consumed, isAtEnd: \(transfer).isAtEnd)",
      ]
  }

  /// No address of Swift's stays in the struct.
  private func release() -> [String] {
    guard case .members(let nextIn, let availableIn, let nextOut, let availableOut) = plan.window else { return [] }
    return ["defer {"]
      + [nextIn, nextOut].map { "  unsafe \(member($0)) = nil" }
      + [availableIn, availableOut].map { "  unsafe \(member($0)) = 0" } + ["}"]
  }

  private func step() -> [String] {
    let status = scope.fresh("status")
    let step = scope.fresh("step")
    let result = plan.isEnumeration ? "\(status).rawValue" : status
    let failure = FailureSource(scope: scope)
    var lines = window() + call.statement("let \(status) = ") + measured(as: step)
    if let end = condition(plan.end, result, and: finishing) {
      lines.append("if \(end) { return \(step).ending() }")
    }
    if let stalled = condition(plan.stalled, result) { lines.append("if \(stalled) { return \(step).stalling() }") }
    lines += failure.check(plan.status, value: status, isUnsafe: false)
    lines.append("return \(step)")
    return lines
  }

  /// What C may read and write in one call.
  private func window() -> [String] {
    switch plan.window {
    case .members(let nextIn, let availableIn, let nextOut, let availableOut):
      return [
        "let offered = unsafe \(count("window.sourceCount", as: availableIn.type))",
        "let room = unsafe \(count("window.targetCount", as: availableOut.type))",
        "unsafe \(member(nextIn)) = \(address("window.source", nextIn, isMutable: false))",
        "unsafe \(member(availableIn)) = offered",
        "unsafe \(member(nextOut)) = \(address("window.target", nextOut, isMutable: true))",
        "unsafe \(member(availableOut)) = room",
      ]
    case .buffers(let input, let output):
      return (input.map { buffer($0, address: "window.source", count: "window.sourceCount", isMutable: false) } ?? [])
        + buffer(output, address: "window.target", count: "window.targetCount", isMutable: true)
    }
  }

  private func buffer(_ plan: StreamPlan.Buffer, address: String, count: String, isMutable: Bool) -> [String] {
    let variable = scope.c(plan.name)
    return [
      "var \(variable) = unsafe \(scope.cName(plan.cType))()",
      "unsafe \(variable).\(name(plan.address)) = \(self.address(address, plan.address, isMutable: isMutable))",
      "unsafe \(variable).\(name(plan.size)) = \(self.count(count, as: plan.size.type))",
    ]
  }

  /// How far C got.
  private func measured(as step: String) -> [String] {
    switch plan.window {
    case .members(_, let availableIn, _, let availableOut):
      return [
        "let \(step) = unsafe StreamStep(",
        "  consumed: Int(offered) - Int(\(member(availableIn))), of: Int(offered),",
        "  written: Int(room) - Int(\(member(availableOut))), of: Int(room))",
      ]
    case .buffers(let input, let output):
      let consumed = input.map { "Int(\(scope.c($0.name)).\(name($0.position)))" } ?? "0"
      return [
        "let \(step) = unsafe StreamStep(",
        "  consumed: \(consumed), of: window.sourceCount,",
        "  written: Int(\(scope.c(output.name)).\(name(output.position))), of: window.targetCount)",
      ]
    }
  }

  private var finishing: String? {
    plan.finish.map { "\(arguments[$0.argument].expression) == \($0.value)" }
  }

  private func condition(_ values: [String], _ result: String, and other: String? = nil) -> String? {
    guard let first = values.first else { return nil }
    let test = values.count == 1 ? "\(result) == \(first)" : "[\(values.joined(separator: ", "))].contains(\(result))"
    return other.map { "\(test), \($0)" } ?? test
  }

  private func count(_ value: String, as type: String) -> String {
    type == "Int" ? value : "\(type)(clamping: \(value))"
  }

  private func address(_ address: String, _ member: StreamPlan.Member, isMutable: Bool) -> String {
    let converted = BufferSource.address(address, of: "UInt8", as: member.type, isMutable: isMutable)
    return converted == address && member.type.hasSuffix("RawPointer") ? "\(member.type)(\(address))" : converted
  }

  private func name(_ member: StreamPlan.Member) -> String { Identifier.escaped(member.name) }

  /// A member of the receiver's struct.
  private func member(_ member: StreamPlan.Member) -> String {
    let receiver = scope.callable.arguments.firstIndex(of: .receiver) ?? 0
    return "\(arguments[receiver].expression).pointee.\(name(member))"
  }
}
