import Annotations
import CModel

/// Finds the C types whose values tell success from failure.
///
/// **Shape.** An enum such as `liq_error` whose constant for zero is named like a success; a typedef of an integer, or `int`, that
/// the annotations list under `errors`.
///
/// **Evidence.** The enum's name and the name of its zero, both; else the annotation. The name alone is not enough: in
/// `enum parse_result { NOTHING, VALUE }` zero is no success.
///
/// **Why this is sound.** Only the meaning of a number is concluded, never who frees what. Whatever C returned besides is
/// owned before the status is looked at.
///
/// **Where a naive version is wrong.** `XML_GetErrorCode` returns `enum XML_Error` as a value: `StatusResult` leaves getters alone.
/// `lzma_ret` has results that are no errors (`LZMA_STREAM_END`): annotate its `success`.
struct StatusFamilies {
  let library: Library
  let annotations: Annotations

  func conventions() -> [StatusType: StatusConvention] {
    var result: [StatusType: StatusConvention] = [:]
    for enumeration in library.module.enumerations where enumeration.origin.belongsToModule {
      if let convention = convention(enumeration) { result[convention.type] = convention }
    }
    for convention in FailureFunctions(library: library).conventions() { result[convention.type] = convention }
    for entry in annotations.errors {
      if let convention = annotated(entry, inferred: result) { result[convention.type] = convention }
    }
    for (type, convention) in result where convention.messageFunction == nil {
      result[type]?.messageFunction = messageFunction(type)
    }
    return result
  }

  /// The constants of value zero that are named like a success: what a comment says an `int` may be, besides codes of failures.
  var successes: Set<String> {
    Set(
      library.namedConstants.lazy.filter { constant in
        constant.value == .signed(0) && words(of: constant.name).last.map(Vocabulary.success.contains) == true
      }.map(\.name))
  }

  private func convention(_ enumeration: CEnumeration) -> StatusConvention? {
    guard let name = library.name(ofEnumeration: enumeration.id),
      words(of: name).containsAny(of: Vocabulary.status),
      let zero = enumeration.constants.first(where: { $0.value == .signed(0) }),
      let last = words(of: zero.name).last,
      Vocabulary.success.contains(last) || zero.name.lowercased().hasSuffix("no_error")
    else { return nil }
    return StatusConvention(
      type: .enumeration(enumeration.id), success: [.signed(0)], codes: enumeration.constants, isKnownFamily: true,
      evidence: [Evidence(.naming, "`\(name)` is named like a status, and its zero is `\(zero.name)`")])
  }

  private func annotated(
    _ entry: Entry<ErrorAnnotation>, inferred: [StatusType: StatusConvention]
  ) -> StatusConvention? {
    let evidence = Evidence(.annotation, "`errors: \(entry.pattern)`")
    if let enumeration = library.enumeration(named: entry.pattern) {
      let success = entry.value.success.compactMap { library.constant($0.value, in: enumeration.constants) }
      return StatusConvention(
        type: .enumeration(enumeration.id), success: success.isEmpty ? [.signed(0)] : success,
        codes: enumeration.constants, messageFunction: entry.value.message?.value, isKnownFamily: true,
        evidence: [evidence])
    }
    let foreign = foreignConstants(entry.value.success.map(\.value))
    var codes = entry.value.codes.map { library.constants(matching: $0).filter { !foreign.contains($0.name) } } ?? []
    codes += library.namedConstants.filter { constant in
      entry.value.success.contains { $0.value == constant.name } && !codes.contains { $0.name == constant.name }
    }
    let success = entry.value.success.compactMap { library.constant($0.value, in: codes) }
    return StatusConvention(
      type: .integer(entry.pattern), success: success.isEmpty ? [.signed(0)] : success, codes: codes,
      messageFunction: entry.value.message?.value, isKnownFamily: true, evidence: [evidence])
  }

  /// The constants of enums that have a name and hold none of the successes, where a macro or another enum does: a pattern
  /// such as `MDB_*` matches them, but they are codes of their own type.
  private func foreignConstants(_ successes: [String]) -> Set<String> {
    guard library.namedConstants.contains(where: { successes.contains($0.name) }) else { return [] }
    let others = library.module.enumerations.filter { enumeration in
      library.name(ofEnumeration: enumeration.id) != nil
        && !enumeration.constants.contains { successes.contains($0.name) }
    }
    return Set(others.flatMap { $0.constants.map(\.name) })
  }

  /// A function that takes just a code and returns text, and is named for that.
  private func messageFunction(_ type: StatusType) -> String? {
    guard case .enumeration(let id) = type else { return nil }
    return library.functions.first { function in
      guard function.parameters.count == 1, library.resolve(function.parameters[0].type) == .enumeration(id),
        library.characters(function.result)?.isPointeeConst == true
      else { return false }
      return words(of: function.name).containsAny(of: Vocabulary.errorText)
    }?.name
  }
}

extension Library {
  func name(ofEnumeration id: String) -> String? {
    enumeration(id)?.tag ?? module.typedefs.first { $0.type == .enumeration(id) }?.name
  }

  func enumeration(named name: String) -> CEnumeration? {
    families.first { $0.name == name }?.enumeration ?? module.enumerations.first { $0.tag == name }
      ?? typedef(name).flatMap { typedef in
        if case .enumeration(let id) = resolve(typedef.type) { enumeration(id) } else { nil }
      }
  }

  /// A named constant of an enum or macro, or a number.
  func constant(_ text: String, in constants: [CEnumerationConstant] = []) -> CIntegerValue? {
    if let number = Int64(text) { return .signed(number) }
    if let constant = constants.first(where: { $0.name == text }) { return constant.value }
    return namedConstants.first { $0.name == text }?.value
  }

  /// Those that a pattern names, but for those that a family has.
  func constants(matching pattern: Located<String>) -> [CEnumerationConstant] {
    let taken = Set(families.flatMap(\.members).map(\.name))
    return namedConstants.filter { !taken.contains($0.name) && ConstantFamilies.matches(pattern, $0.name) }
  }
}
