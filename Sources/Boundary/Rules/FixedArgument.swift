import CModel

/// An argument that is always the same.
///
/// **Shape.** An integer; a pointer to a function, for which C has numbers of a special meaning.
///
/// **Evidence.** The annotation `value`.
///
/// **Why this is sound.** Swift's caller never sees the parameter, so that no value but the documented one arrives.
///
/// **Where a naive version is wrong.** `SQLITE_TRANSIENT` is -1 in place of a destructor, and makes SQLite copy at once; any other number would be
/// called. A pointer to data has no such numbers: C follows it.
struct FixedArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      guard let text = draft.parameterAnnotation(index).value?.value,
        let value = conventions.library.constant(text),
        Self.takes(draft.function.parameters[index].type, conventions)
      else { continue }
      draft.decide(index, .fixed(value), Evidence(.annotation, "`value: \(text)`"))
    }
  }

  static func takes(_ type: CType, _ conventions: Conventions) -> Bool {
    conventions.importer.integer(type) != nil || conventions.functionType(type) != nil
  }
}

extension Conventions {
  /// The importer's type of a pointer to a function; nil where it cannot be spelled.
  func functionType(_ type: CType) -> String? {
    guard let function = library.callback(type) else { return nil }
    let types = function.parameters.map { importer.callbackParameterType($0.type, plainRecords: plainRecords) }
    guard !types.contains(nil) else { return nil }
    let result =
      library.resolve(function.result) == .void
      ? "Void" : importer.callbackParameterType(function.result, plainRecords: plainRecords)
    return result.map { "(@convention(c) (\(types.compactMap { $0 }.joined(separator: ", "))) -> \($0))?" }
  }
}
