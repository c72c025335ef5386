import BindingPlan
import CModel

/// The constants of the library: macros with a value, the constants of enums that have no name, and variables that nothing
/// changes.
struct ConstantPlanner {
  let table: TypeTable
  /// Constants that have a place as a case of some type.
  let placed: Set<String>

  func plan() -> [ConstantPlan] {
    let library = table.conventions.library
    var plans: [ConstantPlan] = []
    for macro in library.module.macros
    where macro.origin.belongsToModule && !macro.name.hasPrefix("_") && !placed.contains(macro.name) {
      if let plan = plan(macro) { plans.append(plan) }
    }
    for enumeration in library.module.enumerations
    where enumeration.origin.belongsToModule && table.enumerations[enumeration.id] == nil
      && table.importer.name(ofEnumeration: enumeration.id) == nil
    {
      plans += enumeration.constants.filter { !placed.contains($0.name) }.map { constant in
        self.constant(
          constant.name, .integer(constant.value.description), integerType(constant.value), constant.comment)
      }
    }
    for variable in library.module.variables where variable.origin.belongsToModule {
      guard case .constant(let type, let value) = ExportedVariables(table: table).decide(variable) else { continue }
      plans.append(constant(variable.name, value, type, variable.comment))
    }
    return named(plans)
  }

  private func plan(_ macro: CMacro) -> ConstantPlan? {
    switch macro.value {
    case .integer(let value, _)?: constant(macro.name, .integer(value.description), integerType(value), macro.comment)
    case .floating(let value)?: value.isFinite ? constant(macro.name, .floating(value), .double, macro.comment) : nil
    case .string(let text)?: constant(macro.name, .string(text), .string, macro.comment)
    case nil: nil
    }
  }

  private func constant(
    _ cName: String, _ value: ConstantValue, _ type: SwiftType, _ comment: String?
  ) -> ConstantPlan {
    ConstantPlan(
      name: table.names.constantName(cName, inLibrary: table.libraryName), cName: cName, type: type, value: value,
      documentation: DocumentationBuilder.documentation(comment))
  }

  /// `Int` where the value fits it on the target.
  private func integerType(_ value: CIntegerValue) -> SwiftType {
    let is64Bit = table.conventions.library.module.target.pointerWidth >= 64
    switch value {
    case .unsigned: return .named("UInt64")
    case .signed(let value): return is64Bit || Int32(exactly: value) != nil ? .int : .named("Int64")
    }
  }

  /// Constants whose short names collide with each other keep their whole names.
  private func named(_ plans: [ConstantPlan]) -> [ConstantPlan] {
    let counts = Dictionary(plans.map { ($0.name, 1) }, uniquingKeysWith: +)
    var plans = plans
    for index in plans.indices
    where counts[plans[index].name]! > 1 || ReservedNames.constants.contains(plans[index].name) {
      plans[index].name = SwiftNames.lowerCamel(words(of: plans[index].cName))
    }
    for (index, name) in SwiftNames.unique(plans.map(\.name)).enumerated() { plans[index].name = name }
    return plans
  }
}
