import BindingPlan

/// Enumerations and option sets, between Swift and the C types that hold them.
enum EnumerationSource {
  /// The value as `to`: the C enum, its raw type, or another integer type, whose bits it then has.
  static func toC(_ value: String, _ plan: EnumerationPlan?, to: String) -> String {
    if to == plan?.cType { return "\(value).cValue" }
    if to == plan?.rawType { return "\(value).rawValue" }
    return "\(to)(truncatingIfNeeded: \(value).rawValue)"
  }

  /// The value from the C enum, or where `isRaw`, from an integer of any type.
  static func fromC(_ value: String, _ plan: EnumerationPlan, isRaw: Bool) -> String {
    let type = Identifier.escaped(plan.name)
    return isRaw ? "\(type)(rawValue: \(plan.rawType)(truncatingIfNeeded: \(value)))" : "\(type)(\(value))"
  }
}
