import Annotations
import CModel

/// A number or text that C leaves when a call fails, and that says nothing otherwise: the code, the place in the input.
///
/// **Shape.** `int *error_code`, `size_t *erroroffset`, `int *err_line` beside a result that can be a failure; `const char **errptr` where the
/// annotation `failure` says so.
///
/// **Evidence.** The annotation `failure`; or the name, in a function that makes no object, or whose comment says that the parameter is an
/// output.
///
/// **Why this is sound.** C gets the address of a variable that starts as zero and lives as long as the call; it is read after a failure
/// alone. Text is copied at once, and not freed.
///
/// **Where a naive version is wrong.** A decoder that is made with the address of an error's code may write there as long as it lives. The text
/// that `sqlite3_exec` leaves is the caller's to free: that is what `error` says. `int *error` of a function whose result can be no failure
/// is a result of its own: `te_interp(expression, &error)` returns a number whatever happens. `gzerror(file, &errnum)` tells of the error of an
/// earlier call, which is what it is asked for.
struct FailureDetails: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      if let detail = draft.parameterAnnotation(index).failure?.value {
        draft.decide(index, .failureOutput(detail), Evidence(.annotation, "`failure: \(detail.rawValue)`"))
      } else if let detail = Self.named(index, draft, conventions), !draft.words.containsAny(of: ErrorRecords.errors),
        Self.canFail(draft, conventions),
        !Self.isSaidOtherwise(index, draft), !Self.mayKeep(index, draft, conventions)
      {
        let name = draft.parameterName(index)
        draft.decide(
          index, .failureOutput(detail), Evidence(.naming, "`\(name)` is the \(detail.rawValue) of a failure"))
      }
    }
  }

  /// What a parameter says of a failure by its name; nil where it is no pointer to one number.
  static func named(
    _ index: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> ParameterAnnotation.FailureDetail? {
    let parameter = draft.function.parameters[index]
    guard let name = parameter.name, parameter.spelledArray == nil, isNumber(parameter.type, conventions) else {
      return nil
    }
    let joined = words(of: name).joined()
    for prefix in ["error", "err"] where joined.hasPrefix(prefix) {
      var rest = joined.dropFirst(prefix.count)
      for suffix in ["ptr", "out", "ret", "p"] where rest.hasSuffix(suffix) {
        rest = rest.dropLast(suffix.count)
        break
      }
      return Self.details[String(rest)]
    }
    return nil
  }

  private static let details: [String: ParameterAnnotation.FailureDetail] = [
    "": .code, "code": .code, "num": .code, "no": .code, "number": .code,
    "offset": .offset, "off": .offset, "ofs": .offset, "offs": .offset, "pos": .position, "position": .position,
    "line": .line, "lineno": .line, "linenumber": .line, "col": .column, "column": .column, "columnno": .column,
  ]

  /// A number wider than a byte that C may write.
  static func isNumber(_ type: CType, _ conventions: Conventions) -> Bool {
    guard let pointer = conventions.library.pointer(type), !pointer.isPointeeConst, !pointer.isPointeeVolatile,
      pointer.bounds == nil
    else { return false }
    switch conventions.library.resolve(pointer.pointee) {
    case .integer(let integer): return integer.width > 8 && conventions.importer.integer(pointer.pointee) != nil
    case .enumeration(let id):
      return conventions.importer.valueType(pointer.pointee) != nil
        && conventions.library.enumeration(id).map { !SwiftImporter.isEnum($0) } == true
    default: return false
    }
  }

  /// Whether annotations say something else of it.
  private static func isSaidOtherwise(_ index: Int, _ draft: FunctionDraft) -> Bool {
    var rest = draft.parameterAnnotation(index)
    rest.name = nil
    return rest != ParameterAnnotation() || draft.access(index)?.mode == "read_only"
  }

  /// Whether the result can be a failure: a pointer, or what other rules take for a status.
  private static func canFail(_ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    if conventions.library.pointer(draft.function.result) != nil
      || conventions.library.objectPointer(draft.function.result) != nil
    {
      return draft.annotation.returns.nullable?.value != true && !draft.resultIsNonnull
    }
    var probe = draft
    DocumentedStatus().apply(to: &probe, conventions)
    StatusResult().apply(to: &probe, conventions)
    return probe.reportsFailure
  }

  /// What a function makes may go on writing there.
  static func mayKeep(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let makesObject =
      conventions.handle(draft.function.result) != nil
      || draft.function.parameters.contains {
        conventions.library.objectOutput($0.type).flatMap { conventions.handles[$0.object] } != nil
      }
    let isSaid = draft.comment.parameter(draft.parameterName(index))?.direction == .output
    return makesObject && !isSaid || draft.ownershipWords.argumentIsKept
  }

  // MARK: What tells of the failure

  /// Refuses details of a failure that nothing tells of.
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      let place = drafts[index].parameters.firstIndex { if case .failureOutput? = $0 { true } else { false } }
      guard let place, !drafts[index].reportsFailure else { continue }
      drafts[index].refuse(
        "`\(drafts[index].parameterName(place))` says something about a failure, and which results are failures is unknown",
        annotation: drafts[index].suggestion("returns: status"))
    }
  }
}

extension FunctionDraft {
  /// Whether what the call returns can be a failure.
  fileprivate var reportsFailure: Bool {
    if failure != nil || newObject != nil { return true }
    switch result {
    case .status?, .success?, .outcome?: return true
    case .retainedObject?, .view?, .ownedText?, .borrowedText?, .recordPointer?, .copied?:
      return annotation.returns.nullable?.value != true && !resultIsNonnull
    default: return false
    }
  }
}
