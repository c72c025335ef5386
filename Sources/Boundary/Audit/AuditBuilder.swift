import BindingPlan
import CModel

/// Accounts for every declaration of a module.
struct AuditBuilder {
  let conventions: Conventions
  let planner: BindingPlanner
  let plan: BindingPlan

  func report() -> AuditReport {
    let shims = planner.calledByShims()
    let functions = merged(planner.decisions.drafts.map { entry($0, shims) })
    func count(_ disposition: AuditReport.Disposition) -> Int { functions.count { $0.disposition == disposition } }
    return AuditReport(
      module: plan.module,
      summary: AuditReport.Summary(
        functions: functions.count, wrapped: count(.wrapped), absorbed: count(.absorbed), skipped: count(.skipped)),
      functions: functions, types: types(), constants: constants())
  }

  /// With one entry for a function that several kinds of objects share: of what becomes of it for most of use.
  private func merged(_ entries: [AuditReport.Entry]) -> [AuditReport.Entry] {
    let order: [AuditReport.Disposition] = [.wrapped, .absorbed, .skipped]
    let byName = Dictionary(grouping: entries, by: \.name)
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.name).inserted }.map { entry in
      let same = byName[entry.name]!
      return order.lazy.compactMap { disposition in same.first { $0.disposition == disposition } }.first ?? entry
    }
  }

  private func entry(_ draft: FunctionDraft, _ shims: CalledByShims) -> AuditReport.Entry {
    let name = draft.function.name
    if let refusal = planner.refusal(draft) {
      if let caller = shims.caller(of: name) {
        return AuditReport.Entry(
          name: name, disposition: .absorbed, swift: "what `\(caller)` calls", evidence: draft.evidence)
      }
      return AuditReport.Entry(
        name: name, disposition: .skipped, evidence: draft.evidence, reason: refusal.reason,
        annotation: refusal.annotation)
    }
    if case .absorbed(let by) = draft.outcome {
      return AuditReport.Entry(name: name, disposition: .absorbed, swift: by, evidence: draft.evidence)
    }
    return AuditReport.Entry(
      name: name, disposition: .wrapped, swift: planner.declarations[name], evidence: draft.evidence)
  }

  private func types() -> [AuditReport.Entry] {
    let library = conventions.library
    let objects: [AuditReport.Entry] = library.objects.map { object in
      let name = library.name(of: object)
      if let convention = conventions.handles[object], let swift = planner.table.handles[object] {
        return AuditReport.Entry(name: name, disposition: .wrapped, swift: swift, evidence: convention.evidence)
      }
      if let list = conventions.lists[object] {
        return AuditReport.Entry(
          name: name, disposition: .absorbed, swift: "an array, as whose elements its nodes appear",
          evidence: [list.evidence])
      }
      if let error = conventions.errorObjects[object] {
        return AuditReport.Entry(
          name: name, disposition: .absorbed, swift: "the thrown error",
          evidence: [Evidence(.naming, "an error with a text, which `\(error.free)` frees")])
      }
      if let view = planner.table.views[object]?.name {
        return AuditReport.Entry(
          name: name, disposition: .wrapped, swift: view,
          evidence: [viewEvidence(object)])
      }
      if let lent = planner.table.lent[object]?.name {
        return AuditReport.Entry(
          name: name, disposition: .wrapped, swift: lent,
          evidence: [conventions.lent[object] ?? Evidence(.type, "lent to closures as a pointer to const")])
      }
      if case .record(let id) = object, let record = planner.table.records[id] {
        return value(name, record)
      }
      if library.mixedTypes.contains(object), case .record(let id) = object {
        let kinds = library.kinds.values.filter { $0.base == id }.map { "`\($0.name)`" }.sorted()
        return AuditReport.Entry(
          name: name, disposition: .absorbed, swift: "its kinds: \(kinds.joined(separator: ", "))",
          evidence: [Evidence(.naming, "everything that makes one makes one of a kind")])
      }
      return AuditReport.Entry(
        name: name, disposition: .skipped, evidence: [], reason: "nothing is known that destroys one",
        annotation: "types:\n  \(name): { \(conventions.proposedDestroys.annotation(for: object)) }")
    }
    let enumerations = plan.enumerations.map { value($0.cName, $0.name) }
    return objects + enumerations
  }

  private func viewEvidence(_ object: ObjectType) -> Evidence {
    if let owner = conventions.owners[object] {
      return Evidence(.annotation, "`owned-by: \(conventions.library.name(of: owner))`")
    }
    return conventions.library.isDependent(object)
      ? Evidence(.type, "a value that points into the object that gives it out")
      : Evidence(.type, "only ever given out as a pointer to const")
  }

  private func value(_ cName: String, _ name: String) -> AuditReport.Entry {
    let isUsed = plan.records.contains { $0.name == name } || plan.enumerations.contains { $0.name == name }
    guard isUsed else {
      return AuditReport.Entry(
        name: cName, disposition: .skipped, evidence: [], reason: "no function that is wrapped uses it")
    }
    return AuditReport.Entry(
      name: cName, disposition: .wrapped, swift: name, evidence: [Evidence(.type, "a plain value")])
  }

  private func constants() -> [AuditReport.Entry] {
    let constants = plan.constants?.members ?? []
    let wrapped = constants.map {
      AuditReport.Entry(
        name: $0.cName, disposition: .wrapped, swift: "\(planner.table.constantsName).\($0.name)", evidence: [])
    }
    let cases = plan.enumerations.constantCases(plan.error)
    let names = Set(constants.map(\.cName)).union(cases.keys)
    let skipped = conventions.library.module.macros.filter { $0.origin.belongsToModule && !names.contains($0.name) }
    let enums = conventions.library.module.enumerations.filter { planner.table.enumerations[$0.id] != nil }
    let inEnums = Set(enums.flatMap(\.constants).map(\.name))
    let placed = conventions.library.namedConstants.filter { !inEnums.contains($0.name) }.compactMap { constant in
      cases[constant.name].map {
        AuditReport.Entry(name: constant.name, disposition: .absorbed, swift: $0, evidence: [])
      }
    }
    return wrapped + placed
      + skipped.map {
        AuditReport.Entry(
          name: $0.name, disposition: .skipped, evidence: [],
          reason: $0.value == nil ? "the macro is no constant: `\($0.source)`" : "its name starts with an underscore")
      }
      + absentMacros() + absentVariables()
  }

  /// Function-like macros that the annotations do not declare.
  private func absentMacros() -> [AuditReport.Entry] {
    conventions.library.module.functionLikeMacros
      .filter { $0.origin.belongsToModule && conventions.library.function($0.name) == nil }
      .map { macro in
        AuditReport.Entry(
          name: macro.name, disposition: .skipped, evidence: [], reason: "a function-like macro has no types to go by",
          annotation: "functions:\n  \(macro.name): { declaration: \"… \(macro.name)(…)\" }")
      }
  }

  private func absentVariables() -> [AuditReport.Entry] {
    conventions.library.module.variables.filter(\.origin.belongsToModule).compactMap { variable in
      guard case .absent(let reason) = ExportedVariables(table: planner.table).decide(variable) else { return nil }
      return AuditReport.Entry(name: variable.name, disposition: .skipped, evidence: [], reason: reason)
    }
  }
}
