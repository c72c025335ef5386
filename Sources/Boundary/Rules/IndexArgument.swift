import Annotations
import CModel

/// A number that says which of an object's parts a function speaks of.
///
/// **Shape.** An integer beside an object of which a getter says how many parts of that kind it has (`PartCounts`).
///
/// **Evidence.** Names: the integer is called an index of such parts (`pattern_index`), or just an index, and the function is named for the
/// parts (`layer_name(image, index)`), or the getter counts all that there is (`list_count(list)`); without a name of its own, “for” or “at”
/// comes before the part (`start_byte_for_pattern`). An id is an index where a comment says that ids follow an order. The annotation `below`
/// says of how many, and `below: any` that C checks.
///
/// **Why this is sound.** The getter is asked right before the call, and what is not below it never reaches C. Where C checks as well, as
/// comments say, nothing changes; that it reports a status does not say so.
///
/// **Where a naive version is wrong.** `ts_query_capture_quantifier_for_id` reads an array at any number. An index at which to insert may
/// be the count itself; ids of fields (`TSFieldId`) begin with 1, and a symbol may be the one for errors, 65535: of a type of its own, a
/// number is no index. `image_row_length` is no number of rows.
struct IndexArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen {
      guard conventions.importer.integer(draft.function.parameters[index].type) != nil else { continue }
      if let below = draft.parameterAnnotation(index).below {
        guard below.value != "any", let count = try? CountExpressionParser().parse(below) else { continue }
        draft.decide(index, .index(below: count), Evidence(.annotation, "`below: \(below.value)`"))
      } else {
        infer(index, &draft, conventions)
      }
    }
  }

  private func infer(_ index: Int, _ draft: inout FunctionDraft, _ conventions: Conventions) {
    let ownType = ownType(index, draft, conventions)
    let words = IndexWords(draft.function.parameters[index].name ?? ownType, draft, conventions.library)
    guard !reports(draft), !draft.words.containsAny(of: Self.growing), let object = object(draft, conventions) else {
      return
    }
    let use = object.use
    let counters = (conventions.partCounts[use.object] ?? [])
      .filter { !use.isConst || conventions.library.objectPointer($0.function.parameters[0].type)?.isConst == true }
    let name = draft.parameterName(index)
    if let identified = words.identified(counters), ownType != nil {
      return askAbout(index, identified, object.index, &draft)
    }
    guard ownType == nil, !IndexProse(draft, index).hasAnotherBeginning,
      let counter = words.counter(counters)
    else { return }
    if words.isIdentifier, !isOrdered(use.object, conventions) { return }
    draft.decide(
      index, .index(below: call(counter, object.index, draft)),
      Evidence(.naming, "`\(counter.function.name)` says how many there are of which `\(name)` chooses one"))
  }

  /// Where C has no way to say that there is none, and a number is of a type of its own, nobody knows which it accepts.
  private func askAbout(
    _ index: Int, _ counter: PartCounts.Counter, _ object: Int, _ draft: inout FunctionDraft
  ) {
    guard draft.result.map({ $0 == .void }) != true, !isPointer(draft.function.result) else { return }
    let name = draft.parameterName(index)
    let count = "\(counter.function.name)(\(draft.function.parameters[object].name ?? String(object)))"
    draft.refuse(
      "C may look `\(name)` up in a table of as many as `\(counter.function.name)` says, without a check; say `below`, and "
        + "`below: any` where it checks", annotation: draft.parameterSuggestion(index, "below: \(count)"))
  }

  private func isPointer(_ type: CType) -> Bool { if case .pointer = type { true } else { false } }

  private func call(_ counter: PartCounts.Counter, _ object: Int, _ draft: FunctionDraft) -> AnnotationExpression {
    let name = draft.function.parameters[object].name
    return .call(counter.function.name, [name.map(AnnotationExpression.name) ?? .literal(object)])
  }

  /// The first object among the arguments.
  private func object(_ draft: FunctionDraft, _ conventions: Conventions) -> (index: Int, use: ObjectUse)? {
    for (index, role) in draft.parameters.enumerated() {
      guard case .object(let use)? = role, !use.isOptional, !use.retention.isConsumed else { continue }
      let type = conventions.library.name(of: use.object)
      // The getter may jump as well, and would do so without a guard.
      let guarding = conventions.annotations.resolvedType(for: type)?.guarding ?? GuardAnnotation()
      return guarding != GuardAnnotation() ? nil : (index, use)
    }
    return nil
  }

  /// Whether C can say that there is none.
  private func reports(_ draft: FunctionDraft) -> Bool {
    if draft.failure != nil || IndexProse(draft, nil).saysNone { return true }
    return switch draft.result {
    case .outcome?, .ownedObject?: true
    default: draft.makesObject
    }
  }

  /// The type that the library has for such numbers.
  private func ownType(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    conventions.library.typedefChain(draft.function.parameters[index].type).first { name in
      conventions.library.typedef(name)?.origin.belongsToModule == true
    }
  }

  /// Whether a comment on a function of the object says that ids follow an order.
  private func isOrdered(_ object: ObjectType, _ conventions: Conventions) -> Bool {
    conventions.library.functions.contains { function in
      guard let comment = function.comment?.lowercased(),
        ["based on the order", "in the order", "by order of"].contains(where: comment.contains)
      else { return false }
      return function.parameters.contains { conventions.library.objectPointer($0.type)?.object == object }
        && comment.split { !$0.isLetter }.contains { $0 == "id" || $0 == "ids" }
    }
  }

  /// There may be more parts afterwards, so that an index may be one that nothing is at.
  private static let growing: Set<String> = [
    "insert", "add", "append", "prepend", "push", "put", "grow", "resize", "reserve", "new", "create", "alloc", "open",
    "seek", "splice", "ensure", "truncate", "register", "bind", "attach",
  ]
}

/// What a comment says of an index.
private struct IndexProse {
  private let ofIndex: String
  private let ofResult: String

  init(_ draft: FunctionDraft, _ index: Int?) {
    let name = index.map(draft.parameterName) ?? ""
    ofIndex = draft.comment.parameter(name)?.text.lowercased() ?? Self.withoutResults(draft.function.comment ?? "")
    ofResult = (draft.comment.returnedValue + " " + (draft.function.comment ?? "")).lowercased()
  }

  /// The sentences that say nothing of what a function returns, which may be -1 whatever an index is.
  private static func withoutResults(_ comment: String) -> String {
    comment.lowercased().split { ".;\n".contains($0) }.filter { !$0.contains("return") }.joined(separator: ".")
  }

  /// The first is not at 0, or there is something below it.
  var hasAnotherBeginning: Bool {
    [
      "1-based", "one-based", "starting at 1", "starting from 1", "starts at 1", "starting with 1", "from 1",
      "first is 1", "beginning at 1", "begins at 1", "negative", "-1",
    ].contains(where: ofIndex.contains)
  }

  /// C says that there is none.
  var saysNone: Bool {
    [
      "null if", "or null", "null when", "null on", "null otherwise", "null in case", "null for", "out of bounds",
      "out of range", "out-of-range", "out-of-bounds", "no such", "-1 if", "-1 on", "invalid index", "does not exist",
      "doesn't exist", "not found",
    ].contains(where: ofResult.contains)
  }
}
