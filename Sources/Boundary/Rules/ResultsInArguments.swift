import CModel

/// Refuses results that may point into an argument which lives no longer than the call.
///
/// **Shape.** Text, a plain struct or elements, returned by pointer, beside a buffer or plain struct of such elements.
///
/// **Evidence.** The types.
///
/// **Why this is sound.** It only leaves out. Text that points into a text argument needs no refusal: it is copied while the
/// argument's copy is still there. Elements of a buffer have no NUL at their end, and a struct's copy is gone.
///
/// **Where a naive version is wrong.** `bsearch` and `memchr` return a part of their argument.
enum ResultsInArguments {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      guard drafts[index].annotation.returns.ownership == nil, let result = pointee(of: drafts[index].result),
        let argument = drafts[index].parameters.firstIndex(where: { holds(result, $0, conventions) })
      else { continue }
      let name = drafts[index].parameterName(argument)
      drafts[index].refuse("its result may point into `\(name)`, of which C has only a copy during the call")
    }
  }

  private enum Pointee {
    case text
    case record(String)
    case elements(CType?)
  }

  private static func pointee(of result: ResultRole?) -> Pointee? {
    switch result {
    case .borrowedText?: .text
    case .recordPointer(let id)?: .record(id)
    case .borrowedBuffer(let element, _)?: .elements(element)
    default: nil
    }
  }

  private static func holds(_ pointee: Pointee, _ role: ParameterRole?, _ conventions: Conventions) -> Bool {
    let library = conventions.library
    switch (pointee, role) {
    case (.text, .buffer(let use)?): return use.element.map { Elements.isBytes($0, conventions) } ?? true
    case (.text, .recordPointer(let id)?): return hasText(id, library)
    case (.record(let id), .buffer(let use)?): return use.element.map { library.resolve($0) == .record(id) } ?? true
    case (.record(let id), .recordPointer(let other)?): return id == other
    case (.elements(let element), .buffer(let use)?):
      return element.map(library.resolve) == use.element.map(library.resolve) || use.element == nil
    default: return false
    }
  }

  private static func hasText(_ record: String, _ library: Library) -> Bool {
    (library.record(record)?.fields ?? []).contains { field in
      guard case .array(let array) = library.resolve(field.type), case .integer(let integer) = library.resolve(array.element)
      else { return false }
      return integer.kind == .char
    }
  }
}
