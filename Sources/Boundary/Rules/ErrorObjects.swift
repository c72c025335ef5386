import Annotations
import CModel

/// Finds the types of error objects that C hands over through a pointer.
///
/// **Shape.** `T *f(…, lib_error **error)` with `const char *lib_error_message(const lib_error *)`, or with a struct that has a member
/// `message`, and a destroy that takes the error alone.
///
/// **Evidence.** A type named like an error, which something destroys, and which has a text.
///
/// **Why this is sound.** The variable starts as NULL. What C leaves there is read and freed once, on every path, before anything
/// can throw.
///
/// **Where a naive version is wrong.** `GError **` taken for an object that the call creates: then what the call really creates has no owner,
/// and the error no reader.
struct ErrorObjects {
  let conventions: Conventions

  func find() -> [ObjectType: ErrorOutput] {
    var result: [ObjectType: ErrorOutput] = [:]
    for (object, handle) in conventions.handles where handle.destroy.isSimple && isGivenOut(object) {
      guard words(of: conventions.library.name(of: object)).containsAny(of: ["error", "err"]),
        let text = text(of: object)
      else { continue }
      result[object] = ErrorOutput(text: text, free: handle.destroy.name)
    }
    return result
  }

  private func isGivenOut(_ object: ObjectType) -> Bool {
    conventions.library.functions.contains { function in
      function.parameters.contains {
        conventions.library.objectOutput($0.type).map { $0.object == object && !$0.isConst } == true
      }
    }
  }

  private func text(of object: ObjectType) -> ErrorOutput.Text? {
    let library = conventions.library
    let getter = library.functions.first { function in
      function.parameters.count == 1 && library.objectPointer(function.parameters[0].type)?.object == object
        && isText(function.result, isConst: true)
        && library.strippedWords(function).containsAny(of: [
          "message", "msg", "text", "string", "str", "description", "what",
        ])
    }
    if let getter { return .function(getter.name) }
    guard case .record(let id) = object, conventions.importer.importsMembers(ofRecord: id) else { return nil }
    let field = library.record(id)?.fields.first { field in
      ["message", "msg", "text", "description"].contains(field.name ?? "") && isText(field.type, isConst: false)
    }
    return field?.name.map(ErrorOutput.Text.field)
  }

  private func isText(_ type: CType, isConst: Bool) -> Bool {
    conventions.library.characters(type).map { !isConst || $0.isPointeeConst } ?? false
  }
}

/// An error object or text that C hands over.
///
/// **Shape.** `lib_error **` of a type that `ErrorObjects` found; `char **` with the annotation `error`.
///
/// **Evidence.** The type; for text the annotation, which names what frees it.
///
/// **Why this is sound.** See `ErrorObjects`.
///
/// **Where a naive version is wrong.** `sqlite3_exec` leaves its text to `sqlite3_free`; `free` in its place corrupts the heap.
struct ErrorArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let library = conventions.library
    for index in draft.undecided {
      let parameter = draft.function.parameters[index]
      if let free = draft.parameterAnnotation(index).error?.value {
        draft.decide(
          index, .errorOutput(ErrorOutput(text: .itself, free: free)), Evidence(.annotation, "`error: \(free)`"))
      } else if let guarding = draft.function.shim?.guarding, guarding.failure == parameter.name {
        draft.decide(
          index, .errorOutput(ErrorOutput(text: .itself, free: guarding.release)),
          Evidence(.annotation, "`guard`: errors that it jumps with are caught in C"))
      } else if let output = library.objectOutput(parameter.type), parameter.spelledArray == nil,
        let error = conventions.errorObjects[output.object]
      {
        draft.decide(
          index, .errorOutput(error),
          Evidence(.type, "`\(draft.parameterName(index))` is an error that C hands over, freed by `\(error.free)`"))
      }
    }
    readers(&draft, conventions)
  }

  /// What the functions of an error read is read when it is thrown.
  private func readers(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    refusePassedOn(&draft, conventions)
    guard draft.function.parameters.count == 1,
      let object = conventions.library.objectPointer(draft.function.parameters[0].type)?.object,
      let error = conventions.errorObjects[object]
    else { return }
    if error.text == .function(draft.function.name) {
      draft.absorb(by: "the thrown error", Evidence(.naming, "`\(draft.function.name)` returns an error's text"))
    } else {
      draft.refuse("it reads an error, of which the thrown Swift error has the text alone")
    }
  }

  /// `g_propagate_error(dest, src)` takes `src` over; `g_clear_error(err)` ends what Swift reads and frees.
  private func refusePassedOn(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    let outputs = draft.parameters.indices.filter {
      if case .errorOutput = draft.parameters[$0] { true } else { false }
    }
    guard let output = outputs.first, draft.isOpen else { return }
    if let verb = draft.words.first(where: { Vocabulary.teardown.contains($0) || $0 == "clear" }), outputs.count == 1,
      draft.parameters.count == 1
    {
      return draft.refuse("“\(verb)” ends the error in `\(draft.parameterName(output))`, as the thrown error does")
    }
    for index in draft.undecided {
      guard let pointer = conventions.library.objectPointer(draft.function.parameters[index].type), !pointer.isConst,
        conventions.errorObjects[pointer.object] != nil, draft.parameterAnnotation(index).consumed == nil,
        draft.parameterAnnotation(index).borrowed?.value != true
      else { continue }
      return draft.refuse(
        "`\(draft.parameterName(index))` may be the error that `\(draft.parameterName(output))` gives out; say whether C takes it "
          + "over (`consumed: true`) or not (`borrowed: true`)",
        annotation: draft.parameterSuggestion(index, "consumed: true"))
    }
  }
}
