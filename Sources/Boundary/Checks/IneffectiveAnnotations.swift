import Annotations
import CModel

/// Annotations that say what the headers say anyway. Side files drift: an entry that has no effect today is one that nobody
/// checks tomorrow, so it is an error.
///
/// To confirm what was only concluded from a name is an effect: it is then known rather than guessed.
struct IneffectiveAnnotations {
  let conventions: Conventions
  /// What the rules say of each function with all annotations, by its name: of some there is one for each kind of objects.
  private let drafts: [String: [FunctionDraft]]

  init(conventions: Conventions) {
    self.conventions = conventions
    let annotated = conventions.library.functions.filter { function in
      conventions.annotations.functions.contains { $0.matches(function.name) }
        || !conventions.annotations.convention(for: function.name).isEmpty
    }
    drafts = Dictionary(
      grouping: annotated.map { FunctionDecisions.draft($0, conventions) }, by: \.function.name)
  }

  private var annotations: Annotations { conventions.annotations }

  func diagnostics() -> [Diagnostic] {
    annotations.types.indices.flatMap(checkType) + IneffectiveFields(conventions: conventions).diagnostics()
      + annotations.returns.indices.compactMap(checkReturns) + annotations.functions.indices.flatMap(checkFunction)
  }

  // MARK: Types

  private func checkType(_ index: Int) -> [Diagnostic] {
    let entry = annotations.types[index]
    guard entry.value.name == nil, entry.value.flags == nil, entry.value.skip == nil, entry.value.fields.isEmpty,
      entry.value.kinds.isEmpty, entry.value.guarding == GuardAnnotation(), entry.value.context == nil,
      entry.value.error == nil, entry.value.stop == nil, entry.value.state == nil
    else { return [] }
    return entry.alternatives.indices.compactMap { alternative in
      var others = annotations
      others.types[index].alternatives.remove(at: alternative)
      guard isSame(without: others) else { return nil }
      let name = entry.alternatives[alternative]
      return ineffective("`\(name.value)` is recognised as it is", name.location)
    }
  }

  /// Whether all types are recognised in the same way by other annotations.
  private func isSame(without others: Annotations) -> Bool {
    let library = conventions.library
    let dependents = { (annotations: Annotations) in
      DependentValues(library: library, annotations: annotations, handles: conventions.handles).find()
    }
    let with = CreateDestroyPair(library: library, annotations: annotations).conventions()
    let without = CreateDestroyPair(library: library, annotations: others).conventions()
    let isSame =
      with.count == without.count
      && with.allSatisfy { object, convention in
        guard let other = without[object] else { return false }
        return other.destroy == convention.destroy && other.ownership == convention.ownership
          && other.evidence == convention.evidence
      }
    func closing(_ annotations: Annotations) -> [ObjectType: CloseConvention] {
      ClosingDestroys(library: library, annotations: annotations, statuses: conventions.statuses).find(with)
    }
    let owners = OwnedObjects(library: library, annotations: others).find(conventions.handles)
    let lent = LentObjects.find(library, others, conventions.handles, conventions.owners)
    func options(_ annotations: Annotations) -> [String: OptionDefaults] {
      var other = conventions
      other.annotations = annotations
      return OptionStructs(conventions: other).find()
    }
    return isSame && options(others) == conventions.options && Set(lent.keys) == Set(conventions.lent.keys)
      && closing(annotations) == closing(others)
      && owners == conventions.owners
      && dependents(annotations) == dependents(others) && conventions.lists == lists(others)
  }

  private func lists(_ annotations: Annotations) -> [ObjectType: LinkedList] {
    var others = conventions
    others.annotations = annotations
    return LinkedLists(conventions: others).find()
  }

  // MARK: Results

  private func checkReturns(_ index: Int) -> Diagnostic? {
    let entry = annotations.returns[index]
    let functions = conventions.library.functions.filter { function in
      entry.alternatives.contains { $0.value == function.name }
    }
    return isSame(functions, without: { $0.returns.remove(at: index) })
      ? ineffective("what returns a `\(entry.pattern)` is wrapped in the same way without it", entry.location) : nil
  }

