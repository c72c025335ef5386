import BindingPlan

/// A struct with the address of a copy of the caller's elements, and with their number.
struct ElementsRecordSource {
  let scope: CallScope
  let name: String
  let plan: ElementsRecordPlan

  func argument() -> CallArgument {
    isOptional ? optionalArgument() : requiredArgument()
  }

  private func requiredArgument() -> CallArgument {
    let record = scope.c(name)
    return CallArgument(
      expression: "&\(record)", isUnsafe: true,
      setup: ["let \(copy) = \(copying(elements))", "defer { extendLifetime(\(copy)) }"]
        + number + [
          "var \(record) = unsafe \(scope.cName(plan.cType))()",
          "unsafe \(record).\(Identifier.escaped(plan.addressField)) = \(address(of: "\(copy).address"))",
          "unsafe \(record).\(Identifier.escaped(plan.countField)) = \(count)",
        ])
  }

  /// NULL for no elements at all.
  private func optionalArgument() -> CallArgument {
    let record = scope.c(name)
    let pointer = scope.fresh("\(name)Address")
    return CallArgument(
      expression: pointer, isUnsafe: true,
      setup: ["let \(copy) = \(scope.local(name)).map { \(copying("$0.span")) }", "defer { extendLifetime(\(copy)) }"]
        + number + [
          "var \(record) = unsafe \(scope.local(name)) == nil ? nil : \(scope.cName(plan.cType))()",
          "unsafe \(record)?.\(Identifier.escaped(plan.addressField)) = \(copy).map { unsafe \(address(of: "$0.address")) }",
          "unsafe \(record)?.\(Identifier.escaped(plan.countField)) = \(count)",
        ],
      closure: .init(opening: "\(record).withOptionalAddress", parameter: pointer))
  }

  private var copy: String { BufferSource(scope: scope).keptCopy(name) }

  /// The number as C's member has it: computed before, where it may not fit.
  private var count: String { plan.countType == "Int" ? counted : scope.c("\(name)Count") }

  private var number: [String] {
    if plan.countType == "Int" { return [] }
    return ["let \(count) = \(scope.integer(counted, from: "Int", to: plan.countType, parameter: name))"]
  }

  private var counted: String { isOptional ? "\(scope.local(name))?.count ?? 0" : "\(scope.local(name)).count" }

  private var isOptional: Bool { if case .optional? = scope.parameter(name)?.type { true } else { false } }

  /// The caller's elements as a span.
  private var elements: String {
    if case .span? = scope.parameter(name)?.type { return scope.local(name) }
    return "\(scope.local(name)).span"
  }

  private func copying(_ elements: String) -> String {
    ElementSource(scope: scope).memoryType(plan.element) == plan.element.cType
      ? "StableBuffer(copying: \(elements))" : "StableBuffer<\(plan.element.cType)>(copyingBitsOf: \(elements))"
  }

  /// The copy's address as the type of the struct's member.
  private func address(of copy: String) -> String {
    let pointer = plan.addressType.prefix { $0 != "<" }
    let pointee = plan.addressType.dropFirst(pointer.count + 1).dropLast()
    if pointee.isEmpty || pointee == plan.element.cType { return "\(pointer)(\(copy))" }
    let raw = pointer == "UnsafePointer" ? "UnsafeRawPointer" : "UnsafeMutableRawPointer"
    return "\(raw)(\(copy)).assumingMemoryBound(to: \(pointee).self)"
  }
}
