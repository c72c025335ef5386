import Annotations
import BindingPlan
import CModel

/// Finds the structs of options that a function of C's sets to their defaults.
///
/// **Shape.** `int t_options_init(t_options *)`, with a version besides that is a constant of the headers; `t_params t_default_params(void)`.
///
/// **Evidence.** The struct is named for options, the function for the struct and for setting it up, and nothing ends such a struct; or the
/// annotation `defaults`. What the function returns is nothing, or a success or failure.
///
/// **Why this is sound.** Each value begins with what C itself sets, as in every program in C. So do those that C gets: a member that Swift
/// does not have (a callback, a context, a version, what is reserved) keeps what C gave it. A pointer to data takes along what may be
/// its length.
///
/// **Where a naive version is wrong.** `t_get_options(void)` returns those in force. `mbedtls_ssl_config_init` sets up what owns memory, and has
/// to be freed. With zeros in place of libgit2's `version`, each call fails; with a larger one, C reads beyond the struct.
struct OptionStructs {
  let conventions: Conventions

  private var library: Library { conventions.library }

  /// By `CRecord.id`.
  func find() -> [String: OptionDefaults] {
    var found: [String: OptionDefaults] = [:]
    for record in library.module.records where isCandidate(record) {
      guard var defaults = defaults(of: record) else { continue }
      defaults.fixed = fixedMembers(of: record, defaults)
      guard holdsMore(record, than: defaults.fixed) else { continue }
      found[record.id] = defaults
    }
    return found
  }

  private func isCandidate(_ record: CRecord) -> Bool {
    record.kind == .struct && record.isComplete && record.origin.belongsToModule && !record.fields.isEmpty
      && library.places[record.id] == nil && conventions.importer.importsMembers(ofRecord: record.id)
      && !library.isDeprecated(record) && conventions.handles[.record(record.id)] == nil
  }

  private func annotation(_ record: CRecord) -> Located<String>? {
    conventions.annotations.resolvedType(for: library.name(of: .record(record.id)))?.defaults
  }

  // MARK: The function

  private func defaults(of record: CRecord) -> OptionDefaults? {
    if let annotation = annotation(record) {
      return library.function(annotation.value).flatMap {
        call($0, of: record, Evidence(.annotation, "`defaults: \(annotation.value)`"))
      }
    }
    guard Self.isNamedForOptions(.record(record.id), library), !isOwned(record) else { return nil }
    let functions = library.functions.filter { isNamedForDefaults($0, of: record) && mentions(record, $0) }
    let candidates = functions.filter { !$0.attributes.areDeprecated }.compactMap { function in
      call(
        function, of: record,
        Evidence(.naming, "`\(function.name)` sets up a `\(library.name(of: .record(record.id)))`"))
    }
    // One that only sets everything to zero may stand beside the one that sets the defaults.
    let named = candidates.filter { library.strippedWords($0.function).containsAny(of: Self.defaults) }
    let best = named.isEmpty ? candidates : named
    let stem = library.stem(of: .record(record.id))
    guard var chosen = best.first(where: { library.strippedWords($0.function).starts(with: stem) }) ?? best.first,
      Set(best.map { Set(library.strippedWords($0.function)) }).count == 1
    else { return nil }
    let words = Set(library.strippedWords(chosen.function))
    chosen.others = functions.filter { Set(library.strippedWords($0)) == words && $0.name != chosen.function }.map(
      \.name)
    return chosen
  }

  private func mentions(_ record: CRecord, _ function: CFunction) -> Bool {
    library.resolve(function.result) == .record(record.id) || library.place(of: .record(record.id), in: function) == 0
  }

  /// Whether a struct is named for options, of which there is one and no array.
  static func isNamedForOptions(_ object: ObjectType, _ library: Library) -> Bool {
    library.stem(of: object).containsAny(of: options)
  }

  private static let options: Set<String> = [
    "options", "opts", "config", "configuration", "conf", "cfg", "params", "param", "parameters", "settings",
    "preferences", "prefs",
  ]
  private static let defaults: Set<String> = ["default", "defaults"]

  private func isNamedForDefaults(_ function: CFunction, of record: CRecord) -> Bool {
    let words = Set(library.strippedWords(function))
    let stem = Set(library.stem(of: .record(record.id)))
    let rest = words.subtracting(stem)
    return stem.isSubset(of: words) && !rest.isDisjoint(with: InPlaceStructs.setUp.union(Self.defaults))
      && rest.isSubset(
        of: InPlaceStructs.setUp.union(Self.defaults).union(["get", "set", "make", "fill", "with", "to"]))
  }

  /// Whether something ends such a struct, or what it holds.
  private func isOwned(_ record: CRecord) -> Bool {
    library.functions.contains { function in
      function.parameters.contains { parameter in
        guard let pointer = library.objectPointer(parameter.type) else { return false }
        return pointer.object == .record(record.id) && !pointer.isConst
      }
        && library.strippedWords(function).containsAny(
          of: InPlaceStructs.ending.union(["cleanup", "release", "close"]))
    }
  }

