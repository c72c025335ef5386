public import Annotations
public import BindingPlan
public import CModel

/// Decides how C's boundary becomes a Swift API: `CModel` and `Annotations` in, `BindingPlan` and `AuditReport` out.
///
/// In five steps, each a plain value: what holds for the whole library (`Conventions`), what each function does
/// (`FunctionDecisions`, by the rules in `Rules/`), what the types are called (`TypeTable`), the plan, and the audit.
public struct BoundaryPlanner: Sendable {
  public init() {}

  /// Plans the Swift API of a library.
  ///
  /// - Throws: what is wrong with the annotations, against these headers.
  public func plan(module: CModule, annotations: Annotations) throws(DiagnosticsError) -> BoundaryResult {
    let conventions = Conventions(module: module, annotations: CountedSetUp.added(to: annotations, module))
    let problems = AnnotationChecks(conventions: conventions).diagnostics()
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    let ineffective = IneffectiveAnnotations(conventions: conventions).diagnostics()
    guard ineffective.isEmpty else { throw DiagnosticsError(ineffective) }
    let decisions = FunctionDecisions(conventions)
    var planner = BindingPlanner(conventions, decisions)
    let plan = planner.plan()
    guard planner.diagnostics.isEmpty else { throw DiagnosticsError(planner.diagnostics) }
    let audit = AuditBuilder(conventions: conventions, planner: planner, plan: plan).report()
    return BoundaryResult(plan: plan, audit: audit, diagnostics: [])
  }
}

/// What `BoundaryPlanner` decided, and why.
public struct BoundaryResult: Codable, Equatable, Sendable {
  public var plan: BindingPlan
  public var audit: AuditReport
  /// Warnings and notes.
  public var diagnostics: [Diagnostic]
}

extension Conventions {
  init(module: CModule, annotations: Annotations) {
    let module = InheritedComments(module: module).resolved()
    let given = annotations.prefixes.map(\.value)
    let prefixes = (given.isEmpty ? Prefixes(inferredFrom: module) : Prefixes(given))
      .with(suffixes: annotations.suffixes.map(\.value))
    let split = StructKinds(module, annotations, prefixes: prefixes)
    let families = ConstantFamilies(library: Library(module, prefixes: prefixes), annotations: annotations).find()
    var annotations = annotations
    if !annotations.returns.isEmpty {
      annotations.returns =
        ReturnConventions(library: Library(split.module, prefixes: prefixes), annotations: annotations).found()
    }
    let documented = DocumentedFamilies(
      library: Library(split.module, prefixes: prefixes, families: families), annotations: annotations
    ).find()
    var library = Library(
      split.module, prefixes: prefixes, families: families + documented.families, kinds: split.kinds)
    let numbers = NumberTypes(library, annotations)
    if let module = numbers.module {
      library = Library(
        module, prefixes: prefixes, families: families + documented.families, kinds: split.kinds)
    }
    library.numbers = NumberHandles(library: library, annotations: annotations).find().union(numbers.names)
    let destroyed = CreateDestroyPair(library: library, annotations: annotations).conventions()
    library.numbers = library.numbers.filter { destroyed[.number($0)] != nil }
    library.dependents = DependentValues(library: library, annotations: annotations, handles: destroyed).find()
    let importer = SwiftImporter(library: library)
    self.init(
      library: library, importer: importer, annotations: annotations,
      fields: FieldAnnotations(library: library, annotations: annotations))
    numberTypes = numbers
    cleanupHelpers = CleanupHelpers(library)
    partCounts = PartCounts(library: library, importer: importer).find()
    documentedValues = documented.uses
    handles = CreateDestroyPair(library: library, annotations: annotations).conventions()
    proposedDestroys = ProposedDestroys(library)
    endings = EndingsOfCreates(library: library, annotations: annotations).find(&handles)
    owners = OwnedObjects(library: library, annotations: annotations).find(handles)
    statuses = StatusFamilies(library: library, annotations: annotations).conventions()
    successes = StatusFamilies(library: library, annotations: annotations).successes
    closing = ClosingDestroys(library: library, annotations: annotations, statuses: statuses).find(handles)
    retains = RetainFunctions(library: library).find(handles)
    restricted = RestrictedUse.named(module)
    forwarded = ForwardingMacros(module: module).find()
    lendingGetters = LendingGetters(library: library, retains: retains).find()
    lent = LentObjects.find(library, annotations, handles, owners)
    lentContexts = LentObjects.contexts(lent, library, annotations)
    seriesStates = CallSeries.states(lent, library, annotations)
    errorReports = LentObjects.reports(lent, library, annotations)
    contexts = SeparateContext.contexts(of: handles, library, annotations)
    halts = SeparateContext.halts(of: contexts, library, annotations)
    rethrowing = ThrowingClosures.rethrowing(library, annotations)
    failureTexts = FailureTextFinder(conventions: self).find()
    errorObjects = ErrorObjects(conventions: self).find()
    options = OptionStructs(conventions: self).find()
    leaveOutOfOptions()
    plainRecords = Set(records.filter { $0.value == .stack }.keys)
    lists = LinkedLists(conventions: self).find()
    // The nodes of a list are values like others, once they are taken out of it.
    for list in lists.values where list.contents == .records { records[list.record] = .stackFromC }
  }
}
