import BindingPlan
import CModel

/// The plan of a library's error type, and of the statuses that it comes from.
struct StatusPlans {
  let table: TypeTable

  func plan(_ type: StatusType) -> StatusPlan {
    let convention = table.conventions.statuses[type]
    var plan = StatusPlan(cType: cType(type), isPlainInteger: convention?.isKnownFamily != true)
    guard case .integer = type, plan.cType != "Bool", let convention, convention.isKnownFamily,
      !convention.explainsFailures
    else { return plan }
    plan.successes = convention.success.map(\.description)
    return plan
  }

  /// What a call says about how it went; nil where it says nothing.
  func plan(_ report: CloseReport) -> StatusPlan? {
    switch report {
    case .nothing: nil
    case .truth: StatusPlan(cType: "Bool", isPlainInteger: true, success: .nonZero)
    case .status(let type): plan(type)
    }
  }

  /// The importer's type of a status.
  func cType(_ type: StatusType) -> String {
    switch type {
    case .enumeration(let id): table.importer.qualified(table.importer.name(ofEnumeration: id) ?? id)
    case .integer("int"): "Int32"
    case .integer("unsigned int"): "UInt32"
    case .integer(let name): table.importer.integer(.typedef(name))?.swiftType ?? name
    }
  }

  /// A code that the header does not declare cannot be passed on as such an enum.
  private func isClosed(_ type: StatusType) -> Bool {
    guard case .enumeration(let id) = type else { return false }
    return table.conventions.library.enumeration(id).map(SwiftImporter.isEnum) ?? false
  }

  /// nil where nothing throws.
  func errorPlan(_ decisions: [FunctionDecision], isThrowing: Bool) -> ErrorPlan? {
    guard isThrowing else { return nil }
    var used: [StatusType] = []
    for decision in decisions {
      for type in [decision.status, decision.leftCode(table.conventions)].compactMap({ $0 })
      where table.conventions.statuses[type]?.isKnownFamily == true
        && !used.contains(where: { cType($0) == cType(type) })
      {
        used.append(type)
      }
    }
    for object in table.conventions.library.objects where table.handles[object] != nil {
      guard case .status(let type)? = table.conventions.closing[object]?.report,
        table.conventions.statuses[type]?.isKnownFamily == true, !used.contains(where: { cType($0) == cType(type) })
      else { continue }
      used.append(type)
    }
    for (id, defaults) in table.conventions.options.sorted(by: { $0.key < $1.key }) where table.records[id] != nil {
      guard case .status(let type) = defaults.report, table.conventions.statuses[type]?.isKnownFamily == true,
        !used.contains(where: { cType($0) == cType(type) })
      else { continue }
      used.append(type)
    }
    let sources = used.map { source($0, isOnly: used.count == 1) }
    var plan = ErrorPlan(
      name: table.errorName, sources: withoutCollisions(sources),
      documentation: Documentation(
        summary: "What can go wrong in \(table.libraryName), or at its boundary."))
    plan.statusMessageFunction = table.conventions.failureTexts.ofInteger
    let library = table.conventions.library
    plan.mutableTextFunctions = (sources.map(\.messageFunction) + [plan.statusMessageFunction]).compactMap { $0 }
      .filter { name in library.function(name).flatMap { library.pointer($0.result) }?.isPointeeConst == false }
    return plan
  }

  private func source(_ type: StatusType, isOnly: Bool) -> StatusSourcePlan {
    let convention = table.conventions.statuses[type]!
    let failures = convention.codes.filter { !convention.success.contains($0.value) }
    let name = cName(type)
    var plan = StatusSourcePlan(
      cType: cType(type), cName: name, isEnumeration: isEnumeration(type), rawType: rawType(type),
      success: convention.success.map(\.description),
      cases: EnumerationCases(names: table.names).plan(
        failures, shared: convention.codes.map(\.name), enumeration: name),
      unrecognizedCase: unrecognizedCase(convention) + (isOnly ? "" : table.names.typeName(name)),
      messageFunction: isClosed(type) ? nil : convention.messageFunction)
    plan.failureFunction = convention.failureFunction.map { name in
      let result = table.conventions.library.function(name)?.result
      return FailureFunctionPlan(cFunction: name, returnsBool: result.map(table.importer.isBoolean) ?? false)
    }
    return plan
  }

