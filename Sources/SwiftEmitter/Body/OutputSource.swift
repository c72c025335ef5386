import BindingPlan

/// Storage that C writes to: its declaration before the call, and its value afterwards.
struct OutputSource {
  let scope: CallScope

  func declaration(_ output: OutputPlan) -> [String] {
    switch output.kind {
    case .value(let type, let initial, _):
      return ["var \(scope.c(output.name)): \(type) = \(initial)"]
    case .buffer(let element, _, let capacity, _):
      let elements = ElementSource(scope: scope)
      let space = self.capacity(output.name)
      let array = self.array(output.name, element: element)
      return [
        "let \(space) = \(CountSource(scope: scope).value(capacity))",
        "var \(array) = [\(elements.storedType(element))](repeating: \(elements.zero(element)), count: \(space))",
      ]
    }
  }

  /// The local value with the number of elements that C may write.
  func capacity(_ name: String) -> String { scope.fresh("\(name)Capacity") }

  /// The array that C writes to; of C's elements where they need converting.
  func array(_ name: String, element: ElementPlan) -> String {
    ElementSource(scope: scope).convertedOutput(element).isEmpty ? scope.local(name) : scope.c(name)
  }

  func value(_ output: OutputPlan) -> ConvertedValue {
    switch output.kind {
    case .value(let type, _, let conversion):
      ConversionSource(scope: scope).value(
        conversion, of: scope.c(output.name), name: output.name, isOptional: type.hasSuffix("?"))
    case .buffer(let element, _, let capacity, let count):
      buffer(output.name, element: element, capacity: capacity, count: count)
    }
  }

  private func buffer(
    _ name: String, element: ElementPlan, capacity: CountExpression, count: CountExpression?
  ) -> ConvertedValue {
    let elements = ElementSource(scope: scope)
    let array = self.array(name, element: element)
    var value = ConvertedValue(expression: array + elements.convertedOutput(element))
    value.throws = elements.outputThrows(element)
    if scope.callable.result == .count(of: name) {
      value.finish = trim(array, name, to: "try \(written("CheckedCount(\(scope.fresh("result")))", name))")
    } else if let count, count != capacity {
      let counts = CountSource(scope: scope)
      value.finish = trim(array, name, to: "try \(written(counts.checked(count), name))")
    }
    return value
  }

  private func written(_ count: String, _ name: String) -> String {
    "\(scope.errorType).writtenCount(\(count), capacity: \(capacity(name)), function: \(scope.functionName))"
  }

  private func trim(_ array: String, _ name: String, to count: String) -> [String] {
    let local = scope.fresh("\(name)Count")
    return ["let \(local) = \(count)", "\(array).removeLast(\(capacity(name)) - \(local))"]
  }
}
