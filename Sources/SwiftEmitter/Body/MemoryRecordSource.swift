import BindingPlan

/// A struct that owns or lends memory: its contents are copied, and if it owns them, it is freed when the body ends, however it ends.
struct MemoryRecordSource {
  let scope: CallScope
  let plan: MemoryRecordPlan

  /// - Parameter raw: A variable that C wrote the struct to, or a value that C returned.
  func value(of raw: String, name: String) -> ConvertedValue {
    let count = scope.fresh("\(name)Count")
    let address = scope.fresh("\(name)Address")
    var value = ConvertedValue(expression: "\(address).map { unsafe \(copy("$0", count)) } ?? \(empty)\(converted)")
    value.isUnsafe = true
    value.throws = throwsOnElements
    value.own = release(raw, name)
    value.finish =
      ["let \(address) = unsafe \(raw).\(Identifier.escaped(plan.addressField))"]
      + SourceLines.call(
        "let \(count) = try unsafe \(scope.errorType).returnedCount",
        [
          "CheckedCount(\(raw).\(Identifier.escaped(plan.countField)))", "function: \(scope.functionName)",
          "stride: MemoryLayout<\(stride)>.stride",
        ])
    return value
  }

  private func release(_ raw: String, _ name: String) -> [String] {
    guard let release = plan.release else { return [] }
    let call = (release.returnsValue ? "_ = " : "") + "unsafe \(scope.cName(release.cFunction))"
    if release.takesValue { return ["defer { \(call)(\(raw)) }"] }
    // What C returned is a constant, of which a variable is made to be freed.
    guard scope.output(name) == nil else { return ["defer { \(call)(&\(raw)) }"] }
    let variable = scope.fresh("\(name)Memory")
    return ["var \(variable) = unsafe \(raw)", "defer { \(call)(&\(variable)) }"]
  }

  private var element: ElementPlan {
    if case .elements(let element) = plan.contents { return element }
    return ElementPlan(swiftType: .named("UInt8"), cType: "UInt8")
  }

  private var stride: String {
    plan.contents == .texts ? "OpaquePointer" : ElementSource(scope: scope).storedType(element)
  }

  private func copy(_ pointer: String, _ count: String) -> String {
    switch plan.contents {
    case .texts: "[String](copyingCTexts: \(pointer), count: \(count))"
    case .text: "String(copyingCText: \(pointer), count: \(count))"
    case .elements:
      "[\(ElementSource(scope: scope).storedType(element))](copying: \(pointer), count: \(count))"
    }
  }

  private var empty: String { plan.contents == .text ? "\"\"" : "[]" }

  private var converted: String {
    if case .elements = plan.contents { ElementSource(scope: scope).convertedOutput(element) } else { "" }
  }

  private var throwsOnElements: Bool {
    if case .elements = plan.contents { ElementSource(scope: scope).outputThrows(element) } else { false }
  }
}
