import BindingPlan
import CModel

/// The enums and structs that the planned functions use, and all other enums that the library names.
struct ValuePlanner {
  let table: TypeTable
  let callables: [CallablePlan]
  let constants: [ConstantPlan]
  /// The members of structs that are read as properties.
  let fields: [RecordFieldPlan]

  private var library: Library { table.conventions.library }

  func enumerations() -> [EnumerationPlan] {
    let members = (records().flatMap(\.fields) + fields).flatMap(\.swiftTypes)
    let types = callables.flatMap(\.swiftTypes) + members + constants.map(\.type)
    let used = Set(types.map(\.spelling))
    let outcomes = table.outcomes.compactMap { StatusPlans(table: table).outcome($0.key, name: $0.value) }
    return outcomes.sorted { $0.name < $1.name }
      + library.module.enumerations.compactMap { enumeration -> EnumerationPlan? in
        guard let name = table.enumerations[enumeration.id] else { return nil }
        let isStatus = table.conventions.statuses[.enumeration(enumeration.id)] != nil
        guard !isStatus || used.contains(name) || used.contains(name + "?") else { return nil }
        return plan(enumeration, name)
      } + library.families.compactMap { family in table.enumerations[family.id].map { plan(family, $0) } }
  }

  private func plan(_ family: ConstantFamily, _ name: String) -> EnumerationPlan {
    EnumerationPlan(
      name: name, cType: nil, cName: family.cName, form: family.isFlags ? .optionSet : .enumeration,
      rawType: rawType(family),
      cases: EnumerationCases(names: table.names).plan(
        family.members, shared: family.members.map(\.name), enumeration: nil),
      documentation: Documentation())
  }

  private func rawType(_ family: ConstantFamily) -> String {
    let integer = family.typeName.flatMap { table.importer.integer(.typedef($0)) }
    let type = integer.map { $0.isSize ? "UInt" : $0.swiftType } ?? table.importer.spelling(family.integerType)
    return type ?? "Int32"
  }

  private func plan(_ enumeration: CEnumeration, _ name: String) -> EnumerationPlan {
    let cName = table.importer.name(ofEnumeration: enumeration.id) ?? enumeration.id
    let constants = enumeration.constants
    return EnumerationPlan(
      name: name, cType: table.importer.qualified(cName), cName: cName,
      form: isFlags(enumeration, cName) ? .optionSet : .enumeration,
      rawType: table.importer.spelling(enumeration.integerType) ?? "UInt32",
      isClosed: SwiftImporter.isEnum(enumeration),
      cases: EnumerationCases(names: table.names).plan(constants, shared: constants.map(\.name), enumeration: cName),
      documentation: DocumentationBuilder.documentation(enumeration.comment))
  }

  /// Values that combine: said so, or three or more single bits and nothing that is not made of them.
  private func isFlags(_ enumeration: CEnumeration, _ cName: String) -> Bool {
    if let flags = table.conventions.annotations.resolvedType(for: cName)?.flags?.value { return flags }
    if enumeration.attributes.contains(.flagEnum) { return true }
    let values = enumeration.constants.map { constant -> Int64? in
      if case .signed(let value) = constant.value, value >= 0 { value } else { nil }
    }
    guard values.allSatisfy({ $0 != nil }) else { return false }
    let bits = Set(values.compactMap { $0 }.filter { $0 > 0 && $0 & ($0 - 1) == 0 })
    let all = bits.reduce(0, |)
    return bits.count >= 3 && values.allSatisfy { $0! & ~all == 0 }
      && (bits.max()! > 4 || words(of: cName).contains { ["flag", "flags", "mask", "options", "bits"].contains($0) })
      && bits.count * 2 > values.count
  }

  func records() -> [RecordPlan] {
    var fromC: Set<String> = []
    var toC: Set<String> = []
    for (id, name) in table.records {
      let isMember =
        constants.contains { $0.type == .named(name) } || fields.flatMap(\.swiftTypes).contains { $0.mentions(name) }
      if isMember || callables.contains(where: { $0.readsRecord(name) }) { fromC.insert(id) }
      if callables.contains(where: { $0.passesRecord(name) }) { toC.insert(id) }
    }
    // Whoever makes such a value reads it from C, and it is there to be given to C.
    let options = Set(table.records.keys.filter { table.conventions.options[$0] != nil })
    fromC.formUnion(options)
    toC.formUnion(options)
    let conversions = RecordConversions(table: table)
    close(&fromC, conversions)
    close(&toC, conversions)
    return library.module.records.compactMap { record in
      guard fromC.contains(record.id) || toC.contains(record.id) else { return nil }
      return conversions.plan(record.id, fromC: fromC.contains(record.id), toC: toC.contains(record.id))
    }
  }

  private func close(_ ids: inout Set<String>, _ conversions: RecordConversions) {
    var open = Array(ids)
    while let id = open.popLast() {
      for inner in conversions.nested(id) where ids.insert(inner).inserted { open.append(inner) }
    }
  }
}

extension CallablePlan {
  /// The types that the declaration mentions.
  var swiftTypes: [SwiftType] {
    var types = parameters.map(\.type)
    if case .value(let conversion) = result { types.append(conversion.swiftType) }
    for output in outputs {
      switch output.kind {
      case .value(_, _, let conversion): types.append(conversion.swiftType)
      case .slot(_, let element): types.append(.array(element.swiftType))
      case .rows(let element, _, _, _): types.append(.array(.array(element.swiftType)))
      case .buffer(let element, _, _, _): types.append(.array(element.swiftType))
      case .text, .count, .read, .replaced: continue
      }
    }
    return types
  }

  func passesRecord(_ name: String) -> Bool { parameters.contains { $0.type.mentions(name) } }

  /// What C hands to a closure is read, too.
  func readsRecord(_ name: String) -> Bool {
    swiftTypes.dropFirst(parameters.count).contains { $0.mentions(name) }
      || parameters.contains { $0.isInOut && $0.type.mentions(name) }
      || parameters.flatMap(\.type.handedToClosure).contains { $0.mentions(name) }
  }
}

extension SwiftType {
  fileprivate var handedToClosure: [SwiftType] {
    switch self {
    case .optional(let inner): inner.handedToClosure
    case .closure(let closure): closure.parameters.map(\.type)
    default: []
    }
  }

  fileprivate func mentions(_ name: String) -> Bool {
    switch self {
    case .void: false
    case .named(let own): own == name
    case .optional(let inner), .array(let inner), .span(let inner): inner.mentions(name)
    case .closure(let closure): (closure.parameters.map(\.type) + [closure.result]).contains { $0.mentions(name) }
    }
  }
}

extension RecordFieldPlan {
  /// The types that the field, or what its cases hold, has.
  fileprivate var swiftTypes: [SwiftType] {
    guard case .variant(let plan) = kind else { return [type] }
    return plan.cases.compactMap { $0.payload?.type }
  }
}
