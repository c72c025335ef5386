import CModel

/// Finds functions that tell failures from other results of the same type.
///
/// **Shape.** `unsigned lib_isError(size_t)`, with `const char *lib_getErrorName(size_t)` beside it.
///
/// **Evidence.** A name with `is error` in it, a single integer parameter, and a result that is a truth value; for the text, a name
/// that says error and name or text, and the same parameter type.
///
/// **Why this is sound.** Only the meaning of a number is concluded. A count is not used before the function has said that it is one.
///
/// **Where a naive version is wrong.** `ZSTD_compress` returns a count or an error: taken for a count, `-64` is a length of nearly 2^64.
struct FailureFunctions {
  let library: Library

  func conventions() -> [StatusConvention] {
    var seen: Set<StatusType> = []
    return library.functions.compactMap { function in
      guard isCheck(function), let type = Self.type(function.parameters[0].type, library), seen.insert(type).inserted
      else { return nil }
      return StatusConvention(
        type: type, success: [], codes: [], messageFunction: messageFunction(type), failureFunction: function.name,
        isKnownFamily: true,
        evidence: [Evidence(.naming, "`\(function.name)` takes the result, and says whether it is an error")])
    }
  }

  /// What a result's type is called in the headers: the typedef closest to the integer, `size_t` for a typedef of it.
  static func type(_ type: CType, _ library: Library) -> StatusType? {
    guard case .integer(let integer) = library.resolve(type) else { return nil }
    let chain = library.typedefChain(type).filter { !$0.hasPrefix("__") }
    return .integer(chain.last ?? integer.kind.rawValue)
  }

  private func isCheck(_ function: CFunction) -> Bool {
    guard function.parameters.count == 1, case .integer = library.resolve(function.parameters[0].type) else {
      return false
    }
    switch library.resolve(function.result) {
    case .integer(let integer) where integer.width <= 32: break
    case .boolean: break
    default: return false
    }
    let words = words(of: function.name)
    return zip(words, words.dropFirst()).contains { $0 == "is" && ["error", "err", "failure"].contains($1) }
      || words.containsAny(of: ["iserror", "iserr"])
  }

  private func messageFunction(_ type: StatusType) -> String? {
    library.functions.first { function in
      guard function.parameters.count == 1, Self.type(function.parameters[0].type, library) == type,
        library.characters(function.result)?.isPointeeConst == true
      else { return false }
      let words = words(of: function.name)
      return words.containsAny(of: ["strerror", "errstr"])
        || (words.containsAny(of: ["error", "err"]) && words.containsAny(of: Vocabulary.errorText))
    }?.name
  }
}
