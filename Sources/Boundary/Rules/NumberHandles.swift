import Annotations
import CModel

/// Finds the integers that stand for something that C has opened: descriptors, and other ids that have to be closed.
///
/// **Shape.** `typedef int port;`, `port port_open(const char *)`, `int port_close(port)`.
///
/// **Evidence.** A typedef of the library's own for a signed integer, that a function with a verb which creates returns without being
/// given one, and that a function with a verb which ends takes alone; the annotation `destroy` says so where names do not, and for
/// unsigned integers.
///
/// **Why this is sound.** The number is in an object of its own, which closes it once; to Swift it is never a number that could be kept,
/// made up or closed twice. A number that means failure is never closed: a negative one, where the comment on the function, on another that
/// opens such a thing, or on the typedef says so, or the annotations do; 0 of an unsigned type.
///
/// **Where a naive version is wrong.** Where 0 is the failure, closing it closes standard input. `typedef int lib_status` is no resource, although `lib_status lib_open(…)` returns one; a descriptor is
/// a plain `int`, as everything else; `MDB_dbi` is closed together with its environment.
struct NumberHandles {
  let library: Library
  let annotations: Annotations

  func find() -> Set<String> {
    let typedefs = library.module.typedefs.filter { typedef in
      guard typedef.origin.belongsToModule, case .integer = library.resolve(typedef.type) else { return false }
      return isAnnotated(typedef.name) || isOpenedAndClosed(typedef)
    }
    return Set(typedefs.map(\.name))
  }

  private func isAnnotated(_ name: String) -> Bool {
    guard let destroy = annotations.resolvedType(for: name)?.destroy?.value,
      let function = library.function(destroy, of: .number(name))
    else { return false }
    return function.parameters.contains { isSpelled($0.type, name) }
  }

  private func isOpenedAndClosed(_ typedef: CTypedef) -> Bool {
    guard case .integer(let integer) = library.resolve(typedef.type), integer.isSigned, integer.width >= 32,
      !words(of: typedef.name).containsAny(of: Vocabulary.status)
    else { return false }
    let isOpened = library.functions.contains { function in
      isSpelled(function.result, typedef.name) && library.strippedWords(function).containsAny(of: Vocabulary.create)
        && !function.parameters.contains { isSpelled($0.type, typedef.name) }
    }
    return isOpened && library.functions.contains { ends($0, typedef.name) }
  }

  private func ends(_ function: CFunction, _ name: String) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    return function.parameters.count == 1 && isSpelled(function.parameters[0].type, name)
      && (words.containsAny(of: Set(Vocabulary.strongDestroy)) || Vocabulary.weakDestroy.contains(words.last ?? ""))
  }

  private func isSpelled(_ type: CType, _ name: String) -> Bool { library.typedefChain(type).contains(name) }
}

/// Which number means that nothing was opened.
enum NumberFailure {
  private static let negative = [
    "-1", "negative", "< 0", "<0", "less than 0", "less than zero", "below zero", "below 0",
  ]
  private static let zero = [
    "0 on", "zero on", "0 if", "zero if", "0 upon", "0 in case", "zero in case", "0 when", "0 for none", "or 0",
    "or zero",
    "0 for failure", "0 means", "non-zero", "nonzero", "greater than 0", "greater than zero", "positive",
  ]

  /// Why a number that a function opens may be a failure that looks like something opened; nil where that is known.
  static func doubt(_ draft: FunctionDraft, _ object: ObjectType, _ conventions: Conventions) -> (
    reason: String, annotation: String
  )? {
    guard case .number(let name) = object, let handle = conventions.handles[object],
      let integer = conventions.importer.integer(draft.function.result), integer.isSigned
    else { return nil }
    if let meaning = draft.annotation.returns.meaning?.value, [.nonNegative, .success].contains(meaning) { return nil }
    if says(zero, draft.function.comment), !says(negative, draft.function.comment) {
      return (
        "its comment speaks of 0 as no success; say `returns: success` where 0 is a failure",
        draft.resultSuggestion("meaning", "success")
      )
    }
    if conventions.annotations.resolvedType(for: name)?.destroy != nil { return nil }
    let library = conventions.library
    let opening = library.functions.filter { library.objectPointer($0.result)?.object == object }
    let comments = opening.map(\.comment) + [library.typedef(name)?.comment]
    if comments.contains(where: { says(negative, $0) }) { return nil }
    return (
      "which `\(name)` means a failure is unknown, and `\(handle.destroy.name)` must not get it; say `returns: non-negative` "
        + "where negative ones alone do, `returns: success` where 0 does, too",
      draft.resultSuggestion("meaning", "non-negative")
    )
  }

  private static func says(_ phrases: [String], _ comment: String?) -> Bool {
    guard let comment else { return false }
    let text = " " + comment.prose
    return phrases.contains { text.contains(" " + $0) || text.contains("(" + $0) || text.contains("`" + $0) }
  }
}
