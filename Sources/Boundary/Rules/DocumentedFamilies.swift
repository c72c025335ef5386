import Annotations
import CModel

/// Finds the families of macro constants that comments say are the values of parameters and results.
///
/// **Shape.** `#define FOO_LEVEL_LOW 1` and its like, and a parameter or result of 32 bits.
///
/// **Evidence.** The comment on the parameter or result (`ValueComment`), which names a pattern of the constants, or two and more of them; all
/// comments that name the same ones agree on whether their values combine.
///
/// **Why this is sound.** Only the meaning of a number is concluded, and a value without a constant survives in both directions. The constants
/// have words in common besides the library's own, and belong to no enum, no other family and no status.
///
/// **Where a naive version is wrong.** SQLite's `nByte` is “the number of bytes, or -1”; zlib's `level` is a number from 0 to 9 or
/// `Z_DEFAULT_COMPRESSION`, and its constants share no more than the library's prefix.
struct DocumentedFamilies {
  /// With the families of the annotations.
  let library: Library
  let annotations: Annotations

  struct Found: Equatable, Sendable {
    var families: [ConstantFamily] = []
    /// By function and place, where a result has none: the name of the family.
    var uses: [String: [Int?: String]] = [:]
  }

  func find() -> Found {
    let uses = mentions().filter { !ownWords($0.comment.prefix).isEmpty }
    let byPrefix = Dictionary(grouping: uses) { $0.comment.prefix }
    var found = Found()
    for prefix in byPrefix.keys.sorted() {
      guard let uses = byPrefix[prefix], Set(uses.map(\.comment.areFlags)).count == 1,
        !byPrefix.keys.contains(where: { $0 != prefix && ($0.hasPrefix(prefix) || prefix.hasPrefix($0)) }),
        let family = family(prefix, areFlags: uses[0].comment.areFlags)
      else { continue }
      found.families.append(family)
      for use in uses { found.uses[use.function, default: [:]][use.index] = family.name }
    }
    return found
  }

  private struct Use {
    var function: String
    var index: Int?
    var comment: ValueComment
  }

  private func mentions() -> [Use] {
    let names = Set(macros.map(\.name))
    guard names.count > 1 else { return [] }
    return library.functions.flatMap { function -> [Use] in
      guard let comment = function.comment.map(DocumentationComment.init) else { return [] }
      let parameters = function.parameters.enumerated().compactMap { index, parameter -> Use? in
        guard isNumber(parameter.type), let name = parameter.name else { return nil }
        return ValueComment(comment.parameter(name)?.text, constants: names).map {
          Use(function: function.name, index: index, comment: $0)
        }
      }
      guard isNumber(function.result), let value = ValueComment(comment.returns, constants: names) else {
        return parameters
      }
      return parameters + [Use(function: function.name, index: nil, comment: value)]
    }
  }

  /// Macros that nothing else has a place for.
  private var macros: [CEnumerationConstant] {
    let enumerators = Set(library.module.enumerations.flatMap(\.constants).map(\.name))
    let taken = Set(library.families.flatMap(\.members).map(\.name))
    let codes = annotations.errors.compactMap(\.value.codes)
    let successes = Set(annotations.errors.flatMap { $0.value.success.map(\.value) })
    return library.namedConstants.filter { constant in
      !enumerators.contains(constant.name) && !taken.contains(constant.name) && !successes.contains(constant.name)
        && !codes.contains { ConstantFamilies.matches($0, constant.name) }
    }
  }

  private func isNumber(_ type: CType) -> Bool {
    guard case .integer(let integer) = library.resolve(type) else { return false }
    return integer.width == 32 && [.int, .unsignedInt].contains(integer.kind)
  }

  /// The words of a prefix besides the library's own, of which a name that says something is made.
  private func ownWords(_ prefix: String) -> [String] {
    let words = words(of: prefix)
    if library.prefixes.prefixes.contains(words) { return [] }
    let own = library.prefixes.strip(words)
    return own == words && !library.prefixes.prefixes.isEmpty ? [] : own
  }

  private func family(_ prefix: String, areFlags: Bool) -> ConstantFamily? {
    let members = macros.filter { $0.name.hasPrefix(prefix) }
    let type = CIntegerType(areFlags ? .unsignedInt : .int, width: 32, isSigned: !areFlags)
    guard members.count > 1, members.allSatisfy({ type.holds($0.value) }) else { return nil }
    let own = ownWords(prefix)
    let isNamedForFlags = own.last.map { ["flag", "flags", "mask", "options", "bits"].contains($0) } ?? false
    let name = SwiftNames.upperCamel(own + (areFlags && !isNamedForFlags ? ["flags"] : []))
    guard !library.families.contains(where: { $0.name == name }) else { return nil }
    return ConstantFamily(
      name: name, members: members, integerType: type, typeName: nil, isFlags: areFlags, cName: prefix + "*")
  }
}

/// A number whose comment says which constants are its values (`DocumentedFamilies`), where annotations do not say that it is anything else.
struct DocumentedValues: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard let uses = conventions.documentedValues[draft.function.name] else { return }
    for index in draft.undecided {
      let annotation = draft.parameterAnnotation(index)
      guard let name = uses[index], annotation.boolean == nil, annotation.value == nil,
        let (id, evidence) = values(name, conventions)
      else { continue }
      draft.decide(index, .enumeration(id), evidence)
    }
    if draft.result == nil, draft.annotation.returns.meaning == nil, let name = uses[nil],
      let (id, evidence) = values(name, conventions)
    {
      draft.decideResult(.enumeration(id), evidence)
    }
  }

  private func values(_ name: String, _ conventions: Conventions) -> (String, Evidence)? {
    guard let family = conventions.library.families.first(where: { $0.name == name }),
      conventions.isSwiftType(enumeration: family.id)
    else { return nil }
    return (family.id, Evidence(.documentation, "its comment says that the values are `\(family.cName)`"))
  }
}
