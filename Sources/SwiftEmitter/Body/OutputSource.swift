import BindingPlan

/// Storage that C writes to: its declaration before the call, and its value afterwards.
struct OutputSource {
  let scope: CallScope

  /// How much room there is. It is known, and held against what C can count, before any memory is allocated.
  func room(_ output: OutputPlan) -> [String] {
    switch output.kind {
    case .buffer(let element, _, let capacity, _):
      return room(capacity, as: self.capacity(output.name), of: ElementSource(scope: scope).storedType(element))
    case .text(let unit, _, let capacity, _):
      return room(capacity, as: self.capacity(output.name), of: Self.character(unit).cType)
    case .value, .count, .read, .replaced, .rows, .slot: return []
    }
  }

  func declaration(_ output: OutputPlan) -> [String] {
    switch output.kind {
    case .value(_, let initial, _) where scope.isInPlace(output):
      let storage = scope.c(output.name)
      return ["let \(storage) = \(initial)", "defer { extendLifetime(\(storage)) }"]
    case .value(let type, _, .record(let record)) where scope.index.record(record)?.isWrittenInMemory == true:
      let memory = scope.c(output.name)
      let mark = scope.index.record(record)?.isUnsafe == true ? "unsafe " : ""
      return ["let \(memory) = \(mark)RecordMemory<\(type)>()", "defer { \(mark)extendLifetime(\(memory)) }"]
    case .value(let type, let initial, _):
      return ["var \(scope.c(output.name)): \(type) = \(initial)"]
    case .buffer(let element, _, _, _): return [array(output.name, of: element)]
    case .text(let unit, _, _, _): return [array(output.name, of: Self.character(unit))]
    case .slot, .replaced: return []
    case .rows(let element, _, let rows, let count):
      let counts = CountSource(scope: scope)
      let parts = [
        "repeating: \(ElementSource(scope: scope).zero(element)) as \(element.cType)",
        "rows: \(counts.checked(rows))", "count: \(counts.checked(count))",
        "of: \(Literal.string(counts.text(.multiply(rows, count))))",
      ]
      return ["let \(table(output.name)) = try \(scope.errorType).rowTable(\(parts.joined(separator: ", ")))"]
        + ["defer { extendLifetime(\(table(output.name))) }"]
    case .read(let type, let buffer):
      let count = scope.integer(scope.count(of: buffer), from: "Int", to: type, parameter: buffer)
      return ["var \(scope.c(output.name)): \(type) = \(count)"]
    case .count(let type, let buffer):
      return ["var \(scope.c(output.name)): \(type) = \(buffer.map { room($0, as: type) } ?? "0")"]
    }
  }

  /// Text is written to bytes, or to units that are wider.
  static func character(_ unit: WideUnit?) -> ElementPlan {
    let type = unit?.cType ?? "UInt8"
    return ElementPlan(swiftType: .named(type), cType: type)
  }

  private func array(_ name: String, of element: ElementPlan) -> String {
    let elements = ElementSource(scope: scope)
    return "var \(array(name, element: element)) = [\(elements.storedType(element))]"
      + "(repeating: \(elements.zero(element)), count: \(capacity(name)))"
  }

  private func room(_ capacity: CountExpression, as space: String, of element: String) -> [String] {
    let counts = CountSource(scope: scope)
    guard case .given(let name, let otherwise) = capacity else {
      return ["let \(space) = \(counts.value(capacity, of: element))"]
    }
    return [
      "let \(space) =", "  if let \(scope.local(name)) {", "    \(counts.value(.parameter(name), of: element))",
      "  } else {", "    \(counts.value(otherwise, of: element))", "  }",
    ]
  }

  /// The capacity of a buffer, as C's own variable for it begins.
  private func room(_ buffer: String, as type: String) -> String {
    scope.integer(capacity(buffer), from: "Int", to: type, parameter: "capacity")
  }

  /// The local value with the rows that C fills.
  func table(_ name: String) -> String { scope.fresh("\(name)Table") }

  /// The local value with the number of elements that C may write.
  func capacity(_ name: String) -> String { scope.fresh("\(name)Capacity") }

  /// The array that C writes to; of C's elements where they need converting.
  func array(_ name: String, element: ElementPlan) -> String {
    ElementSource(scope: scope).convertedOutput(element).isEmpty ? scope.local(name) : scope.c(name)
  }

