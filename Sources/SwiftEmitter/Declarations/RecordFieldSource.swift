import BindingPlan

/// A field of a record: its declaration, and how it is copied from C and to C.
struct RecordFieldSource {
  let field: RecordFieldPlan
  let record: RecordPlan
  let index: PlanIndex
  /// The C struct that is read or written.
  var base = "cValue"
  /// What errors call the value, where that is not the field's name.
  var label: String?

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
    let initial =
      if case .optional = field.type { " = nil" } else { "" }
    return "\(Identifier.parameter(label: field.name, name: field.name)): \(field.type.source)\(initial)"
  }

  var name: String { Identifier.escaped(field.name) }
  var literal: String { Literal.string(label ?? field.name) }
  var ownField: String { "self.\(name)" }
  var memberNames: Set<String> { Set(record.fields.map(\.name)) }

  // MARK: From C

  /// Statements that read the field from `cValue`.
  func fromC() -> [String] {
    let source = RecordReadSource(field: self, isInPlace: record.place == .memory)
    return source.statements()
  }

  /// The field's value, where it is a single one.
  var value: String { RecordReadSource(field: self, isInPlace: false).value() }

  // MARK: To C

  /// Statements that write the field to `cValue`.
  func toC() -> [String] {
    RecordWriteSource(field: self, isInPlace: record.place != .stack).statements()
  }

  // MARK: Both

  func member(_ cName: String, isInPlace: Bool) -> String {
    let path = cName.split(separator: ".").map { Identifier.escaped(String($0)) }.joined(separator: ".")
    return "\(base).\(isInPlace ? "pointee." : "")\(path)"
  }

  func integer(_ value: String, from: String, to: String, mayThrow: Bool) -> String {
    if from == to { return value }
    if !mayThrow || IntegerWidth.always(from, fits: to) { return "\(to)(\(value))" }
    return "try \(to)(\(value), for: \(literal))"
  }

  func elementSource(isThrowing: Bool) -> ElementSource {
    let conversion = CallablePlan(form: .function, name: field.name, cFunction: record.cName, isThrowing: isThrowing)
    return ElementSource(scope: CallScope(conversion, owner: nil, index: index))
  }
}

/// How a field is copied from C.
struct RecordReadSource {
  let field: RecordFieldSource
  /// The struct is behind a pointer, and is not copied as a whole.
  let isInPlace: Bool

  private var plan: RecordFieldPlan { field.field }
  private var index: PlanIndex { field.index }
  private var cField: String { field.member(plan.cName, isInPlace: isInPlace) }

  func statements() -> [String] {
    let own = field.ownField
    switch plan.kind {
    case .array(let element, let capacity, let countField):
      let count = countField.map { "min(\(counted($0)), \(capacity))" } ?? "\(capacity)"
      return array(element, count: count)
    case .flexibleArray(let element, let countField): return array(element, count: counted(countField))
    case .variant(let variant): return self.variant(variant)
    default: return ["\(own) = \(expression)"]
    }
  }

  private var expression: String {
    switch plan.kind {
    case .text(let capacity):
      guard let offset = plan.offset else {
        return "unsafe withUnsafeBytes(of: \(cField)) { bytes in unsafe String(copyingCText: bytes) }"
      }
      let bytes = "UnsafeRawBufferPointer(start: \(address(offset)), count: \(capacity))"
      return "unsafe String(copyingCText: \(bytes))"
    case .pointedText: return "unsafe \(cField).map { unsafe String(copyingCText: $0) }"
    default: return marked(value())
    }
  }

  /// Reads only the member that the tag names.
  private func variant(_ plan: VariantPlan) -> [String] {
    let tag = "\(field.member(plan.tagField, isInPlace: isInPlace)).rawValue"
    let cases = plan.cases.map { variantCase -> String in
      let value = variantCase.payload.map { payload in
        let source = RecordFieldSource(field: payload, record: field.record, index: index)
        return "(\(RecordReadSource(field: source, isInPlace: isInPlace).expression))"
      }
      let name = EnumerationDeclaration.memberName(variantCase.name)
      return "case \(variantCase.value): \(field.ownField) = .\(name)\(value ?? "")"
    }
    return ["switch \(marked(tag)) {"] + cases
      + ["default: \(field.ownField) = .unrecognized(rawValue: \(marked(tag)))", "}"]
  }

  private func address(_ offset: Int) -> String { "UnsafeRawPointer(cValue) + \(offset)" }

