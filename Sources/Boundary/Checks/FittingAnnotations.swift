import Annotations
import CModel

/// What a pattern says of a parameter applies to the functions that it fits: those with such a parameter, of a type that does not
/// contradict it, and with whatever else its counts name. What an exact name says has to fit.
extension Conventions {
  /// All that is said about a function, merged.
  func annotation(of function: CFunction) -> FunctionAnnotation? {
    let entries = annotations.functionEntries(for: function.name)
    guard entries.contains(where: { !$0.isExact && !$0.value.parameters.isEmpty }) else {
      return annotations.resolvedFunction(for: function.name)
    }
    let all = annotations.resolvedFunction(for: function.name) ?? FunctionAnnotation()
    let draft = FunctionDraft(function, annotation: all, library: library)
    let checks = ParameterChecks(conventions: self)
    let fitting = entries.map { entry in
      var value = entry.value
      if !entry.isExact { value.parameters.removeAll { !checks.fits($0, draft) } }
      return value
    }
    let others = fitting.dropFirst() + annotations.convention(for: function.name)
    return others.reduce(fitting[0]) { $0.merged(withLessPrecise: $1) }
  }
}

extension ParameterChecks {
  /// Whether what is said about a parameter can be said about that of a function, or is about none of its parameters.
  fileprivate func fits(_ parameter: Entry<ParameterAnnotation>, _ draft: FunctionDraft) -> Bool {
    guard let index = draft.index(ofParameter: parameter.pattern) else { return true }
    let expressions = [parameter.value.count, parameter.value.capacity, parameter.value.bound, parameter.value.rows]
    let names = expressions.compactMap { $0 }.flatMap { (try? CountExpressionParser().parse($0))?.names ?? [] }
    return problems(parameter, of: draft.function, at: index).isEmpty
      && names.allSatisfy { $0 == CountOutputs.result || draft.index(ofParameter: $0) != nil }
  }
}
