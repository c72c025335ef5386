import BindingPlan

/// Closure types as source.
enum ClosureSource {
  /// As a parameter: with `@escaping`, the error that it may throw, and names for the reader.
  static func parameter(_ closure: ClosureType) -> String {
    (closure.isEscaping ? "@escaping " : "") + type(closure)
  }

  /// As part of another type.
  static func type(_ closure: ClosureType) -> String {
    let parameters = closure.parameters.map { "_ \(Identifier.local($0.name)): \($0.type.source)" }
    let effect = closure.isThrowing ? " throws(Failure)" : closure.isReporting ? " throws" : ""
    let convention = closure.isCFunction ? "@convention(c) " : ""
    return
      "\(convention)\(sendable(closure))(\(parameters.joined(separator: ", ")))\(effect) -> \(closure.result.source)"
  }

  /// As it is kept for C, which no error may reach.
  static func kept(_ closure: ClosureType) -> String {
    let parameters = closure.parameters.map(\.type.source).joined(separator: ", ")
    return "\(sendable(closure))(\(parameters)) -> \(closure.keptResult ?? closure.result.source)"
  }

  private static func sendable(_ closure: ClosureType) -> String { closure.isSendable ? "@Sendable " : "" }
}