  /// An expression with a pointer in it is unsafe.
  private func marked(_ value: String) -> String {
    guard isInPlace || field.record.isUnsafe, !value.hasPrefix("unsafe ") else { return value }
    return value.hasPrefix("try ") ? "try unsafe \(value.dropFirst(4))" : "unsafe \(value)"
  }

  func value() -> String {
    switch plan.kind {
    case .integer(let cType, _):
      return field.integer(
        cField, from: cType, to: plan.type.spelling, mayThrow: field.record.conversionFromCThrows)
    case .bitField(let cType, _, _): return cType == plan.type.spelling ? cField : "\(plan.type.source)(\(cField))"
    case .floating(let cType): return plan.type.spelling == cType ? cField : "\(plan.type.source)(\(cField))"
    case .boolean(let cType): return cType == "Bool" ? cField : "\(cField) != 0"
    case .enumeration(let type, let cType):
      guard let enumeration = index.enumeration(type) else { return cField }
      return EnumerationSource.fromC(cField, enumeration, isRaw: cType != enumeration.cType)
    case .record(let type): return nested(type)
    case .array, .text, .pointedText, .flexibleArray, .variant: return cField
    }
  }

  private func nested(_ type: String) -> String {
    let inner = index.record(type)
    let attempt = inner?.conversionFromCThrows == true ? "try " : ""
    guard let inner, let offset = plan.offset else { return "\(attempt)\(Identifier.escaped(type))(\(cField))" }
    let cType = index.c(inner.cType, hiddenBy: field.memberNames)
    return "\(attempt)\(Identifier.escaped(type))(reading: (\(address(offset))).assumingMemoryBound(to: \(cType).self))"
  }

  /// The number in a C field, which is never taken for less than zero.
  private func counted(_ cName: String) -> String {
    "max(Int(clamping: \(field.member(cName, isInPlace: isInPlace))), 0)"
  }

  private func array(_ element: ElementPlan, count: String) -> [String] {
    let elements = field.elementSource(isThrowing: field.record.conversionFromCThrows)
    let type = elements.storedType(element)
    let attempt = elements.outputThrows(element) ? "try " : ""
    let array = Identifier.prefixed("c", plan.name)
    let converted = "\(field.ownField) = \(attempt)\(array)\(elements.convertedOutput(element))"
    if let offset = plan.offset {
      return ["let \(array) = unsafe [\(type)](copying: \(address(offset)), count: \(count))", converted]
    }
    return [
      "let \(array) = unsafe withUnsafeBytes(of: \(cField)) { bytes in",
      "  unsafe [\(type)](copying: bytes.baseAddress!, count: \(count))",
      "}", converted,
    ]
  }
}

/// How a field is copied to C.
struct RecordWriteSource {
  let field: RecordFieldSource
  /// The struct is behind a pointer.
  let isInPlace: Bool

  private var plan: RecordFieldPlan { field.field }
  private var index: PlanIndex { field.index }
  private var name: String { field.name }
  private var mark: String { isInPlace ? "unsafe " : "" }
  private var cField: String { field.member(plan.cName, isInPlace: isInPlace) }
  private func address(_ offset: Int) -> String { "UnsafeMutableRawPointer(cValue) + \(offset)" }

  func statements() -> [String] {
    switch plan.kind {
    case .array(let element, let capacity, let countField):
      return array(element, capacity: capacity, countField: countField)
    case .flexibleArray(let element, let countField):
      return copied(element) + count(countField)
    case .text(let capacity):
      return check("requireNoInteriorNUL", [name, "in: \(field.literal)"])
        + check("requireCount", ["\(name).utf8.count", "atMost: \(capacity - 1)", "of: \(field.literal)"])
        + text()
    case .pointedText:
      return check("requireNoInteriorNUL", [name, "in: \(field.literal)"]) + ["unsafe \(cField) = memory.text(\(name))"]
    case .record(let type) where index.record(type)?.place != .stack: return nested(type)
    case .variant(let variant): return self.variant(variant)
    case .integer(_, isSize: true):
      return check("requireNonNegative", [name, "parameter: \(field.literal)"]) + assignment
    default: return assignment
    }
  }

  private var assignment: [String] { ["\(mark)\(cField) = \(value())"] }