  /// The call that sets such a struct, where nothing about it is open.
  private func call(_ function: CFunction, of record: CRecord, _ evidence: Evidence) -> OptionDefaults? {
    var call = OptionDefaults(function: function.name, evidence: evidence)
    guard !function.type.isVariadic, RestrictedUse.named(library.module)[function.name] == nil else { return nil }
    if function.parameters.isEmpty, library.resolve(function.result) == .record(record.id) {
      call.isReturned = true
      return call
    }
    guard library.place(of: .record(record.id), in: function) == 0, function.parameters.count <= 2 else { return nil }
    if function.parameters.count == 2 {
      guard let version = version(function, of: record) else { return nil }
      call.version = version
    }
    guard let report = report(function) else { return nil }
    call.report = report
    return call
  }

  /// The constant for the layout of the struct.
  private func version(_ function: CFunction, of record: CRecord) -> String? {
    let parameter = function.parameters[1]
    let annotated = conventions.annotation(of: function)?.parameters.first { $0.pattern == parameter.name ?? "1" }
    let named = words(of: parameter.name ?? "").containsAny(of: ["version", "ver", "abi"])
    let text = annotated?.value.value?.value ?? (named ? CallbackTableData.version(of: record, library) : nil)
    guard let text, case .expression? = FixedValue(text: text, type: parameter.type, conventions: conventions).source
    else { return nil }
    return text
  }

  /// What the function says about how it went; nil where that is unknown.
  private func report(_ function: CFunction) -> CloseReport? {
    var draft = FunctionDraft(
      function, annotation: conventions.annotation(of: function) ?? FunctionAnnotation(), library: library)
    OptionDefaultsFunction.decideResult(&draft, conventions)
    switch draft.result {
    case .void?: return .nothing
    case .status(let type)?: return .status(type)
    case .success?, .boolean?: return .truth
    default: return nil
    }
  }

  // MARK: Members

  /// A struct of functions and their context becomes closures.
  private func holdsMore(_ record: CRecord, than fixed: Set<String>) -> Bool {
    record.fields.contains { field in
      !fixed.contains(field.name ?? "") && library.callback(field.type) == nil && !library.isUntypedPointer(field.type)
    }
  }

  /// The members that C goes by to read the struct, and those that are for later.
  private func fixedMembers(of record: CRecord, _ defaults: OptionDefaults) -> Set<String> {
    var fixed: Set<String> = []
    for (index, field) in record.fields.enumerated() {
      let words = words(of: field.name ?? "")
      let isVersion =
        words.last == "version"
        && (words.count == 1 || words.containsAny(of: ["struct", "abi", "api"]))
        && (index == 0 || defaults.version != nil)
      let isSize =
        index == 0 && words.last.map { ["size", "sizeof", "cb", "cbsize"].contains($0) } == true
        && (words.count == 1 || words.containsAny(of: ["struct", "cb"]))
      let isReserved = words.containsAny(of: ["reserved", "padding", "pad", "unused"])
      if let name = field.name, isVersion || isSize || isReserved { fixed.insert(name) }
    }
    return fixed
  }
}

/// The call by which C sets a struct of options to its defaults.
struct OptionDefaults: Equatable, Sendable {
  var function: String
  /// Others that are named for the same.
  var others: [String] = []
  /// It returns the struct; else it fills one.
  var isReturned = false
  /// The constant for the layout of the struct, as annotations write it.
  var version: String?
  /// What it says about how it went.
  var report = CloseReport.nothing
  /// Members that are not the caller's.
  var fixed: Set<String> = []
  var evidence: Evidence
}

/// A function that sets options to their defaults does its work in the initializer of the struct.
///
/// **Shape.** See `OptionStructs`, which also says what shows it, why it is sound, and where a naive version is wrong.
struct OptionDefaultsFunction: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let name = draft.function.name
    guard draft.annotation.name == nil,
      let (id, defaults) = conventions.options.first(where: {
        $0.value.function == name || $0.value.others.contains(name)
      }),
      conventions.records[id] != nil
    else { return }
    Self.decideResult(&draft, conventions)
    FixedArgument().apply(to: &draft, conventions)
    draft.absorb(by: "the initializer of `\(conventions.library.name(of: .record(id)))`", defaults.evidence)
  }

  /// A truth value of what sets something up says whether it did.
  static func decideResult(_ draft: inout FunctionDraft, _ conventions: Conventions) {
    if case .void = conventions.library.resolve(draft.function.result) { return draft.decideResult(.void) }
    DocumentedStatus().apply(to: &draft, conventions)
    StatusResult().apply(to: &draft, conventions)
    if draft.result == nil {
      if conventions.importer.isBoolean(draft.function.result)
        || TruthValues(conventions: conventions).evidence(result: draft) != nil
      {
        draft.decideResult(.success)
      }
    }
  }
}
