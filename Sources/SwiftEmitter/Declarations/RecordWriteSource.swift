import BindingPlan

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
    case .pointedText(let text): return pointedText(text)
    case .pointedArray(let array): return pointedArray(array)
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
    case .array, .text, .pointedText, .pointedArray, .flexibleArray, .variant: return name
    }
  }

  private func variant(_ plan: VariantPlan) -> [String] {
    let tag = "\(mark)\(field.member(plan.tagField, isInPlace: isInPlace)) = "
    let type = index.c(plan.tagType, hiddenBy: field.memberNames)
    let cases = plan.cases.flatMap { variantCase -> [String] in
      let name = EnumerationDeclaration.memberName(variantCase.name)
      let setting = "  \(tag)\(plan.isRawTag ? variantCase.value : "\(type)(rawValue: \(variantCase.value))")"
      guard let payload = variantCase.payload else { return ["case .\(name):", setting] }
      let source = RecordFieldSource(
        field: payload, record: field.record, index: index, label: variantCase.name)
      let statements = RecordWriteSource(field: source, isInPlace: isInPlace).statements()
      return ["case .\(name)(let value):", setting] + SourceLines.indented(statements)
    }
    return ["switch \(name) {"] + cases
      + [
        "case .unrecognized(let rawValue):", "  \(tag)\(plan.isRawTag ? "rawValue" : "\(type)(rawValue: rawValue)")",
        "}",
      ]
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

  /// Text up to a NUL has none inside; text that is counted may have.
  private func pointedText(_ text: PointedTextPlan) -> [String] {
    let isCounted = text.count != nil
    let check = isCounted ? [] : check("requireNoInteriorNUL", [name, "in: \(field.literal)"])
    let size = "(\(name)?.utf8.count ?? 0)"
    let pointer =
      text.isConst && text.character == "CChar"
      ? "memory.text(\(name))" : "memory.text(\(name), as: \(text.character).self)"
    let converted = text.isConst && text.character != "CChar" ? "UnsafePointer(\(pointer))" : pointer
    return check + ["unsafe \(cField) = \(converted)"] + counted(text.count, size)
  }

  private func pointedArray(_ plan: PointedArrayPlan) -> [String] {
    let stored = index.c(plan.stored, hiddenBy: field.memberNames)
    let pointer = "memory.elements(\(field.local), as: \(stored).self)"
    let converted = plan.pointer == "UnsafeMutablePointer" ? pointer : "\(plan.pointer)(\(pointer))"
    return elements(plan.element) + ["unsafe \(cField) = \(converted)"] + counted(plan.count, "\(name).count")
  }

  /// Tells C the number of elements, or holds them against the only number that there is.
  private func counted(_ count: FieldCount?, _ size: String) -> [String] {
    switch count {
    case nil: return []
    case .field(let cName):
      return ["\(mark)\(field.member(cName, isInPlace: isInPlace)) = try .init(\(size), for: \(field.literal))"]
    case .number(let number):
      return check("requireCount", [size, "atLeast: \(number)", "of: \(field.literal)"])
        + check("requireCount", [size, "atMost: \(number)", "of: \(field.literal)"])
    }
  }

  /// An array of C's elements, under the name of the field's local value.
  private func elements(_ element: ElementPlan) -> [String] {
    let elements = field.elementSource(isThrowing: field.record.conversionToCThrows)
    let converted = elements.convertedInput("\(name).span", element: element)
    let checks =
      element.isSize
      ? check("requireNonNegative", ["elements: \(name).span", "parameter: \(field.literal)"]) : []
    return checks + SourceLines.prefixed("let \(field.local) = ", converted ?? [name])
  }

  private func copied(_ element: ElementPlan) -> [String] {
    let array = field.local
    if let offset = plan.offset { return elements(element) + ["unsafe \(array).copy(to: \(address(offset)))"] }
    return elements(element) + [
      "unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in",
      "  unsafe \(array).withUnsafeBytes { source in unsafe bytes.copyMemory(from: source) }",
      "}",
    ]
  }

  /// The count may have fewer bits than an array can have elements.
  private func count(_ cName: String) -> [String] {
    ["\(mark)\(field.member(cName, isInPlace: isInPlace)) = try .init(\(name).count, for: \(field.literal))"]
  }

  /// With the NUL: there may be another text already.
  private func text() -> [String] {
    let text = "[UInt8](\(name).utf8) + [0]"
    if let offset = plan.offset { return ["unsafe (\(text)).copy(to: \(address(offset)))"] }
    return ["unsafe withUnsafeMutableBytes(of: &\(cField)) { bytes in unsafe bytes.copyBytes(from: \(text)) }"]
  }

  /// A check, which only a conversion that throws can make; otherwise the plan has promised that it holds.
  private func check(_ check: String, _ arguments: [String]) -> [String] {
    field.record.conversionToCThrows ? SourceLines.call("try \(index.errorType).\(check)", arguments) : []
  }
}
