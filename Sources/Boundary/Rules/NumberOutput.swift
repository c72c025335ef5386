import CModel

/// A number that stands for something opened, and that C leaves in a variable: `int port_open(const char *, port *out)`.
///
/// **Shape.** A pointer, not const and no array, to a number that `NumberHandles` found.
///
/// **Evidence.** A verb that creates, in a function that takes no such number and gives out one, with a result that can say whether it did;
/// `output: true` says so where names don't.
///
/// **Why this is sound.** The variable starts as what stands for nothing, so that a function which leaves it alone opens nothing. After a
/// failure the number is not closed, whatever it is: C may have closed it itself, and by now it can stand for something else. That
/// leaks at worst.
///
/// **Where a naive version is wrong.** `pipe(fds)` leaves two; `port_swap(port *)` reads the one that it finds there; after a failure the variable
/// may still be 0, and to close it would close standard input.
enum NumberOutput {
  /// Why a parameter may be something else; nil where it is the output.
  static func doubt(
    _ index: Int, _ type: String, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> (reason: String, annotation: String?)? {
    let name = draft.parameterName(index)
    let parameter = draft.function.parameters[index]
    let points = "`\(name)` points to a `\(type)`, which stands for something that is closed"
    guard let pointer = conventions.library.pointer(parameter.type), !pointer.isPointeeConst,
      parameter.spelledArray == nil, conventions.handles[.number(type)] != nil
    else { return (points, nil) }
    let others = draft.function.parameters.indices.filter { other in
      other != index && (isNumber(draft.function.parameters[other].type, conventions))
    }
    if !others.isEmpty { return ("\(points), and not the only one", nil) }
    if draft.parameterAnnotation(index).nullable != nil { return ("\(points), and always stands for something", nil) }
    if conventions.library.resolve(draft.function.result) == .void {
      return ("\(points), and nothing says whether it was opened", nil)
    }
    if draft.parameterAnnotation(index).output?.value == true { return nil }
    guard draft.words.containsAny(of: Vocabulary.create), !draft.words.containsAny(of: Vocabulary.get) else {
      return (
        "\(points); say `output: true` where C opens one there", draft.parameterSuggestion(index, "output: true")
      )
    }
    return nil
  }

  private static func isNumber(_ type: CType, _ conventions: Conventions) -> Bool {
    let pointee = conventions.library.pointer(type)?.pointee ?? type
    if case .number? = conventions.library.objectPointer(pointee)?.object { return true }
    return false
  }
}
