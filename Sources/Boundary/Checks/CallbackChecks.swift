import Annotations
import CModel

/// Holds what annotations say about callbacks against the headers.
struct CallbackChecks {
  let library: Library

  func diagnostics(
    _ annotation: CallbackAnnotation, of parameter: CParameter, _ function: CFunction
  ) -> [Diagnostic] {
    let locations = [
      annotation.context?.location, annotation.destroy?.location, annotation.threads?.location,
      annotation.stop?.location, annotation.replaces?.location, annotation.endsSeries?.location,
      annotation.optional.first?.location,
      annotation.parameters.first?.location, annotation.returns?.location, annotation.allocate?.location,
      annotation.count?.location, annotation.members.first?.location,
    ]
    guard let location = locations.compactMap({ $0 }).first else { return [] }
    if let table = library.callbackTable(parameter.type) {
      return check(annotation, table, parameter.name ?? "", function)
    }
    guard library.callback(parameter.type) != nil else {
      let name = parameter.name ?? "a parameter"
      return [.error("`\(name)` of `\(function.name)` is no function, and is never called back", at: location)]
    }
    var problems = check(annotation.parameters, parameter, function)
    problems += annotation.members.map { member in
      .error("`\(parameter.name ?? "a parameter")` of `\(function.name)` is one function", at: member.location)
    }
    problems += annotation.optional.map { field in
      Diagnostic.error(
        "`\(parameter.name ?? "a parameter")` of `\(function.name)` is one function; say `nullable: true`",
        at: field.location)
    }
    if let context = annotation.context, context.value != PlainFunction.noContext {
      problems += check(context, in: function, isSuited: library.isUntypedPointer, "a `void *`")
    }
    if let destroy = annotation.destroy {
      problems += check(destroy, in: function, isSuited: { library.callback($0) != nil }, "a function")
    }
    if let type = library.callback(parameter.type) {
      problems += checkReturned(annotation, type, parameter.name ?? "a parameter", function)
    }
    if let stop = annotation.stop, library.constant(stop.value) == nil {
      problems.append(.error("the headers declare no constant `\(stop.value)`", at: stop.location))
    }
    return problems
  }

  /// What is said of memory that the callback returns: a text, or elements.
  private func checkReturned(
    _ annotation: CallbackAnnotation, _ type: CFunctionType, _ name: String, _ function: CFunction
  ) -> [Diagnostic] {
    if let count = annotation.count, library.pointer(type.result) == nil {
      return [
        .error(
          "the callback `\(name)` of `\(function.name)` returns a `\(Spelling.of(type.result))`, not elements",
          at: count.location)
      ]
    }
    if let count = annotation.count {
      let callback = CFunction(name: name, type: type, origin: function.origin)
      let draft = FunctionDraft(callback, annotation: FunctionAnnotation(), library: library)
      if draft.index(ofParameter: count.value) == nil {
        let suggestion = didYouMean(count.value, among: type.parameters.compactMap(\.name))
        return [
          .error(
            "the callback `\(name)` of `\(function.name)` has no parameter `\(count.value)`"
              + suggestion, at: count.location)
        ]
      }
    }
    let returnsElements = annotation.count != nil || annotation.parameters.contains { $0.value.output?.value == true }
    guard let location = annotation.returns?.location ?? annotation.allocate?.location,
      !returnsElements || annotation.allocate != nil
    else { return [] }
    guard library.characters(type.result) != nil else {
      return [
        .error(
          "the callback `\(name)` of `\(function.name)` returns a `\(Spelling.of(type.result))`, not a text",
          at: location)
      ]
    }
    guard let allocate = annotation.allocate,
      !(library.function(allocate.value).map { ReturnedTexts.allocates($0, library) } ?? false)
    else { return [] }
    return [
      .error(
        "`\(allocate.value)` is no function of a `size_t`, or of a text that it copies, which allocates a text",
        at: allocate.location)
    ]
  }

  private func check(
    _ entries: [Entry<CallbackParameterAnnotation>], _ parameter: CParameter, _ function: CFunction
  ) -> [Diagnostic] {
    guard let type = library.callback(parameter.type), !entries.isEmpty else { return [] }
    let callback = CFunction(name: parameter.name ?? function.name, type: type, origin: function.origin)
    let draft = FunctionDraft(callback, annotation: FunctionAnnotation(), library: library)
    let mentioned = entries.flatMap { entry in
      [Located(entry.pattern, at: entry.location)] + [entry.value.count].compactMap { $0 }
    }
    let strangers = entries.compactMap { entry -> Diagnostic? in
      guard let lent = entry.value.lent, let index = draft.index(ofParameter: entry.pattern) else { return nil }
      let type = type.parameters[index].type
      if library.objectPointer(type) != nil || library.lentElement(type) != nil { return nil }
      return .error(
        "`\(entry.pattern)` of the callback `\(callback.name)` is a `\(Spelling.of(type))`, not an object that C could lend",
        at: lent.location)
    }
    let result = entries.filter { entry in
      draft.index(ofParameter: entry.pattern).map { ReturnedMemory.takesAddress(type.parameters[$0].type, library) }
        ?? false
    }.compactMap { $0.value.count?.value == "result" ? $0.value.count : nil }
    return strangers + textless(entries, draft)
      + mentioned.filter { draft.index(ofParameter: $0.value) == nil && !result.contains($0) }.map { name in
        let suggestion = didYouMean(name.value, among: type.parameters.compactMap(\.name))
        return .error(
          "the callback `\(callback.name)` of `\(function.name)` has no parameter `\(name.value)`"
            + suggestion, at: name.location)
      }
  }

