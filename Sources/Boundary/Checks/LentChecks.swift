import Annotations
import CModel

/// Holds what annotations say of objects that C lends to callbacks against the headers.
struct LentChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }

  func diagnostics(_ entry: Entry<TypeAnnotation>, _ objects: [ObjectType]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if let lent = entry.value.lent, entry.isExact, !objects.contains(where: isGivenToCallback) {
      problems.append(.error("no callback of the headers gets a `\(entry.pattern) *`", at: lent.location))
    }
    if let error = entry.value.error {
      problems += check(error, objects, LentObjects.takesErrorText) { name in
        "a function of a `\(name) *`, a text, and perhaps the text's length"
      }
    }
    if let state = entry.value.state {
      problems += check(state, objects, CallSeries.givesMemory) { name in
        "a function of a `\(name) *` and of a number of bytes that returns a `void *`"
      }
      if entry.value.error == nil {
        problems.append(
          .error("where there is no memory for a state, C has to be told; add `error`", at: state.location))
      }
    }
    return problems
  }

  /// Of a type that is lent, `context` names the function that returns a context.
  func checkContext(_ context: Located<String>, _ objects: [ObjectType]) -> [Diagnostic] {
    check(context, objects, LentObjects.returnsContext) { name in
      "a function of a `\(name) *` that returns a `void *`"
    }
  }

  private func check(
    _ function: Located<String>, _ objects: [ObjectType], _ suits: (CFunction, ObjectType, Library) -> Bool,
    _ expected: (String) -> String
  ) -> [Diagnostic] {
    guard let named = library.function(function.value) else {
      return DeclaredNames(conventions: conventions).checkFunction(function)
    }
    return objects.compactMap { object in
      let name = library.name(of: object)
      if conventions.lent[object] == nil {
        return .error("nothing says that C lends a `\(name)` to callbacks; add `lent: true`", at: function.location)
      }
      return suits(named, object, library)
        ? nil : .error("`\(function.value)` is not \(expected(name))", at: function.location)
    }
  }

  private func isGivenToCallback(_ object: ObjectType) -> Bool {
    let types =
      library.functions.flatMap { $0.parameters.map(\.type) } + library.module.records.flatMap(\.fields).map(\.type)
    return types.compactMap(library.callback).flatMap(\.parameters).contains { parameter in
      library.objectPointer(parameter.type)?.object == object || library.lentElement(parameter.type)?.object == object
    }
  }
}
