import Annotations
import CModel

/// Holds annotations against the headers: what names nothing, or says what the types forbid, is an error.
struct AnnotationChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }
  private var annotations: Annotations { conventions.annotations }

  func diagnostics() -> [Diagnostic] {
    (checkLifecycle() + checkSuffixes() + ConstantChecks(conventions: conventions).diagnostics()
      + annotations.errors.flatMap(check)
      + annotations.types.flatMap(check)
      + annotations.functions.flatMap(check))
      .sorted {
        ($0.location?.line ?? 0, $0.location?.column ?? 0) < ($1.location?.line ?? 0, $1.location?.column ?? 0)
      }
  }

  // MARK: The library

  private func checkLifecycle() -> [Diagnostic] {
    let lifecycle = annotations.lifecycle
    guard let any = lifecycle.initialize ?? lifecycle.cleanup else { return [] }
    guard let initialize = lifecycle.initialize, let cleanup = lifecycle.cleanup else {
      return [.error("`lifecycle` needs both `init` and `cleanup`", at: any.location)]
    }
    var problems = checkFunction(initialize) + checkFunction(cleanup)
    if let function = library.function(cleanup.value), !function.parameters.isEmpty {
      problems.append(
        .error("`\(cleanup.value)` takes arguments, which a `deinit` does not have", at: cleanup.location))
    }
    return problems
  }

  private func checkSuffixes() -> [Diagnostic] {
    annotations.suffixes.filter { suffix in !library.functions.contains { $0.name.hasSuffix(suffix.value) } }
      .map { .error("no function of the headers ends with `\($0.value)`", at: $0.location) }
  }

  // MARK: Errors

  private func check(_ entry: Entry<ErrorAnnotation>) -> [Diagnostic] {
    let isInteger = CIntegerType.Kind(rawValue: entry.pattern) != nil
    guard isInteger || library.enumeration(named: entry.pattern) != nil || library.typedef(entry.pattern) != nil else {
      return [unknown("type", entry.pattern, typeNames, at: entry.location)]
    }
    var problems: [Diagnostic] = []
    let constants = library.namedConstants
    for success in entry.value.success where library.constant(success.value) == nil {
      problems.append(unknown("constant", success.value, constants.map(\.name), at: success.location))
    }
    if let message = entry.value.message { problems += checkFunction(message) }
    if let codes = entry.value.codes, library.constants(matching: codes).isEmpty {
      problems.append(.error("`\(codes.value)` matches no constant of the headers", at: codes.location))
    }
    return problems
  }

  // MARK: Types

  private func check(_ entry: Entry<TypeAnnotation>) -> [Diagnostic] {
    let matching = typeNames.filter(entry.matches)
    guard !matching.isEmpty else { return [unknown("type", entry.pattern, typeNames, at: entry.location)] }
    var problems: [Diagnostic] = []
    let objects = library.objects.filter { matching.contains(library.name(of: $0)) }
    if let destroy = entry.value.destroy {
      problems += checkFunction(destroy)
      if problems.isEmpty, let function = library.function(destroy.value) {
        problems += objects.filter { !takes(function, $0) }.map { object in
          .error("`\(destroy.value)` does not take a `\(library.name(of: object)) *`", at: destroy.location)
        }
        if problems.isEmpty, let problem = arity(function) { problems.append(.error(problem, at: destroy.location)) }
        problems += checkStandardDeallocator(function, objects, at: destroy.location)
      }
    }
    if let list = entry.value.list, list.value, entry.isExact,
      !objects.contains(where: { conventions.lists[$0] != nil })
    {
      problems.append(
        .error(
          "`\(entry.pattern)` is no linked list: a struct with a member `next`, besides which it holds a text, or plain values",
          at: list.location))
    }
    if let owner = entry.value.ownedBy { problems += checkOwner(owner, objects, entry) }
    if let ownership = entry.value.ownership, entry.isExact,
      !objects.contains(where: { conventions.handles[$0] != nil })
    {
      problems.append(
        .error(
          "`\(entry.pattern)` is no handle: nothing is known that destroys one; add `destroy`", at: ownership.location))
    }
    if entry.value.ownership?.value == .unique, objects.contains(where: { conventions.handles[$0]?.isInPlace == true })
    {
      problems.append(
        .error("what C sets up in place is a class, whose address does not move", at: entry.value.ownership?.location))
    }
    problems += LentChecks(conventions: conventions).diagnostics(entry, objects)
    problems += checkStop(entry, objects) + checkContext(entry, objects)
    problems += FieldChecks(conventions: conventions).diagnostics(entry, objects) + checkKinds(entry)
    if let flags = entry.value.flags, library.enumeration(named: entry.pattern) == nil, entry.isExact {
      problems.append(.error("`\(entry.pattern)` is no enum, and has no flags", at: flags.location))
    }
    return problems
  }

  /// The function that sets a context takes the object and the context.
  private func checkContext(_ entry: Entry<TypeAnnotation>, _ objects: [ObjectType]) -> [Diagnostic] {
    guard let context = entry.value.context else { return [] }
    if objects.contains(where: { conventions.lent[$0] != nil }) {
      return LentChecks(conventions: conventions).checkContext(context, objects)
    }
    guard let function = library.function(context.value) else { return checkFunction(context) }
    return objects.compactMap { object -> Diagnostic? in
      let name = library.name(of: object)
      if conventions.handles[object]?.ownership != .shared {
        return .error("`\(name)` is no class whose objects could keep closures", at: context.location)
      }
      if SeparateContext.sets(function, object, library) { return nil }
      return .error(
        "`\(context.value)` is not a function of a `\(name) *` and a `void *` that returns nothing",
        at: context.location)
    }
  }

  /// The function that makes C stop is one of an object with one context for all closures, and some call throws what those
  /// throw.
  private func checkStop(_ entry: Entry<TypeAnnotation>, _ objects: [ObjectType]) -> [Diagnostic] {
    guard let stop = entry.value.stop else { return [] }
    guard let function = library.function(stop.value) else { return checkFunction(stop) }
    return objects.compactMap { object -> Diagnostic? in
      let name = library.name(of: object)
      if conventions.contexts[object] == nil {
        return .error("`stop` needs the one `context` of all closures of a `\(name)`", at: stop.location)
      }
      if !SeparateContext.isHalt(function, object, library) {
        return .error(
          "`\(stop.value)` is not a function of a `\(name) *`, and of nothing else but numbers", at: stop.location)
      }
      return conventions.rethrowing.contains(object)
        ? nil
        : .error(
          "no function of a `\(name)` says `rethrows: true`, and would throw what a closure throws", at: stop.location)
    }
  }

  /// An owner is an object that ends, and that gives out what it owns.
  private func checkOwner(
    _ owner: Located<String>, _ objects: [ObjectType], _ entry: Entry<TypeAnnotation>
  ) -> [Diagnostic] {
    guard let ownerObject = library.objects.first(where: { library.name(of: $0) == owner.value }) else {
      return [unknown("type", owner.value, library.objects.map { library.name(of: $0) }, at: owner.location)]
    }
    guard conventions.handles[ownerObject] != nil else {
      return [.error("`\(owner.value)` owns nothing: nothing is known that destroys one", at: owner.location)]
    }
    let isGivenOut = library.functions.contains { function in
      guard let result = library.objectPointer(function.result)?.object, objects.contains(result) else { return false }
      return function.parameters.contains { library.objectPointer($0.type)?.object == ownerObject }
    }
    return isGivenOut
      ? [] : [.error("no function of a `\(owner.value)` returns a `\(entry.pattern)`", at: owner.location)]
  }

  /// Kinds of a struct: each has functions that take it.
  private func checkKinds(_ entry: Entry<TypeAnnotation>) -> [Diagnostic] {
    entry.value.kinds.compactMap { kind in
      let id = library.kinds.first {
        $0.value.name == kind.pattern && $0.value.base == library.record(named: entry.pattern)
      }
      guard let id = id?.key else {
        return .error("`\(entry.pattern)` is no struct that could serve for several kinds", at: kind.location)
      }
      let isUsed = library.functions.contains { takes($0, .record(id)) }
      return isUsed
        ? madeOfSeveralKinds(kind, entry)
        : .error("no function of `\(kind.pattern)` takes a `\(entry.pattern) *` of its own", at: kind.location)
    }
  }

  /// What makes an object makes one of one kind.
  private func madeOfSeveralKinds(_ kind: Entry<KindAnnotation>, _ entry: Entry<TypeAnnotation>) -> Diagnostic? {
    guard let id = library.record(named: entry.pattern) else { return nil }
    for name in kind.value.functions {
      let isElsewhere = entry.value.kinds.contains { other in
        other.pattern != kind.pattern && other.value.functions.contains { $0.value == name.value }
      }
      guard isElsewhere, let function = library.function(name.value),
        KindUse(function, .record(id), library).makes
      else { continue }
      return .error("`\(name.value)` makes a `\(entry.pattern)`, which is of one kind", at: name.location)
    }
    return nil
  }

  /// A `deinit` has the object, and at most one other that the object keeps alive.
  private func arity(_ function: CFunction) -> String? {
    if StandardDeallocator.isIt(function) || endsVariable(function) { return nil }
    let defaulted = DefaultedParameters(library: library, annotations: annotations).indices(function)
    let wanted = function.parameters.indices.filter { !defaulted.contains($0) }.map { function.parameters[$0] }
    let others = wanted.filter {
      library.objectPointer($0.type).flatMap { conventions.handles[$0.object] } == nil
    }
    if let other = others.first {
      return "`\(function.name)` wants a `\(Spelling.of(other.type))` besides, which a `deinit` does not have"
    }
    return wanted.count > 2 || function.type.isVariadic
      ? "`\(function.name)` wants more than the object and one other, which a `deinit` does not have" : nil
  }

  /// The room of a struct that is set up in place is Swift's, and never came from `malloc`.
  private func checkStandardDeallocator(
    _ function: CFunction, _ objects: [ObjectType], at location: SourceLocation
  ) -> [Diagnostic] {
    guard StandardDeallocator.isIt(function) else { return [] }
    return objects.filter { conventions.handles[$0]?.isInPlace == true }.map { object in
      .error("a `\(library.name(of: object))` is set up in place, in memory that `free` must not free", at: location)
    }
  }

  private func takes(_ function: CFunction, _ object: ObjectType) -> Bool {
    StandardDeallocator.isIt(function)
      || function.parameters.contains { library.objectPointer($0.type)?.object == object }
      || (endsVariable(function) && library.objectOutput(function.parameters[0].type)?.object == object)
  }

  /// Whether it takes the address of a variable that holds an object, and nothing else.
  private func endsVariable(_ function: CFunction) -> Bool {
    function.parameters.count == 1 && library.objectOutput(function.parameters[0].type)?.isConst == false
  }

  private var typeNames: [String] {
    var names = library.objects.map { library.name(of: $0) }
    names += library.module.records.compactMap { $0.tag ?? conventions.importer.name(ofRecord: $0.id) }
    names += library.module.enumerations.compactMap { library.name(ofEnumeration: $0.id) }
    names += library.module.typedefs.map(\.name)
    return names
  }

  // MARK: Functions

  private func check(_ entry: Entry<FunctionAnnotation>) -> [Diagnostic] {
    let functions = library.functions.filter { entry.matches($0.name) }
    guard !functions.isEmpty else {
      return [unknown("function", entry.pattern, library.functions.map(\.name), at: entry.location)]
    }
    var problems: [Diagnostic] = []
    if let free = entry.value.returns.free {
      problems += checkFunction(free)
      if let function = library.function(free.value) {
        problems += functions.flatMap { checkFree(function, of: $0, at: free.location) }
      }
    }
    if let enumeration = entry.value.returns.enumeration {
      problems += functions.flatMap {
        ConstantChecks(conventions: conventions).check(enumeration, heldBy: $0.result, "the result of `\($0.name)`")
      }
    }
    let stream = entry.value.stream
    for constant in stream.end + stream.stalled + [stream.finish].compactMap({ $0 })
    where library.constant(constant.value) == nil {
      problems.append(unknown("constant", constant.value, library.namedConstants.map(\.name), at: constant.location))
    }
    for parameter in entry.value.parameters {
      problems += check(parameter, of: functions, isExact: entry.isExact)
    }
    if entry.isExact, let invalidates = entry.value.invalidates,
      !functions[0].parameters.contains(where: { conventions.handle($0.type) != nil })
    {
      problems.append(
        .error("`\(entry.pattern)` takes no object of which parts could be invalidated", at: invalidates.location))
    }
    if entry.isExact, let rethrowing = entry.value.isRethrowing, rethrowing.value,
      !functions[0].parameters.contains(where: { parameter in
        library.objectPointer(parameter.type).map {
          conventions.halts[$0.object] != nil || ThrowingClosures.mayThrow($0.object, conventions)
        } ?? false
      })
    {
      problems.append(
        .error(
          "`\(entry.pattern)` takes no object whose closures throw: neither its type nor a closure says how to `stop`",
          at: rethrowing.location))
    }
    if entry.isExact, let ownership = entry.value.returns.ownership, library.pointer(functions[0].result) == nil,
      library.objectPointer(functions[0].result) == nil,
      !returnsMemory(functions[0])
    {
      problems.append(
        .error("`\(entry.pattern)` returns no pointer, which nobody can own", at: ownership.location))
    }
    return problems
  }

  /// Whether the result is a struct that points to memory.
  private func returnsMemory(_ function: CFunction) -> Bool {
    guard case .record(let id) = library.resolve(function.result) else { return false }
    return MemoryRecords(library: library, importer: conventions.importer).shape(id) != nil
  }

  /// A function that frees a result takes it, and nothing else.
  private func checkFree(_ free: CFunction, of function: CFunction, at location: SourceLocation) -> [Diagnostic] {
    let records = MemoryRecords(library: library, importer: conventions.importer)
    if case .record(let id) = library.resolve(function.result), records.shape(id) != nil,
      records.freesByValue(free.name, id) != nil
    {
      return []
    }
    guard free.parameters.count == 1, !free.type.isVariadic, let freed = library.pointer(free.parameters[0].type) else {
      return [
        .error(
          "`\(free.name)` does not take just a pointer, and cannot free what `\(function.name)` returns", at: location)
      ]
    }
    let pointee = library.resolve(freed.pointee)
    guard let result = library.pointer(function.result), pointee != .void, pointee != library.resolve(result.pointee)
    else { return [] }
    return [
      .error(
        "`\(free.name)` frees a `\(Spelling.of(free.parameters[0].type))`, but `\(function.name)` returns a "
          + "`\(Spelling.of(function.result))`", at: location)
    ]
  }

  private func check(
    _ parameter: Entry<ParameterAnnotation>, of functions: [CFunction], isExact: Bool
  ) -> [Diagnostic] {
    let places = functions.compactMap { function in
      FunctionDraft(function, annotation: FunctionAnnotation(), library: library).index(ofParameter: parameter.pattern)
        .map { (function, $0) }
    }
    guard !places.isEmpty else {
      return [
        unknown(
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
      + BufferAnnotationChecks(conventions: conventions, function: function).contradictions(parameter, at: index)
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
      problems += checkFunction(free)
    }
    if let after = annotation.after {
      forbid(
        annotation.output?.value != true || annotation.keptBy == nil,
        "and only an output that C keeps (`output: true, kept-by: self`) is valid after another call", after.location)
      problems += checkFunction(after)
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
      forbid(pointer == nil, "not a pointer that could be kept", keptBy.location)
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
      let text = pointer.flatMap { library.pointer($0.pointee) }
      let isText =
        if let text, case .integer(let integer) = library.resolve(text.pointee) { integer.kind == .char } else { false }
      problems += checkFunction(error)
      forbid(
        !isText || pointer?.isPointeeConst == true, "not a `char **` through which C hands over text", error.location)
    }
    if let failure = annotation.failure {
      let text = pointer.flatMap { library.pointer($0.pointee) }
      let isText =
        if let text, case .integer(let integer) = library.resolve(text.pointee) {
          text.isPointeeConst && integer.kind == .char && pointer?.isPointeeConst == false
        } else { false }
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

  // MARK: Names

  private func checkFunction(_ name: Located<String>) -> [Diagnostic] {
    guard library.function(name.value) == nil else { return [] }
    return [unknown("function", name.value, library.module.functions.map(\.name), at: name.location)]
  }

  func unknown(_ kind: String, _ name: String, _ candidates: [String], at location: SourceLocation)
    -> Diagnostic
  {
    let suggestion = closestSpelling(to: name, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
    return .error("the headers declare no \(kind) `\(name)`\(suggestion)", at: location)
  }
}
