import BindingPlan

/// How a field is copied from C.
struct RecordReadSource {
  let field: RecordFieldSource
  /// The struct is behind a pointer, and is not copied as a whole.
  let isInPlace: Bool

  private var plan: RecordFieldPlan { field.field }
  private var index: PlanIndex { field.index }
  private var cField: String { field.member(plan.cName, isInPlace: isInPlace) }

  /// - Parameter use: What to do with the value, an expression.
  func statements(_ use: (String) -> String) -> [String] {
    if case .variant(let variant) = plan.kind { return self.variant(variant, use) }
    let (setup, value) = read()
    return setup + [use(value)]
  }

  /// What has to be done first, and the value.
  private func read() -> (setup: [String], value: String) {
    switch plan.kind {
    case .array(let element, let capacity, let countField):
      let count = countField.map { "min(\(counted($0)), \(capacity))" } ?? "\(capacity)"
      return array(element, count: count)
    case .flexibleArray(let element, let countField): return array(element, count: counted(countField))
    case .pointedArray(let array): return pointedArray(array.element, count: counted(array.count))
    default: return ([], expression)
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
    case .pointedText(let text):
      let count = text.count.map { ", count: \(counted($0))" } ?? ""
      return "unsafe \(cField).map { unsafe String(copyingCText: $0\(count)) }"
    default: return marked(value())
    }
  }

  /// Reads only the member that the tag names.
  private func variant(_ plan: VariantPlan, _ use: (String) -> String) -> [String] {
    let tagField = field.member(plan.tagField, isInPlace: isInPlace)
    let tag = marked(plan.isRawTag ? tagField : "\(tagField).rawValue")
    let cases = plan.cases.flatMap { variantCase -> [String] in
      let name = EnumerationDeclaration.memberName(variantCase.name)
      guard let payload = variantCase.payload else { return ["case \(variantCase.value): \(use(".\(name)"))"] }
      let source = RecordFieldSource(
        field: payload, record: field.record, index: index, base: field.base, label: variantCase.name)
      let (setup, value) = RecordReadSource(field: source, isInPlace: isInPlace).read()
      let result = use(".\(name)(\(value))")
      if setup.isEmpty { return ["case \(variantCase.value): \(result)"] }
      return ["case \(variantCase.value):"] + SourceLines.indented(setup + [result])
    }
    return ["switch \(tag) {"] + cases + ["default: \(use(".unrecognized(rawValue: \(tag))"))", "}"]
  }

  private func address(_ offset: Int) -> String { "UnsafeRawPointer(cValue) + \(offset)" }

  /// An expression with a pointer in it is unsafe.
  private func marked(_ value: String) -> String {
    guard isInPlace || field.record.isUnsafe || field.base != "cValue", !value.hasPrefix("unsafe ") else {
      return value
    }
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
    case .array, .text, .pointedText, .pointedArray, .flexibleArray, .variant: return cField
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

  private func counted(_ count: FieldCount) -> String {
    switch count {
    case .field(let name): counted(name)
    case .number(let number): "\(number)"
    }
  }

  private func array(_ element: ElementPlan, count: String) -> (setup: [String], value: String) {
    let elements = field.elementSource(isThrowing: field.record.conversionFromCThrows)
    let type = elements.storedType(element)
    let attempt = elements.outputThrows(element) ? "try " : ""
    let array = field.local
    let converted = "\(attempt)\(array)\(elements.convertedOutput(element))"
    if let offset = plan.offset {
      return (["let \(array) = unsafe [\(type)](copying: \(address(offset)), count: \(count))"], converted)
    }
    let copy = [
      "let \(array) = unsafe withUnsafeBytes(of: \(cField)) { bytes in",
      "  unsafe [\(type)](copying: bytes.baseAddress!, count: \(count))",
      "}",
    ]
    return (copy, converted)
  }

  /// Of NULL there is nothing to copy, whatever the count says.
  private func pointedArray(_ element: ElementPlan, count: String) -> (setup: [String], value: String) {
    let elements = field.elementSource(isThrowing: field.record.conversionFromCThrows)
    let array = field.local
    let attempt = elements.outputThrows(element) ? "try " : ""
    let copy = "unsafe [\(elements.storedType(element))](copying: $0, count: \(count))"
    return (
      ["let \(array) = unsafe \(cField).map { \(copy) } ?? []"],
      "\(attempt)\(array)\(elements.convertedOutput(element))"
    )
  }
}
