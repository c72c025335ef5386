import Annotations
import CModel

/// Holds annotations against the headers: what names nothing, or says what the types forbid, is an error.
struct AnnotationChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }
  private var annotations: Annotations { conventions.annotations }
  private var names: DeclaredNames { DeclaredNames(conventions: conventions) }

  func diagnostics() -> [Diagnostic] {
    (conventions.numberTypes.problems + checkLifecycle() + checkSuffixes()
      + ConstantChecks(conventions: conventions).diagnostics()
      + annotations.errors.flatMap(check)
      + annotations.returns.flatMap(check)
      + annotations.types.flatMap(TypeChecks(conventions: conventions).diagnostics)
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
    var problems = names.checkFunction(initialize) + names.checkFunction(cleanup)
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
      return [names.unknown("type", entry.pattern, names.types, at: entry.location)]
    }
    var problems: [Diagnostic] = []
    let constants = library.namedConstants
    for success in entry.value.success where library.constant(success.value) == nil {
      problems.append(names.unknown("constant", success.value, constants.map(\.name), at: success.location))
    }
    if let message = entry.value.message { problems += names.checkFunction(message) }
    if let codes = entry.value.codes, library.constants(matching: codes).isEmpty {
      problems.append(.error("`\(codes.value)` matches no constant of the headers", at: codes.location))
    }
    return problems
  }

  // MARK: Results

  private func check(_ entry: Entry<ReturnsAnnotation>) -> [Diagnostic] {
    let functions = ReturnConventions(library: library, annotations: annotations).functions(of: entry)
    guard !functions.isEmpty else {
      return [.error("no function of the headers returns a `\(entry.pattern)`", at: entry.location)]
    }
    guard let free = entry.value.free else { return [] }
    let problems = names.checkFunction(free)
    guard problems.isEmpty, let function = library.function(free.value) else { return problems }
    return Array(checkFree(function, of: functions[0], at: free.location).prefix(1))
  }

  // MARK: Functions

  private func check(_ entry: Entry<FunctionAnnotation>) -> [Diagnostic] {
    let missing = names.unmatched(entry, "function", among: library.functions.map(\.name))
    guard missing.isEmpty else { return missing }
    let functions = library.functions.filter { entry.matches($0.name) }
    var problems: [Diagnostic] = []
    if let free = entry.value.returns.free {
      problems += names.checkFunction(free)
      if let function = library.function(free.value) {
        problems += functions.flatMap { checkFree(function, of: $0, at: free.location) }
      }
    }
    if let enumeration = entry.value.returns.enumeration {
      problems += functions.flatMap {
        ConstantChecks(conventions: conventions).check(enumeration, heldBy: $0.result, "the result of `\($0.name)`")
      }
    }
    problems += (entry.value.returns.handle.map { [$0] } ?? []).flatMap(checkHandle)
    problems += entry.value.parameters.compactMap(\.value.handle).flatMap(checkHandle)
    let stream = entry.value.stream
    for constant in stream.end + stream.stalled + [stream.finish].compactMap({ $0 })
    where library.constant(constant.value) == nil {
      problems.append(
        names.unknown("constant", constant.value, library.namedConstants.map(\.name), at: constant.location))
    }
    for parameter in entry.value.parameters {
      problems += ParameterChecks(conventions: conventions).diagnostics(
        parameter, of: functions, isExact: entry.isExact)
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
    if let meaning = entry.value.returns.meaning, meaning.value == .argument {
      problems += functions.filter { !returnsArgument($0) }.map { function in
        .error("`\(function.name)` takes no object of the type that it returns", at: meaning.location)
      }
    }
    return problems
  }

  /// What a number stands for is closed by something.
  private func checkHandle(_ handle: Located<String>) -> [Diagnostic] {
    guard conventions.handles[.number(handle.value)] == nil, conventions.numberTypes.problems.isEmpty else { return [] }
    return [
      .error(
        "nothing is known that closes what a `\(handle.value)` stands for; add `types: { \(handle.value): { destroy: … } }`",
        at: handle.location)
    ]
  }

  /// Whether the result may be an object that went in.
  private func returnsArgument(_ function: CFunction) -> Bool {
    guard let result = library.objectPointer(function.result) else { return false }
    return function.parameters.contains { library.objectPointer($0.type)?.object == result.object }
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
}