  func value(_ output: OutputPlan) -> ConvertedValue {
    switch output.kind {
    case .value(_, _, .record(let type))
    where scope.index.record(type).map { $0.isWrittenInMemory && $0.place != .memory } == true:
      ConversionSource(scope: scope).value(
        .record(type: type), of: "\(scope.c(output.name)).address.pointee", name: output.name, isOptional: false)
    case .value(_, _, let conversion) where scope.isNumber(conversion):
      number(output.name, conversion)
    case .value(let type, _, let conversion):
      ConversionSource(scope: scope).value(
        conversion, of: scope.c(output.name), name: output.name, isOptional: type.hasSuffix("?"))
    case .buffer(let element, _, let capacity, let count):
      buffer(output.name, element: element, capacity: capacity, count: count)
    case .text(let unit, _, let capacity, let count):
      text(output.name, unit: unit, count: count == capacity ? nil : count)
    case .slot(let stored, _):
      ConvertedValue(
        expression: "\(scope.errorType).contents(of: \(scope.member(stored)), function: \(scope.functionName))",
        throws: true)
    case .rows:
      rows(output.name)
    case .count:
      ConvertedValue(expression: scope.c(output.name))
    case .replaced(let conversion):
      ConversionSource(scope: scope).value(
        conversion, of: scope.c(output.name), name: output.name, isOptional: false)
    case .read(_, let buffer):
      ConvertedValue(
        expression: written("CheckedCount(\(scope.c(output.name)))", capacity: scope.count(of: buffer)), throws: true)
    }
  }

  /// The object that has a number; only after a success, for after a failure nobody knows what the number stands for.
  private func number(_ name: String, _ conversion: ConversionPlan) -> ConvertedValue {
    guard case .newHandle(let plan, _) = conversion else { return ConvertedValue(expression: scope.c(name)) }
    let found = scope.derived("found", name)
    let failure = PointerConversionSource(scope: scope).failure(conversion)
    let object = NewObjectSource(scope: scope).creation(plan, pointer: found)
    let owned = scope.derived("owned", name)
    return ConvertedValue(
      nullCheck: ["guard let \(found) = unsafe ResourceNumber(\(scope.c(name))) else { \(failure) }"],
      finish: SourceLines.prefixed("let \(owned) = unsafe ", object), expression: owned)
  }

  private func buffer(
    _ name: String, element: ElementPlan, capacity: CountExpression, count: CountExpression?
  ) -> ConvertedValue {
    let elements = ElementSource(scope: scope)
    let array = self.array(name, element: element)
    var value = ConvertedValue(expression: array + elements.convertedOutput(element))
    value.throws = elements.outputThrows(element)
    if scope.callable.result == .count(of: name), count == nil {
      value.finish = trim(array, name, to: "try \(written("CheckedCount(\(scope.fresh("result")))", name))")
    } else if let count, count != capacity {
      let counts = CountSource(scope: scope)
      value.finish = trim(array, name, to: "try \(written(counts.checked(count), name))")
    }
    return value
  }

  private func rows(_ name: String) -> ConvertedValue {
    let table = table(name)
    guard scope.callable.result == .count(of: name) else { return ConvertedValue(expression: "\(table).rows") }
    let local = scope.fresh("\(name)Count")
    var value = ConvertedValue(expression: "\(table).rows(first: \(local))")
    let written = written("CheckedCount(\(scope.fresh("result")))", capacity: "\(table).count")
    value.finish = ["let \(local) = try \(written)"]
    return value
  }

  private func text(_ name: String, unit: WideUnit?, count: CountExpression?) -> ConvertedValue {
    let array = self.array(name, element: Self.character(unit))
    let local = scope.fresh("\(name)Count")
    let label = unit == nil ? "copyingCText" : "copyingCUnits"
    var value = ConvertedValue(expression: "String(\(label): \(array).prefix(\(local)))")
    if scope.callable.result == .count(of: name) {
      // Functions like snprintf return what they would have written: a full buffer may have cut the text off.
      let written = written("CheckedCount(\(scope.fresh("result")))", capacity: "\(capacity(name)) - 1")
      value.finish = ["let \(local) = try \(written)"]
    } else if let count {
      let written = written(CountSource(scope: scope).checked(count), name)
      value.finish = ["let \(local) = try \(written)"]
    } else {
      value.expression = "String(\(label): \(array)[...])"
    }
    return value
  }

  private func written(_ count: String, _ name: String) -> String {
    written(count, capacity: capacity(name))
  }

  private func written(_ count: String, capacity: String) -> String {
    "\(scope.errorType).writtenCount(\(count), capacity: \(capacity), function: \(scope.functionName))"
  }

  private func trim(_ array: String, _ name: String, to count: String) -> [String] {
    let local = scope.fresh("\(name)Count")
    return ["let \(local) = \(count)", "\(array).removeLast(\(capacity(name)) - \(local))"]
  }
}

extension RecordPlan {
  /// What C writes has memory of its own, rather than a variable.
  var isWrittenInMemory: Bool { place == .memory || isUnsafe }
}