  // MARK: Functions

  private func checkFunction(_ index: Int) -> [Diagnostic] {
    let entry = annotations.functions[index]
    guard entry.value.name == nil, entry.value.skip == nil else { return [] }
    let namesParameters = entry.value.parameters.contains { $0.value.name != nil }
    let functions = conventions.library.functions.filter { entry.matches($0.name) }
    if !entry.value.isForShims, !namesParameters, entry.value.isRethrowing == nil, entry.value.returns.nullable == nil,
      !isAboutNumbers(entry.value, functions)
    {
      let problems = entry.alternatives.indices.compactMap { checkAlternative($0, of: index, functions) }
      guard problems.isEmpty else { return problems }
    }
    return entry.value.parameters.indices.compactMap { parameter in
      let parameterEntry = entry.value.parameters[parameter]
      guard parameterEntry.value.name == nil, parameterEntry.value.handle == nil,
        isSame(functions, without: { $0.functions[index].value.parameters.remove(at: parameter) })
      else { return nil }
      return ineffective("`\(parameterEntry.pattern)` is treated in the same way without it", parameterEntry.location)
    }
  }

  /// Whether it says what numbers stand for, which functions have types of their own for by now.
  private func isAboutNumbers(_ annotation: FunctionAnnotation, _ functions: [CFunction]) -> Bool {
    annotation.returns.handle != nil || annotation.parameters.contains { $0.value.handle != nil }
      || functions.contains { conventions.numberTypes.denied.contains($0.name) }
  }

  private func checkAlternative(_ alternative: Int, of index: Int, _ functions: [CFunction]) -> Diagnostic? {
    let name = annotations.functions[index].alternatives[alternative]
    let matching = functions.filter { SymbolPattern.matches(name.value, $0.name) }
    return isSame(matching, without: { $0.functions[index].alternatives.remove(at: alternative) })
      ? ineffective("`\(name.value)` is wrapped in the same way without it", name.location) : nil
  }

  private func isSame(_ functions: [CFunction], without remove: (inout Annotations) -> Void) -> Bool {
    var others = conventions
    remove(&others.annotations)
    return functions.allSatisfy { function in
      guard let with = drafts[function.name]?.first(where: { $0.function == function }) else { return true }
      let without = FunctionDecisions.draft(function, others)
      let confirmed = without.evidence.filter { $0.kind == .naming && !with.evidence.contains($0) }
      return with.parameters == without.parameters && with.result == without.result
        && with.failure == without.failure && with.setsErrno == without.setsErrno && with.outcome == without.outcome
        && with.invalidatedObjects(conventions) == without.invalidatedObjects(others) && confirmed.isEmpty
        && with.meaningsOfOutputs == without.meaningsOfOutputs
        && CallbackSpread.answers(with) == CallbackSpread.answers(without)
        && defaulted(function, conventions) == defaulted(function, others)
    }
  }

  /// What is passed to the function that ends an object besides it.
  private func defaulted(_ function: CFunction, _ conventions: Conventions) -> Set<Int> {
    guard conventions.handles.values.contains(where: { $0.destroy.name == function.name }) else { return [] }
    return DefaultedParameters(library: conventions.library, annotations: conventions.annotations).indices(function)
  }

  private func ineffective(_ reason: String, _ location: SourceLocation) -> Diagnostic {
    .error("this annotation changes nothing: \(reason); remove it", at: location)
  }
}

extension FunctionAnnotation {
  /// Whether it brings a function into being, or says how C calls it.
  fileprivate var isForShims: Bool { declaration != nil || options != OptionsAnnotation() || isGuarded != nil }
}

extension FunctionDraft {
  /// What the numbers stand for that C writes: an enum's name, or a truth value.
  fileprivate var meaningsOfOutputs: [String?] {
    parameters.indices.map { index in
      guard case .valueOutput? = parameters[index] else { return nil }
      let annotation = parameterAnnotation(index)
      return annotation.enumeration?.value ?? (annotation.boolean?.value == true ? "Bool" : nil)
    }
  }
}
