import BindingPlan

/// Conversions of single values from C to Swift.
struct ConversionSource {
  let scope: CallScope

  /// - Parameters:
  ///   - raw: The C value, a local value or an expression that is safe to repeat.
  ///   - name: What local values are named after.
  ///   - isOptional: Whether a pointer in `raw` is optional; what cannot be NULL is not, unless C wrote it to a variable.
  func value(_ conversion: ConversionPlan, of raw: String, name: String, isOptional: Bool) -> ConvertedValue {
    switch conversion {
    case .direct: return ConvertedValue(expression: raw)
    case .integer(let type, let isChecked):
      let isChecked = isChecked && scope.callable.isThrowing
      return isChecked
        ? ConvertedValue(expression: "\(type.source)(\(raw), from: \(scope.functionName))", throws: true)
        : ConvertedValue(expression: "\(type.source)(\(raw))")
    case .floating(let type): return ConvertedValue(expression: "\(type.source)(\(raw))")
    case .boolean: return ConvertedValue(expression: "\(raw) != 0")
    case .enumeration(let type, let isRaw):
      guard let plan = scope.index.enumeration(type) else { return ConvertedValue(expression: "\(type)(\(raw))") }
      return ConvertedValue(expression: EnumerationSource.fromC(raw, plan, isRaw: isRaw))
    case .record(let type) where scope.index.record(type)?.place == .memory:
      return ConvertedValue(
        expression: "\(Identifier.escaped(type))(reading: \(raw).address)", throws: throwsFromC(type), isUnsafe: true)
    case .record(let type):
      return ConvertedValue(
        expression: "\(Identifier.escaped(type))(\(raw))", throws: throwsFromC(type),
        isUnsafe: scope.index.record(type)?.isUnsafe ?? false)
    case .memoryRecord(let plan): return MemoryRecordSource(scope: scope, plan: plan).value(of: raw, name: name)
    default:
      return PointerConversionSource(scope: scope).value(conversion, of: raw, name: name, isOptional: isOptional)
    }
  }

  /// Whether C hands over a pointer, so that the call itself is unsafe.
  static func isPointer(_ conversion: ConversionPlan) -> Bool {
    switch conversion {
    case .direct, .integer, .floating, .boolean, .enumeration, .record: false
    case .recordPointer, .recordArray, .borrowedString, .ownedString, .borrowedBuffer, .newHandle, .view, .copied,
      .memoryRecord:
      true
    }
  }

  private func throwsFromC(_ type: String) -> Bool { scope.index.record(type)?.conversionFromCThrows ?? false }
}
