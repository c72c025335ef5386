import CModel

/// Refuses functions that are told how much of a buffer was filled which the library has handed out before.
///
/// **Shape.** `int t_parse_buffer(T *, int length)` beside `void *t_get_buffer(T *, int length)`.
///
/// **Evidence.** A length and no buffer, in a function that is named for one, and another function of the same object that gives one out to
/// be written.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes it in.
///
/// **Where a naive version is wrong.** `XML_ParseBuffer(parser, length)` reads as far into what `XML_GetBuffer` gave out, however much
/// that was.
struct GivenRoom: FunctionRule {
  private static let names: Set<String> = ["buffer", "buf", "space", "room", "reserve", "reserved"]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let library = conventions.library
    let parameters = draft.function.parameters
    guard draft.annotation.skip == nil,
      let object = parameters.first.flatMap({ conventions.handle($0.type) })?.pointer.object,
      case let names = Self.names.subtracting(library.stem(of: object)), draft.words.containsAny(of: names),
      parameters.dropFirst().allSatisfy({ library.pointer($0.type) == nil }),
      let count = parameters.indices.dropFirst().first(where: { Elements.isCount($0, draft, conventions) }),
      let giving = library.functions.first(where: { gives($0, object, names, conventions) }),
      giving.name != draft.function.name
    else { return }
    draft.refuse(
      "`\(draft.parameterName(count))` may say how much of what `\(giving.name)` gave out was filled; say `skip: false` where it "
        + "does not",
      annotation: draft.suggestion("skip: false"))
  }

  /// Whether a function of the object hands out a buffer to be written.
  private func gives(
    _ function: CFunction, _ object: ObjectType, _ names: Set<String>, _ conventions: Conventions
  ) -> Bool {
    let library = conventions.library
    guard let result = library.pointer(function.result), !result.isPointeeConst, let first = function.parameters.first
    else { return false }
    return library.objectPointer(first.type)?.object == object && Elements.kind(result.pointee, conventions) != nil
      && library.strippedWords(function).containsAny(of: names)
  }
}
