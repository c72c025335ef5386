import CModel

/// Refuses functions that are there to be put into a struct as its callback, and not to be called.
///
/// **Shape.** A function whose type is exactly that of a callback of the library, and which gets a struct that has a member for that callback
/// and another of type `void *`. A function whose first parameter is the struct calls the member, rather than being it.
///
/// **Evidence.** The types.
///
/// **Why this is sound.** It only leaves out. Such a function takes the `void *` for what its library puts there, while a wrapper may
/// have put a closure's context there.
///
/// **Where a naive version is wrong.** `WebPMemoryWrite` is a `WebPWriterFunction`, as the member `writer` of a picture is: it takes the
/// picture's `custom_ptr` for a `WebPMemoryWriter`.
struct HandedOverFunction: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.annotation.skip == nil else { return }
    let library = conventions.library
    let shape = Shape(draft.function.type, library)
    for parameter in draft.function.parameters.dropFirst() {
      guard let pointer = library.pointer(parameter.type), case .record(let id) = library.resolve(pointer.pointee),
        let record = library.record(id), record.fields.contains(where: { isContext($0, library) }),
        let member = record.fields.first(where: { isCallback($0, shape, library) })
      else { continue }
      return draft.refuse(
        "it has the type of the member `\(member.name ?? "")` of `\(parameter.name ?? "its argument")`, for which it is there; "
          + "say `skip: false` where Swift may call it",
        annotation: draft.suggestion("skip: false"))
    }
  }

  private func isContext(_ field: CField, _ library: Library) -> Bool {
    library.pointer(field.type).map { library.resolve($0.pointee) == .void } ?? false
  }

  private func isCallback(_ field: CField, _ shape: Shape, _ library: Library) -> Bool {
    guard let pointer = library.pointer(field.type), case .function(let type) = library.resolve(pointer.pointee) else {
      return false
    }
    return Shape(type, library) == shape
  }

  private struct Shape: Equatable {
    let parameters: [CType]
    let result: CType

    init(_ type: CFunctionType, _ library: Library) {
      parameters = type.parameters.map { library.resolve($0.type) }
      result = library.resolve(type.result)
    }
  }
}