  /// Where a function tells failures from the rest, there are no codes that the header could have declared.
  private func unrecognizedCase(_ convention: StatusConvention) -> String {
    convention.failureFunction == nil ? "unrecognized" : "failure"
  }

  /// The successes of a status type that has several, as an enumeration.
  func outcome(_ type: StatusType, name: String) -> EnumerationPlan? {
    guard let convention = table.conventions.statuses[type] else { return nil }
    let successes = convention.codes.filter { convention.success.contains($0.value) }
    let cName = cName(type)
    return EnumerationPlan(
      name: name, cType: isEnumeration(type) ? cType(type) : nil, cName: cName, form: .enumeration,
      rawType: rawType(type),
      cases: EnumerationCases(names: table.names).plan(
        successes, shared: convention.codes.map(\.name), enumeration: cName),
      documentation: Documentation(summary: "How a call succeeded."))
  }

  private func cName(_ type: StatusType) -> String {
    switch type {
    case .enumeration(let id): table.conventions.library.name(ofEnumeration: id) ?? id
    case .integer(let name): name
    }
  }

  private func isEnumeration(_ type: StatusType) -> Bool { if case .enumeration = type { true } else { false } }

  private func rawType(_ type: StatusType) -> String {
    guard case .enumeration(let id) = type, let enumeration = table.conventions.library.enumeration(id) else {
      return cType(type)
    }
    return table.importer.spelling(enumeration.integerType) ?? "UInt32"
  }

  /// Names that the error type has for itself, or that another source has taken, get the type's name in front.
  private func withoutCollisions(_ sources: [StatusSourcePlan]) -> [StatusSourcePlan] {
    var taken: Set<String> = [
      "boundary", "status", "check", "unrecognized", "failure", "library", "system", "detailed", "closure",
    ]
    var result = sources
    for (index, source) in sources.enumerated() {
      let prefix = SwiftNames.lowerCamel(words(of: table.names.typeName(source.cName)))
      var renamed: [String: String] = [:]
      for (position, enumerationCase) in source.cases.enumerated() {
        var name = enumerationCase.name
        if taken.contains(name) { name = prefix + name.prefix(1).uppercased() + name.dropFirst() }
        while taken.contains(name) { name += "_" }
        taken.insert(name)
        renamed[enumerationCase.name] = name
        result[index].cases[position].name = name
        result[index].cases[position].aliasOf = enumerationCase.aliasOf.map { renamed[$0] ?? $0 }
      }
    }
    return result
  }
}

/// The cases of an enum, with aliases for values that occur twice.
struct EnumerationCases {
  let names: SwiftNames

  /// `shared` are all constants of the family, from which the common words of the names are taken.
  func plan(
    _ constants: [CEnumerationConstant], shared: [String], enumeration: String?
  ) -> [EnumerationCasePlan] {
    let all = Dictionary(zip(shared, names.caseNames(shared, enumeration: enumeration))) { first, _ in first }
    var firstByValue: [CIntegerValue: String] = [:]
    return constants.map { constant in
      let name = all[constant.name] ?? names.constantName(constant.name)
      let alias = firstByValue[constant.value]
      if alias == nil { firstByValue[constant.value] = name }
      return EnumerationCasePlan(
        name: name, cName: constant.name, value: constant.value.description, aliasOf: alias,
        documentation: DocumentationBuilder.documentation(constant.comment))
    }
  }
}

extension StatusConvention {
  /// Whether a code says more than that a call failed.
  fileprivate var explainsFailures: Bool {
    messageFunction != nil || failureFunction != nil || codes.contains { !success.contains($0.value) }
  }
}

extension FunctionDecision {
  /// The type of the codes among the results.
  fileprivate var status: StatusType? {
    switch result {
    case .status(let type), .outcome(let type): return type
    case .streamed(let use): return use.status
    default:
      if case .status(let type)? = draft.failure { return type }
      return nil
    }
  }
}
