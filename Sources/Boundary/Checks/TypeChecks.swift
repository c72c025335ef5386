import Annotations
import CModel

/// Holds the annotations of a type against what the headers declare of it.
struct TypeChecks {
  let conventions: Conventions

  private var library: Library { conventions.library }
  private var annotations: Annotations { conventions.annotations }
  private var names: DeclaredNames { DeclaredNames(conventions: conventions) }

  func diagnostics(_ entry: Entry<TypeAnnotation>) -> [Diagnostic] {
    let missing = names.unmatched(entry, "type", among: names.types)
    guard missing.isEmpty else { return missing }
    let matching = names.types.filter(entry.matches)
    var problems: [Diagnostic] = []
    let objects = library.objects.filter { matching.contains(library.name(of: $0)) }
    if let destroy = entry.value.destroy {
      problems += names.checkFunction(destroy)
      if problems.isEmpty, let function = library.function(destroy.value) {
        problems += objects.filter { !takes(library.function(destroy.value, of: $0) ?? function, $0) }.map { object in
          .error("`\(destroy.value)` does not take a `\(library.name(of: object)) *`", at: destroy.location)
        }
        if problems.isEmpty, let problem = arity(function, of: objects) {
          problems.append(.error(problem, at: destroy.location))
        }
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
    if let defaults = entry.value.defaults { problems += names.checkFunction(defaults) }
    problems += LentChecks(conventions: conventions).diagnostics(entry, objects)
    problems += OptionChecks(conventions: conventions).diagnostics(entry, objects)
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
    guard let function = library.function(context.value) else { return names.checkFunction(context) }
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
    guard let function = library.function(stop.value) else { return names.checkFunction(stop) }
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
      return [names.unknown("type", owner.value, library.objects.map { library.name(of: $0) }, at: owner.location)]
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
  private func arity(_ function: CFunction, of objects: [ObjectType]) -> String? {
    if StandardDeallocator.isIt(function) || endsVariable(function) { return nil }
    let defaulted = DefaultedParameters(library: library, annotations: annotations).indices(function)
    let wanted = function.parameters.indices.filter { !defaulted.contains($0) }.map { function.parameters[$0] }
    let others = wanted.filter {
      guard let object = library.objectPointer($0.type)?.object else { return true }
      return conventions.handles[object] == nil && !objects.contains(object)
    }
    if let other = others.first {
      let isPointer = library.pointer(other.type) != nil
      return "`\(function.name)` wants a `\(Spelling.of(other.type))` besides, which a `deinit` does not have"
        + (isPointer ? "; say `default: true` of it where C takes NULL" : "")
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
}
