import BindingPlan

/// A field of a record: its declaration, and how it is copied from C and to C.
struct RecordFieldSource {
  let field: RecordFieldPlan
  let record: RecordPlan
  let index: PlanIndex
  /// The C struct that is read or written.
  var base = "cValue"

  func context() -> [String: Any] {
    let cName = "\(CommentText.code(field.cName))."
    let comment = DocumentationComment(documentation: field.documentation, fallback: cName, notes: [cName])
    return [
      "documentation": comment.lines(),
      "name": name,
      "local": Identifier.local(field.name),
      "type": field.type.source,
    ]
  }

  var parameter: String {
    "\(Identifier.parameter(label: field.name, name: field.name)): \(field.type.source)"
  }

  private var name: String { Identifier.escaped(field.name) }
  private var literal: String { Literal.string(field.name) }
  private var cField: String { "\(base).\(Identifier.escaped(field.cName))" }
  private var ownField: String { "self.\(name)" }

  // MARK: From C

  /// Statements that read the field from `cValue`.
  func fromC() -> [String] {
    switch field.kind {
    case .array(let element, let capacity, let countField):
      return arrayFromC(element, capacity: capacity, countField: countField)
    case .text:
      return ["\(ownField) = unsafe withUnsafeBytes(of: \(cField)) { bytes in unsafe String(copyingCText: bytes) }"]
    default: return ["\(ownField) = \(valueFromC())"]
    }
  }

  /// The field's value, where it is a single one.
  var value: String { valueFromC() }

  private func valueFromC() -> String {
    switch field.kind {
    case .integer(let cType):
      return integer(cField, from: cType, to: field.type.spelling, mayThrow: record.conversionFromCThrows)
    case .floating(let cType): return field.type.spelling == cType ? cField : "\(field.type.source)(\(cField))"
    case .boolean(let cType): return cType == "Bool" ? cField : "\(cField) != 0"
    case .enumeration(let type, let cType):
      guard let plan = index.enumeration(type) else { return cField }
      return EnumerationSource.fromC(cField, plan, isRaw: cType != plan.cType)
    case .record(let type):
      let attempt = index.record(type)?.conversionFromCThrows == true ? "try " : ""
      return "\(attempt)\(Identifier.escaped(type))(\(cField))"
    case .array, .text: return cField
    }
  }

  private func integer(_ value: String, from: String, to: String, mayThrow: Bool) -> String {
    if from == to { return value }
    if !mayThrow || IntegerWidth.always(from, fits: to) { return "\(to)(\(value))" }
    return "try \(to)(\(value), for: \(literal))"
  }

  private func arrayFromC(_ element: ElementPlan, capacity: Int, countField: String?) -> [String] {
    let elements = elementSource(isThrowing: record.conversionFromCThrows)
    let count = countField.map { "min(max(Int(clamping: cValue.\(Identifier.escaped($0))), 0), \(capacity))" }
    let type = elements.storedType(element)
    let attempt = elements.outputThrows(element) ? "try " : ""
    let array = Identifier.prefixed("c", field.name)
    return [
      "let \(array) = unsafe withUnsafeBytes(of: \(cField)) { bytes in",
      "  unsafe [\(type)](copying: bytes.baseAddress!, count: \(count ?? "\(capacity)"))",
      "}",
      "\(ownField) = \(attempt)\(array)\(elements.convertedOutput(element))",
    ]
  }

  // MARK: To C

  /// Statements that write the field to `cValue`.
  func toC() -> [String] {
    switch field.kind {
    case .array(let element, let capacity, let countField):
      return arrayToC(element, capacity: capacity, countField: countField)
    case .text(let capacity):
      return check("requireNoInteriorNUL", [name, "in: \(literal)"])
        + check("requireCount", ["\(name).utf8.count", "atMost: \(capacity - 1)", "of: \(literal)"])
        + ["unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in unsafe bytes.copyBytes(from: \(name).utf8) }"]
    default: return ["\(cField) = \(valueToC())"]
    }
  }

  private func valueToC() -> String {
    switch field.kind {
    case .integer(let cType):
      return integer(name, from: field.type.spelling, to: cType, mayThrow: record.conversionToCThrows)
    case .floating(let cType): return field.type.spelling == cType ? name : "\(cType)(\(name))"
    case .boolean(let cType): return cType == "Bool" ? name : "\(name) ? 1 : 0"
    case .enumeration(let type, let cType): return EnumerationSource.toC(name, index.enumeration(type), to: cType)
    case .record(let type):
      return (index.record(type)?.conversionToCThrows == true ? "try " : "") + "\(name).cValue"
    case .array, .text: return name
    }
  }

  private func arrayToC(_ element: ElementPlan, capacity: Int, countField: String?) -> [String] {
    let elements = elementSource(isThrowing: record.conversionToCThrows)
    let converted = elements.convertedInput("\(name).span", element: element)
    let array = Identifier.prefixed("c", field.name)
    let checks =
      countField == nil ? check("requireCount", ["\(name).count", "atLeast: \(capacity)", "of: \(literal)"]) : []
    let count = countField.map { ["cValue.\(Identifier.escaped($0)) = numericCast(\(name).count)"] } ?? []
    return checks + check("requireCount", ["\(name).count", "atMost: \(capacity)", "of: \(literal)"])
      + (converted.map { SourceLines.prefixed("let \(array) = ", $0) } ?? ["let \(array) = \(name)"])
      + [
        "unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in",
        "  unsafe \(array).withUnsafeBytes { source in unsafe bytes.copyMemory(from: source) }",
        "}",
      ] + count
  }

  /// A check, which only a conversion that throws can make; otherwise the plan has promised that it holds.
  private func check(_ name: String, _ arguments: [String]) -> [String] {
    record.conversionToCThrows ? SourceLines.call("try \(index.errorType).\(name)", arguments) : []
  }

  private func elementSource(isThrowing: Bool) -> ElementSource {
    let conversion = CallablePlan(form: .function, name: field.name, cFunction: record.cName, isThrowing: isThrowing)
    return ElementSource(scope: CallScope(conversion, owner: nil, index: index))
  }
}