  /// What is called a text, and points to no characters.
  private func textless(_ entries: [Entry<CallbackParameterAnnotation>], _ draft: FunctionDraft) -> [Diagnostic] {
    entries.compactMap { entry in
      guard let text = entry.value.text, text.value, let index = draft.index(ofParameter: entry.pattern) else {
        return nil
      }
      let type = draft.function.parameters[index].type
      let isUntyped = library.pointer(type).map { library.resolve($0.pointee) == .void } ?? false
      return library.characters(type) != nil || (isUntyped && entry.value.count != nil)
        ? nil
        : .error(
          "`\(entry.pattern)` of the callback `\(draft.function.name)` is a `\(Spelling.of(type))`, not a text",
          at: text.location)
    }
  }

  /// Of a struct as a whole, only the threads and the functions that may be NULL are to be said.
  private func check(
    _ annotation: CallbackAnnotation, _ table: CallbackTableType, _ name: String, _ function: CFunction
  ) -> [Diagnostic] {
    let callbacks = table.record.fields.filter { library.callback($0.type) != nil }.compactMap(\.name)
    let others = [
      annotation.destroy, annotation.stop, annotation.allocate,
      annotation.returns.map { Located($0.value.rawValue, at: $0.location) },
      (annotation.replaces ?? annotation.endsSeries).map { Located("\($0.value)", at: $0.location) },
      annotation.parameters.first.map { Located($0.pattern, at: $0.location) },
    ]
    var problems = others.compactMap { $0 }.map { value in
      Diagnostic.error(
        "`\(name)` of `\(function.name)` is a struct of callbacks, of which only `context`, `threads`, `optional` and `members` can be said",
        at: value.location)
    }
    let contexts = table.record.fields.filter { library.isUntypedPointer($0.type) }.compactMap(\.name)
    let pointers = function.parameters.filter { library.isUntypedPointer($0.type) }.compactMap(\.name)
    if let context = annotation.context, !(contexts + pointers).contains(context.value) {
      problems.append(
        .error("`\(context.value)` is no `void *` that could be the context of `\(name)`", at: context.location))
    }
    problems += annotation.members.flatMap { check($0, table, name, function) }
    for field in annotation.optional where !callbacks.contains(field.value) {
      let suggestion = didYouMean(field.value, among: callbacks)
      problems.append(
        .error("`\(name)` of `\(function.name)` has no function `\(field.value)`\(suggestion)", at: field.location))
    }
    return problems
  }

  /// Of one function in a struct, the same can be said as of a parameter.
  private func check(
    _ entry: Entry<CallbackMemberAnnotation>, _ table: CallbackTableType, _ name: String, _ function: CFunction
  ) -> [Diagnostic] {
    let callbacks = table.record.fields.filter { library.callback($0.type) != nil }
    let isData = entry.value.value != nil
    let members = isData ? table.record.fields.filter(library.isDatum) : callbacks
    guard let field = members.first(where: { $0.name == entry.pattern }) else {
      let suggestion = didYouMean(entry.pattern, among: members.compactMap(\.name))
      return [
        .error(
          "`\(name)` of `\(function.name)` has no \(isData ? "number" : "function") `\(entry.pattern)`"
            + suggestion, at: entry.location)
      ]
    }
    if isData { return [] }
    let member = CParameter(name: field.name, type: field.type)
    return diagnostics(CallbackAnnotation(entry.value), of: member, function)
  }

  private func check(
    _ name: Located<String>, in function: CFunction, isSuited: (CType) -> Bool, _ expected: String
  ) -> [Diagnostic] {
    let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: library)
    guard let index = draft.index(ofParameter: name.value) else {
      let names = function.parameters.compactMap(\.name)
      let suggestion = didYouMean(name.value, among: names)
      return [.error("`\(function.name)` has no parameter `\(name.value)`\(suggestion)", at: name.location)]
    }
    if isSuited(function.parameters[index].type) { return [] }
    return [.error("`\(name.value)` of `\(function.name)` is not \(expected)", at: name.location)]
  }
}
