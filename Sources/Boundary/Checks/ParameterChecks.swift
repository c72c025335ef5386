import Annotations
import CModel

/// Holds the annotations of a parameter against its type.
struct ParameterChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }
  private var names: DeclaredNames { DeclaredNames(conventions: conventions) }

  func diagnostics(
    _ parameter: Entry<ParameterAnnotation>, of functions: [CFunction], isExact: Bool
  ) -> [Diagnostic] {
    let places = functions.compactMap { function in
      FunctionDraft(function, annotation: FunctionAnnotation(), library: library).index(ofParameter: parameter.pattern)
        .map { (function, $0) }
    }
    guard !places.isEmpty else {
      return [
        names.unknown(
          "parameter", parameter.pattern, functions.flatMap { $0.parameters.compactMap(\.name) }, at: parameter.location
        )
      ]
    }
    // A pattern applies where it fits, and has to fit somewhere.
    let problems = places.map { function, index in self.problems(parameter, of: function, at: index) }
    return isExact || problems.allSatisfy { !$0.isEmpty } ? problems[0] : []
  }

  /// What contradicts an annotation of a parameter of a function.
  func problems(_ parameter: Entry<ParameterAnnotation>, of function: CFunction, at index: Int) -> [Diagnostic] {
    contradictions(parameter, function.parameters[index], function)
      + BufferChecks(conventions: conventions, function: function).contradictions(parameter, at: index)
  }

  private func contradictions(
    _ entry: Entry<ParameterAnnotation>, _ parameter: CParameter, _ function: CFunction
  ) -> [Diagnostic] {
    let annotation = entry.value
    let object = library.objectPointer(parameter.type)
    let pointer = library.pointer(parameter.type)
    let type = Spelling.of(parameter.type)
    var problems: [Diagnostic] = []
    func forbid(_ condition: Bool, _ message: String, _ location: SourceLocation?) {
      if condition {
        problems.append(.error("`\(entry.pattern)` of `\(function.name)` is a `\(type)`, \(message)", at: location))
      }
    }
    if annotation.consumed != nil {
      forbid(
        object.flatMap { conventions.handles[$0.object] } == nil,
        "not an object that can be consumed: nothing is known that destroys one", annotation.consumed?.location)
      forbid(object?.isConst == true, "and what is const cannot be consumed", annotation.consumed?.location)
    }
    if annotation.output?.value == true {
      forbid(pointer == nil, "not a pointer that C could write through", annotation.output?.location)
      forbid(
        pointer?.isPointeeConst == true, "and C cannot write through a pointer to const", annotation.output?.location)
    }
    if let free = annotation.free {
      forbid(annotation.output?.value != true, "and only what C gives out (`output: true`) is freed", free.location)
      problems += names.checkFunction(free)
    }
    if let after = annotation.after {
      forbid(
        annotation.output?.value != true || annotation.keptBy == nil,
        "and only an output that C keeps (`output: true, kept-by: self`) is valid after another call", after.location)
      problems += names.checkFunction(after)
    }
    if let file = annotation.file {
      forbid(!library.isStream(parameter.type), "not a `FILE *`, which is opened", file.location)
    }
    if annotation.count != nil || annotation.capacity != nil {
      forbid(
        pointer == nil, "not a pointer that has a count", annotation.count?.location ?? annotation.capacity?.location)
    }
    if let below = annotation.below {
      forbid(
        conventions.importer.integer(parameter.type) == nil, "not an integer that could be an index", below.location)
    }
    if let keptBy = annotation.keptBy {
      forbid(pointer == nil && object == nil, "not a pointer that could be kept", keptBy.location)
      let draft = FunctionDraft(function, annotation: FunctionAnnotation(), library: library)
      if !["result", "self"].contains(keptBy.value),
        draft.index(ofParameter: keptBy.value).flatMap({ conventions.handle(function.parameters[$0].type) }) == nil
      {
        problems.append(
          .error(
            "`kept-by` takes `result`, `self` or the name of a parameter that is an object, not `\(keptBy.value)`",
            at: keptBy.location))
      }
    }
    if let initializes = annotation.initializes {
      let handle = object.flatMap { conventions.handles[$0.object] }
      forbid(
        object?.isConst != false || !library.canHold(object!.object), "not a struct that C could set up",
        initializes.location)
      forbid(handle == nil, "and nothing is known that ends one; add its `destroy`", initializes.location)
    }
    if let error = annotation.error {
      let isText = pointer.flatMap { library.characters($0.pointee) } != nil
      problems += names.checkFunction(error)
      forbid(
        !isText || pointer?.isPointeeConst == true, "not a `char **` through which C hands over text", error.location)
    }
    if let failure = annotation.failure {
      let isText =
        pointer.flatMap { library.characters($0.pointee) }?.isPointeeConst == true && pointer?.isPointeeConst == false
      if failure.value == .message {
        forbid(!isText, "not a `const char **` through which C shows text of its own", failure.location)
      } else {
        forbid(
          !FailureDetails.isNumber(parameter.type, conventions), "not a pointer to a number that C could write",
          failure.location)
      }
    }
    problems += CallbackChecks(library: library).diagnostics(annotation.callback, of: parameter, function)
    let number = isNumberOutput(parameter, annotation) ? pointer?.pointee : parameter.type
    if let boolean = annotation.boolean {
      forbid(
        number.flatMap(conventions.importer.integer) == nil, "not an integer that could be a truth value",
        boolean.location)
    }
    if let enumeration = annotation.enumeration {
      problems += ConstantChecks(conventions: conventions).check(
        enumeration, heldBy: number, "`\(entry.pattern)` of `\(function.name)`")
    }
    return problems
  }

  /// Whether C writes a number to a parameter, as annotations say or a rule may conclude.
  private func isNumberOutput(_ parameter: CParameter, _ annotation: ParameterAnnotation) -> Bool {
    guard annotation.output == nil else { return annotation.output?.value == true }
    guard let pointer = library.pointer(parameter.type), !pointer.isPointeeConst else { return false }
    return conventions.importer.integer(pointer.pointee) != nil
  }
}
