import BindingPlan

/// The declarations of one file, rendered.
struct FileGroup {
  var name: String
  var declarations: [String]
  var omissions: [Omission] = []
  /// Whether the file declares the error, whose public cases carry types of the runtime.
  var hasError = false
  /// Whether it needs the system's C library: for files, `errno` or `free`.
  var callsSystem = false
}

/// Which declarations stand in which file.
struct FileGrouping {
  let plan: BindingPlan
  let renderer: DeclarationRenderer

  /// A file for each type, and one for what belongs to none.
  func onePerType() -> [FileGroup] {
    var groups = plan.handles.map { handle in
      var file = group(handle.name, [renderer.handle(handle)])
      file.callsSystem = handle.callsSystem
      return file
    }
    if let lifecycle = plan.lifecycle { groups.append(group(lifecycle.name, [renderer.lifecycle(lifecycle)])) }
    groups += plan.records.map { group($0.name, [renderer.record($0)]) }
    groups += plan.enumerations.map { group($0.name, [renderer.enumeration($0)]) }
    if let constants = plan.constants { groups.append(group(constants.name, renderer.constants())) }
    if let error = plan.error {
      var file = group(error.name, [renderer.error(error)])
      file.hasError = true
      file.callsSystem = readsErrno
      groups.append(file)
    }
    let placed = Set(groups.map(\.name))
    let omissions = plan.omissions.filter { !placed.contains("\($0.owner ?? "").swift") }
    if !moduleDeclarations.isEmpty || !omissions.isEmpty {
      groups.append(
        FileGroup(
          name: "\(plan.libraryName)+Module.swift", declarations: moduleDeclarations, omissions: omissions,
          callsSystem: plan.functions.contains(where: \.callsSystem)))
    }
    return groups
  }

  /// Every file, also one without declarations.
  func fixed() -> [FileGroup] {
    [
      FileGroup(
        name: FixedFile.errors.rawValue, declarations: plan.error.map { [renderer.error($0)] } ?? [],
        hasError: plan.error != nil, callsSystem: readsErrno),
      FileGroup(
        name: FixedFile.functions.rawValue, declarations: moduleDeclarations,
        omissions: plan.omissions.filter { !isHandle($0.owner) && !isValue($0.owner) },
        callsSystem: plan.functions.contains(where: \.callsSystem)),
      FileGroup(
        name: FixedFile.handles.rawValue,
        declarations: (plan.lifecycle.map { [renderer.lifecycle($0)] } ?? []) + plan.handles.map(renderer.handle),
        omissions: plan.omissions.filter { isHandle($0.owner) },
        callsSystem: plan.handles.contains(where: \.callsSystem)),
      FileGroup(
        name: FixedFile.values.rawValue,
        declarations: plan.records.map(renderer.record) + plan.enumerations.map(renderer.enumeration)
          + renderer.constants(),
        omissions: plan.omissions.filter { isValue($0.owner) }),
    ]
  }

  private var readsErrno: Bool { renderer.index.callables.contains { $0.failureReason == .systemError } }

  private var moduleDeclarations: [String] { plan.functions.flatMap { renderer.callables($0) } }

  private func group(_ type: String, _ declarations: [String]) -> FileGroup {
    FileGroup(
      name: "\(type).swift", declarations: declarations, omissions: plan.omissions.filter { $0.owner == type })
  }

  private func isHandle(_ type: String?) -> Bool { plan.handles.contains { $0.name == type } }

  private func isValue(_ type: String?) -> Bool {
    plan.records.contains { $0.name == type } || plan.enumerations.contains { $0.name == type }
  }
}

extension CallablePlan {
  /// Whether it opens a file, or frees with the C standard's `free`, of which the library's headers may know nothing.
  fileprivate var callsSystem: Bool { opensFile || deallocators.contains("free") }
}

extension HandlePlan {
  fileprivate var callsSystem: Bool { deallocators.contains("free") || callables.contains(where: \.callsSystem) }
}
