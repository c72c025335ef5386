import BindingPlan

/// What is thrown when C reports that a call failed.
struct FailureSource {
  let scope: CallScope

  /// `throw` for a failure that no code explains: with the library's own text, or the system's number.
  func failure(otherwise error: String) -> String {
    switch scope.callable.failureReason {
    case nil: return "throw \(error)"
    case .systemError?: return "throw \(scope.errorType).system(\(scope.functionName))"
    case .text(let text)?: return explained(text)
    case .record(let record)?: return explained(record)
    // That C reported no failure, and gave out nothing, is no status of its own.
    case .details(let details)?: return details.hasStatus ? "throw \(error)" : detailed(details)
    }
  }

  /// `throw` for a status that is a failure.
  private func failure(status: String) -> String {
    if case .details(let details)? = scope.callable.failureReason { return detailed(details, status: status) }
    return failure(otherwise: "")
  }

  /// `throw` with the library's own text.
  private func explained(_ text: FailureTextPlan) -> String {
    "throw unsafe \(scope.errorType).explaining(\(pointer(text)), function: \(scope.functionName))"
  }

  /// The call that returns the text of the last failure.
  func pointer(_ text: FailureTextPlan) -> String {
    let argument =
      switch text.argument {
      case .none: ""
      case .receiver: ArgumentSource(scope: scope).argument(.receiver).expression
      case .parameter(let name): handle(name)
      }
    return "\(scope.cFunction(text.cFunction))(\(argument))"
  }

  /// `throw` with what C left when the call failed.
  private func detailed(_ details: FailureDetailsPlan, status: String = "") -> String {
    "throw \(FailureDetailsSource(scope: scope, details: details).error(status: status))"
  }

  /// `throw` with the text in the struct that C filled in.
  private func explained(_ record: ErrorRecordPlan) -> String {
    "throw \(scope.errorType).explaining(\(scope.c(record.name)), function: \(scope.functionName))"
  }

  /// The pointer that the call itself got for a handle.
  private func handle(_ name: String) -> String {
    for case .handle(name, let type, let isOptional, let isRevocable) in scope.callable.arguments {
      return ArgumentSource(scope: scope).argument(
        .handle(parameter: name, type: type, isOptional: isOptional, isRevocable: isRevocable)
      ).expression
    }
    return scope.local(name)
  }

  /// Throws unless the status means success.
  func check(_ status: StatusPlan, value: String, isUnsafe: Bool) -> [String] {
    let mark = isUnsafe ? "unsafe " : ""
    if case .details(let details)? = scope.callable.failureReason, !status.isPlainInteger, status.successes.isEmpty {
      return ["do throws(\(scope.errorType)) {"]
        + SourceLines.indented(SourceLines.call("try \(mark)\(scope.errorType).check", [value]))
        + ["} catch {", "  \(detailed(details, status: value))", "}"]
    }
    if scope.callable.failureReason != nil, status.isPlainInteger || !status.successes.isEmpty {
      return SourceLines.guarding("\(mark)\(condition(status, value))", else: failure(status: value))
    }
    guard status.isPlainInteger else { return SourceLines.call("try \(mark)\(scope.errorType).check", [value]) }
    return SourceLines.call(
      "try \(mark)\(scope.errorType).\(Self.check(status.success))", [value, "function: \(scope.functionName)"])
  }

  /// The name of the error's function that checks a plain number.
  private static func check(_ rule: SuccessRule) -> String {
    switch rule {
    case .zero: "check"
    case .nonNegative: "checkNonNegative"
    case .nonZero: "checkTrue"
    }
  }

  private func condition(_ status: StatusPlan, _ value: String) -> String {
    if status.successes.count > 1 { return "[\(status.successes.joined(separator: ", "))].contains(\(value))" }
    if let success = status.successes.first { return "\(value) == \(success)" }
    return switch status.success {
    case .zero: "\(value) == 0"
    case .nonNegative: "\(value) >= 0"
    case .nonZero: status.cType == "Bool" ? value : "\(value) != 0"
    }
  }

  // MARK: An error that C hands over

  /// The variables that C writes an error to.
  func declaration() -> [String] {
    var variables = scope.callable.failureOutputs.map { output in
      "var \(scope.c(output.name)): \(output.cType) = \(output.initial)"
    }
    if let record = scope.callable.errorRecord { variables.append("var \(scope.c(record.name)) = \(record.cType)()") }
    if let error = scope.callable.errorOutput { variables.append("var \(scope.c(error.name)): \(error.cType) = nil") }
    return variables
  }

  /// Reads the text of an error, and frees it, right after the call.
  func capture() -> [String] {
    guard let error = scope.callable.errorOutput else { return [] }
    let text: String =
      switch error.text {
      case .itself: "error"
      case .function(let getter): "\(scope.cFunction(getter))(error)"
      case .field(let field): "error.pointee.\(Identifier.escaped(field))"
      }
    var thrown = "\(scope.errorType).explaining(\(text), function: \(scope.functionName))"
    if let details = scope.callable.failureDetails {
      let status = if case .status = scope.callable.result { "status" } else { "result" }
      thrown = FailureDetailsSource(scope: scope, details: details).error(status: scope.fresh(status), text: text)
    }
    return [
      "let \(local(error)) = unsafe \(scope.c(error.name)).map { error in",
      "  defer { unsafe \(scope.cFunction(error.free))(error) }",
      "  return unsafe \(thrown)",
      "}",
    ]
  }

  /// Throws the error, once everything else that C handed over has an owner.
  func throwCaptured() -> [String] {
    guard let error = scope.callable.errorOutput else { return [] }
    return ["if let \(local(error)) { throw \(local(error)) }"]
  }

  private func local(_ error: ErrorOutputPlan) -> String { scope.derived("captured", error.name) }
}
