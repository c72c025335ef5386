import BindingPlan

/// Enumerations and option sets, between Swift and the C types that hold them.
enum EnumerationSource {
  /// The value as `to`: the C enum, its raw type, or another integer type, whose bits it then has.
  static func toC(_ value: String, _ plan: EnumerationPlan?, to: String) -> String {
    if to == plan?.cType { return "\(value).cValue" }
    if to == plan?.rawType { return "\(value).rawValue" }
    return "\(to)(truncatingIfNeeded: \(value).rawValue)"
  }

  /// The C enum with a raw value. That of a closed enum is a Swift enum, of which any value may come from C all the same.
  static func fromRaw(_ value: String, _ plan: EnumerationPlan, cType: String) -> String {
    guard plan.isClosed else { return "\(cType)(rawValue: \(value))" }
    let raw = value == "rawValue" ? value : "\(value) as \(plan.rawType)"
    return "unsafe unsafeBitCast(\(raw), to: \(cType).self)"
  }

  /// The value from the C enum, or where `isRaw`, from an integer of any type.
  static func fromC(_ value: String, _ plan: EnumerationPlan, isRaw: Bool) -> String {
    let type = Identifier.escaped(plan.name)
    return isRaw ? "\(type)(rawValue: \(plan.rawType)(truncatingIfNeeded: \(value)))" : "\(type)(\(value))"
  }
}
