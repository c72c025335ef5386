import BindingPlan

/// An error that carries what C left when a call failed.
struct FailureDetailsSource {
  let scope: CallScope
  let details: FailureDetailsPlan

  /// - Parameters:
  ///   - status: What the call returned, as source that is safe to repeat.
  ///   - text: A pointer to the text, where it comes from elsewhere.
  func error(status: String = "", text: String? = nil) -> String {
    var values = details.values.map { "\($0.detail.rawValue): \(number($0.source, status))" }
    if values.isEmpty, case .pointer(let name) = details.text {
      return "unsafe \(scope.errorType).explaining(\(text ?? scope.c(name)), function: \(scope.functionName))"
    }
    if details.codeType != nil, let code = code(status) {
      values.insert("error: \(scope.errorType).failure(\(code))", at: 0)
    }
    let message = text.map { "\(scope.errorType).text(at: \($0))" } ?? self.message(status)
    let arguments = ["function: \(scope.functionName)", "message: \(message)"] + values
    return "\(scope.errorType).detailed(.init(\(arguments.joined(separator: ", "))))"
  }

  private func message(_ status: String) -> String {
    switch details.text {
    case .none: return "\"\""
    case .pointer(let name): return "unsafe \(scope.errorType).text(at: \(scope.c(name)))"
    case .record(let record):
      let member = "\(scope.c(record.name)).\(Identifier.escaped(record.text))"
      return "unsafe withUnsafeBytes(of: \(member)) { unsafe String(copyingCText: $0) }"
    case .last(let text): return "unsafe \(scope.errorType).text(at: \(FailureSource(scope: scope).pointer(text)))"
    case .code:
      return code(status).map { "\(scope.errorType).text(of: \($0))" } ?? "\"\""
    }
  }

  /// C's own value of the code.
  private func code(_ status: String) -> String? {
    details.values.first { $0.detail == .code }.map { value($0.source, status) }
  }

  /// C's own value.
  private func value(_ source: FailureDetailsPlan.Source, _ status: String) -> String {
    switch source {
    case .output(let name, _): scope.c(name)
    case .member(let member, let record): "\(scope.c(record)).\(Identifier.escaped(member))"
    case .status: status
    }
  }

  /// The value as an `Int`; one that does not fit is none that anybody could use.
  private func number(_ source: FailureDetailsPlan.Source, _ status: String) -> String {
    let value = value(source, status)
    switch source {
    case .output(let name, let isEnumeration):
      if scope.callable.failureOutputs.contains(where: { $0.name == name && $0.cType == "Int" }) { return value }
      return "Int(clamping: \(value)\(isEnumeration ? ".rawValue" : ""))"
    case .member: return "Int(clamping: \(value))"
    case .status(let isEnumeration): return "Int(clamping: \(value)\(isEnumeration ? ".rawValue" : ""))"
    }
  }
}

extension CallablePlan {
  /// What the error of a failure carries.
  var failureDetails: FailureDetailsPlan? {
    if case .details(let details)? = failureReason { details } else { nil }
  }
}
