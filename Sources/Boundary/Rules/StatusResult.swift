import CModel

/// A result that tells success from failure.
///
/// **Shape.** A result of a status type; or an `int` beside an object that C returns through a pointer.
///
/// **Evidence.** `StatusFamilies`, the annotation `returns: status`, or the object: who returns an object through a pointer has nothing else
/// to say with its `int`. A getter's result is a value, also when its type is a status type, unless its comment says that 0 is success.
///
/// **Why this is sound.** Only the meaning of a number is concluded. The object, if there is one, is owned first.
///
/// **Where a naive version is wrong.** `liq_get_last_error` would throw what it is asked for; `int` in general counts as often as it
/// reports.
struct StatusResult: FunctionRule {
  /// Words of functions that return a code, or any other number, because they are asked for it.
  static let values: Set<String> = [
    "get", "last", "errcode", "errno", "count", "size", "length", "is", "has", "num", "version",
  ]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, draft.annotation.returns.meaning?.value ?? .status == .status else { return }
    let isAnnotated = draft.annotation.returns.meaning?.value == .status
    let type = conventions.statusType(draft.function.result)
    if let type, let convention = conventions.statuses[type], convention.failureFunction == nil || isAnnotated,
      isAnnotated || !(draft.words.containsAny(of: Self.values) || isAsked(draft, conventions)) || isSetter(draft, type)
        || DocumentedStatus.success(draft) != nil
    {
      return decide(&draft, convention, isAnnotated)
    }
    let isTruth =
      conventions.importer.isBoolean(draft.function.result)
      || TruthValues(conventions: conventions).typedef(draft.function.result) != nil
    if isTruth, isAnnotated || draft.makesObject {
      return draft.decideResult(
        .success,
        isAnnotated
          ? Evidence(.annotation, "`returns: status`")
          : Evidence(.type, "it returns an object through a pointer, and a truth value: true for success"))
    }
    guard case .integer(let integer) = conventions.library.resolve(draft.function.result), integer.kind == .int else {
      return
    }
    if isAnnotated {
      draft.decideResult(.status(.integer("int")), Evidence(.annotation, "`returns: status`"))
    } else if givesObject(draft) {
      draft.decideResult(
        .status(.integer("int")), Evidence(.type, "it returns an object through a pointer, and an `int`: 0 for success")
      )
    } else if setsUp(draft), let success = LibrarySuccess(conventions.library.module).name {
      draft.decideResult(.status(.integer("int")), Evidence(.naming, "`\(success)` is 0, and failures are negative"))
    }
  }

  /// Which of several successes it was, is for the caller to know; whoever gets an object knows it by that.
  private func decide(_ draft: inout FunctionDraft, _ convention: StatusConvention, _ isAnnotated: Bool) {
    let isOutcome = convention.success.count > 1 && !isAnnotated && !draft.makesObject
    draft.decideResult(isOutcome ? .outcome(convention.type) : .status(convention.type), convention.evidence[0])
  }

  /// `error_code(const error_t *)` and `errno2err(int)` return the code that they are asked for: there is nothing that could fail.
  private func isAsked(_ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard draft.function.parameters.count == 1, let last = draft.words.last,
      ["code", "error", "err", "status", "state"].contains(where: last.hasSuffix)
    else { return false }
    let type = draft.function.parameters[0].type
    return conventions.library.objectPointer(type)?.isConst == true || conventions.importer.integer(type) != nil
  }

  /// `transfer_set_size` is given the size, and no constant of an enum is one. An `int` might be that of a set.
  private func isSetter(_ draft: FunctionDraft, _ type: StatusType) -> Bool {
    guard case .enumeration = type, draft.function.parameters.count > 1 else { return false }
    return draft.words.contains("set") && !draft.words.contains("get")
  }

  private func setsUp(_ draft: FunctionDraft) -> Bool {
    draft.parameters.contains { if case .storage = $0 { true } else { false } }
  }

  private func givesObject(_ draft: FunctionDraft) -> Bool {
    draft.parameters.contains { if case .objectOutput = $0 { true } else { false } }
  }
}

extension Conventions {
  /// The status type that a type is, by the nearest of its names that has codes.
  func statusType(_ type: CType) -> StatusType? {
    if case .enumeration(let id) = library.resolve(type) { return .enumeration(id) }
    for name in library.typedefChain(type) where statuses[.integer(name)] != nil { return .integer(name) }
    guard library.typedefChain(type).isEmpty, case .integer(let integer) = type else { return nil }
    return .integer(integer.kind.rawValue)
  }
}

/// The constant by which a library's `int`s say success: `Z_OK` is 0, and `Z_STREAM_ERROR` and others are negative.
///
/// Nothing stands between the library's prefix and the word: `X509_V_OK` speaks of certificates alone, in a library whose functions return 1.
struct LibrarySuccess {
  /// nil where there is none.
  let name: String?

  init(_ module: CModule) {
    let values = module.macros.compactMap { macro -> (name: String, value: Int64)? in
      guard macro.origin.belongsToModule, case .integer(.signed(let value), _) = macro.value else { return nil }
      return (macro.name, value)
    }
    name =
      values.first { constant in
        let words = words(of: constant.name)
        guard constant.value == 0, words.count == 2, ["ok", "success"].contains(words[1]) else { return false }
        let failures = values.count { $0.value < 0 && Boundary.words(of: $0.name).first == words[0] }
        return failures > 1
      }?.name
  }
}
