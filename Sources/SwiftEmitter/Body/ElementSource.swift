import BindingPlan

/// Elements of buffers and arrays, and enumerations, converted between Swift and C.
struct ElementSource {
  let scope: CallScope

  /// The type of the elements in the array whose address C gets.
  ///
  /// Bytes are the same memory for Swift's `UInt8` and C's `char`; everything else that differs is converted.
  func storedType(_ element: ElementPlan) -> String {
    isSameMemory(element) ? element.swiftType.source : scope.cName(element.cType)
  }

  /// The same type as the importer spells it in pointers.
  func memoryType(_ element: ElementPlan) -> String {
    isSameMemory(element) ? element.swiftType.spelling : element.cType
  }

  /// An array of C's elements, made from a span of Swift's; nil where none is needed.
  func convertedInput(_ span: String, element: ElementPlan) -> [String]? {
    if isSameMemory(element) { return nil }
    let type = element.swiftType.spelling
    let name = Literal.string(scope.callable.parameters.first { scope.local($0.name) == span }?.name ?? span)
    let opening = "[\(scope.cName(element.cType))](converting: \(span))"
    if let record = scope.index.record(type) {
      return record.conversionToCThrows
        ? throwing(opening, "element", "try element.cValue") : ["\(opening) { $0.cValue }"]
    }
    if scope.index.enumeration(type) != nil {
      return ["\(opening) { \(enumeration("$0", type: type, to: element.cType)) }"]
    }
    if needsCheck(from: type, to: element.cType) {
      return throwing(opening, "element", "try \(element.cType)(element, for: \(name))")
    }
    if element.swiftType == .bool { return ["\(opening) { $0 ? 1 : 0 }"] }
    return ["\(opening) { \(element.cType)($0) }"]
  }

  /// What to append to an array of `storedType` so that it becomes one of the Swift type.
  func convertedOutput(_ element: ElementPlan) -> String {
    if isSameMemory(element) { return "" }
    let type = element.swiftType.spelling
    if let record = scope.index.record(type) {
      let mark = record.isUnsafe ? "unsafe " : ""
      return record.conversionFromCThrows
        ? ".map { (element) throws(\(scope.errorType)) in try \(mark)\(element.swiftType.source)(element) }"
        : ".map { element in \(mark)\(element.swiftType.source)(element) }"
    }
    if let enumeration = scope.index.enumeration(type) {
      let value = fromC("element", enumeration, isRaw: element.cType != enumeration.cType)
      return ".map { element in \(value) }"
    }
    if needsCheck(from: element.cType, to: type) {
      return ".map { (element) throws(\(scope.errorType)) in "
        + "try \(type)(element, from: \(scope.functionName)) }"
    }
    if element.swiftType == .bool { return ".map { element in element != 0 }" }
    return ".map { element in \(element.swiftType.source)(element) }"
  }

  /// Whether converting elements to Swift can throw.
  func outputThrows(_ element: ElementPlan) -> Bool { convertedOutput(element).contains("throws(") }

  /// C's zero, to fill an output buffer with.
  func zero(_ element: ElementPlan) -> String {
    let type = storedType(element)
    if IntegerWidth.isInteger(type) || IntegerWidth.isByte(type) || ["Float", "Double"].contains(type) { return "0" }
    if let plan = scope.index.enumeration(element.swiftType.spelling) {
      return EnumerationSource.fromRaw("0", plan, cType: type)
    }
    return type == "Bool" ? "false" : "\(type)()"
  }

  /// An enumeration or option set as C takes it.
  func enumeration(_ value: String, type: String, to: String) -> String {
    EnumerationSource.toC(value, scope.index.enumeration(type), to: to)
  }

  /// An enumeration or option set from C's value.
  func fromC(_ value: String, _ plan: EnumerationPlan, isRaw: Bool) -> String {
    EnumerationSource.fromC(value, plan, isRaw: isRaw)
  }

  private func needsCheck(from source: String, to destination: String) -> Bool {
    scope.callable.isThrowing && IntegerWidth.isInteger(source) && IntegerWidth.isInteger(destination)
      && !IntegerWidth.always(source, fits: destination)
  }

  private func isSameMemory(_ element: ElementPlan) -> Bool {
    element.isIdentical
      || (IntegerWidth.isByte(element.swiftType.spelling) && IntegerWidth.isByte(element.cType))
  }

  private func throwing(_ opening: String, _ parameter: String, _ body: String) -> [String] {
    ["try \(opening) { (\(parameter)) throws(\(scope.errorType)) in", "  \(body)", "}"]
  }
}