  private func value() -> String {
    switch plan.kind {
    case .integer(let cType, _):
      return field.integer(name, from: plan.type.spelling, to: cType, mayThrow: field.record.conversionToCThrows)
    case .bitField(_, let width, _):
      return "try \(index.errorType).bits(\(name), width: \(width), of: \(field.literal))"
    case .floating(let cType): return plan.type.spelling == cType ? name : "\(cType)(\(name))"
    case .boolean(let cType): return cType == "Bool" ? name : "\(name) ? 1 : 0"
    case .enumeration(let type, let cType): return EnumerationSource.toC(name, index.enumeration(type), to: cType)
    case .record(let type):
      return (index.record(type)?.conversionToCThrows == true ? "try " : "") + "\(name).cValue"
    case .array, .text, .pointedText, .flexibleArray, .variant: return name
    }
  }

  private func variant(_ plan: VariantPlan) -> [String] {
    let tag = "\(mark)\(field.member(plan.tagField, isInPlace: isInPlace)) = "
    let type = index.c(plan.tagType, hiddenBy: field.memberNames)
    let cases = plan.cases.flatMap { variantCase -> [String] in
      let name = EnumerationDeclaration.memberName(variantCase.name)
      let setting = "  \(tag)\(type)(rawValue: \(variantCase.value))"
      guard let payload = variantCase.payload else { return ["case .\(name):", setting] }
      let source = RecordFieldSource(
        field: payload, record: field.record, index: index, label: variantCase.name)
      let statements = RecordWriteSource(field: source, isInPlace: isInPlace).statements()
      return ["case .\(name)(let value):", setting] + SourceLines.indented(statements)
    }
    return ["switch \(name) {"] + cases
      + ["case .unrecognized(let rawValue):", "  \(tag)\(type)(rawValue: rawValue)", "}"]
  }

  /// A struct with pointers is written where it will be, so that its texts have the same owner.
  private func nested(_ type: String) -> [String] {
    guard let inner = index.record(type) else { return [] }
    let attempt = inner.conversionToCThrows ? "try " : ""
    let cType = index.c(inner.cType, hiddenBy: field.memberNames)
    if let offset = plan.offset {
      let address = "(\(address(offset))).assumingMemoryBound(to: \(cType).self)"
      return ["\(attempt)unsafe \(name).write(to: \(address), memory)"]
    }
    let parameter = inner.conversionToCThrows ? "(address) throws(\(index.errorType))" : "address"
    return [
      "\(attempt)unsafe withUnsafeMutablePointer(to: &\(cField)) { \(parameter) in",
      "  \(attempt)unsafe \(name).write(to: address, memory)", "}",
    ]
  }

  private func array(_ element: ElementPlan, capacity: Int, countField: String?) -> [String] {
    let checks =
      countField == nil
      ? check("requireCount", ["\(name).count", "atLeast: \(capacity)", "of: \(field.literal)"]) : []
    return checks + check("requireCount", ["\(name).count", "atMost: \(capacity)", "of: \(field.literal)"])
      + copied(element) + (countField.map(count) ?? [])
  }

  private func copied(_ element: ElementPlan) -> [String] {
    let elements = field.elementSource(isThrowing: field.record.conversionToCThrows)
    let converted = elements.convertedInput("\(name).span", element: element)
    let array = Identifier.prefixed("c", plan.name)
    let checks =
      element.isSize
      ? check("requireNonNegative", ["elements: \(name).span", "parameter: \(field.literal)"]) : []
    let copy = converted.map { SourceLines.prefixed("let \(array) = ", $0) } ?? ["let \(array) = \(name)"]
    if let offset = plan.offset { return checks + copy + ["unsafe \(array).copy(to: \(address(offset)))"] }
    return checks + copy + [
      "unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in",
      "  unsafe \(array).withUnsafeBytes { source in unsafe bytes.copyMemory(from: source) }",
      "}",
    ]
  }

  /// The count may have fewer bits than an array can have elements.
  private func count(_ cName: String) -> [String] {
    ["\(mark)\(field.member(cName, isInPlace: isInPlace)) = try .init(\(name).count, for: \(field.literal))"]
  }

  private func text() -> [String] {
    if let offset = plan.offset { return ["unsafe [UInt8](\(name).utf8).copy(to: \(address(offset)))"] }
    return ["unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in unsafe bytes.copyBytes(from: \(name).utf8) }"]
  }

  /// A check, which only a conversion that throws can make; otherwise the plan has promised that it holds.
  private func check(_ check: String, _ arguments: [String]) -> [String] {
    field.record.conversionToCThrows ? SourceLines.call("try \(index.errorType).\(check)", arguments) : []
  }
}
