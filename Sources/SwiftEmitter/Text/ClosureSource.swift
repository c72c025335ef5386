import BindingPlan

/// Closure types as source.
enum ClosureSource {
  /// What a closure may throw where C is told of it, or where the call has errors of its own: any error, in Swift that has such.
  static let anyError = "ClosureError"

  /// As a parameter: with `@escaping`, the error that it may throw, and names for the reader.
  static func parameter(_ closure: ClosureType, failure: String = "Failure") -> String {
    (closure.isEscaping ? "@escaping " : "") + type(closure, failure: failure)
  }

  /// As part of another type.
  static func type(_ closure: ClosureType, failure: String = "Failure") -> String {
    let state = closure.takesState ? ["_ state: inout Accumulator"] : []
    let parameters = state + closure.parameters.map { "_ \(Identifier.local($0.name)): \($0.type.source)" }
    let effect =
      closure.isThrowing ? " throws(\(failure))" : closure.isReporting ? " throws(\(anyError))" : ""
    let convention = closure.isCFunction ? "@convention(c) " : ""
    return
      "\(convention)\(sendable(closure))(\(parameters.joined(separator: ", ")))\(effect) -> \(closure.result.source)"
  }

  /// As it is kept for C, which no error may reach.
  static func kept(_ closure: ClosureType) -> String {
    let parameters = (closure.takesState ? ["SeriesState"] : []) + closure.parameters.map(\.type.source)
    let result = (closure.keptResult ?? closure.result.source) + (closure.isKeptResultOptional ? "?" : "")
    return "\(sendable(closure))(\(parameters.joined(separator: ", "))) -> \(result)"
  }

  private static func sendable(_ closure: ClosureType) -> String { closure.isSendable ? "@Sendable " : "" }
}

extension CallablePlan {
  /// Whether it throws errors of closures besides its own: which of the two, its type cannot say.
  var throwsClosureErrors: Bool { isThrowing && passesErrorsOn || rethrowsKept }

  /// What its closures may throw.
  var closureError: String { throwsClosureErrors ? ClosureSource.anyError : "Failure" }
}
