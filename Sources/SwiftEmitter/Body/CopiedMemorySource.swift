import BindingPlan

/// Memory that C hands over or lends, copied once, and freed once where it is Swift's.
struct CopiedMemorySource {
  let scope: CallScope

  /// Frees the memory when the body ends, however it ends.
  func release(_ plan: CopiedMemoryPlan, raw: String, isOptional: Bool) -> [String] {
    guard let deallocator = plan.deallocator else { return [] }
    if !isOptional { return ["defer { \(call(deallocator, raw)) }"] }
    let pointer = scope.fresh("pointer")
    return ["defer { if let \(pointer) = unsafe \(raw) { \(call(deallocator, pointer)) } }"]
  }

  private func call(_ deallocator: DeallocatorPlan, _ pointer: String) -> String {
    let argument = deallocator.dropsConst ? ".init(mutating: \(pointer))" : pointer
    return "unsafe \(scope.cFunction(deallocator.cFunction))(\(argument))"
  }

  /// The copy; `count` is a local value or a literal.
  func copy(_ plan: CopiedMemoryPlan, pointer: String, count: String) -> String {
    let elements = ElementSource(scope: scope)
    switch plan.contents {
    case .elements(let element, _):
      return "[\(elements.storedType(element))](copying: \(pointer), count: \(count))"
        + elements.convertedOutput(element)
    case .text: return "String(copyingCText: \(pointer), count: \(count))"
    case .terminatedText: return "String(copyingCText: \(pointer))"
    case .terminatedBytes: return "[UInt8](copyingCText: \(pointer))"
    case .wideText(let unit, let total):
      return "String(copyingCUnits: \(pointer), of: \(unit.cType).self\(total == nil ? "" : ", count: \(count)"))"
    case .wideUnits(let unit): return "[\(unit.cType)](copyingCUnits: \(pointer))"
    case .terminatedTexts: return "[String](copyingCTexts: \(pointer))"
    case .linkedTexts(let member, let next):
      let text =
        "{ node in unsafe node.pointee.\(Identifier.escaped(member)).map { unsafe String(copyingCText: $0) } ?? \"\" }"
      return "[String](copyingCList: \(pointer), next: \(following(next)), element: \(text))"
    case .linkedRecords(let type, let next):
      let name = Identifier.escaped(type)
      let element =
        "\(copyThrows(plan) ? "{ node throws(\(scope.errorType)) in try unsafe" : "{ node in unsafe") \(name)(node.pointee) }"
      return "[\(name)](copyingCList: \(pointer), next: \(following(next)), element: \(element))"
    }
  }

  /// The closure that goes on to the next node.
  private func following(_ next: String) -> String {
    "{ unsafe UnsafePointer($0.pointee.\(Identifier.escaped(next))) }"
  }

  func copyThrows(_ plan: CopiedMemoryPlan) -> Bool {
    if case .linkedRecords(let type, _) = plan.contents {
      return scope.index.record(type)?.conversionFromCThrows ?? false
    }
    if case .elements(let element, _) = plan.contents { return ElementSource(scope: scope).outputThrows(element) }
    return false
  }
}

extension CopiedMemoryPlan.Contents {
  /// Bytes, for text.
  var element: ElementPlan {
    switch self {
    case .elements(let element, _): element
    case .wideText(let unit, _), .wideUnits(let unit): OutputSource.character(unit)
    case .text, .terminatedText, .terminatedBytes, .terminatedTexts, .linkedTexts, .linkedRecords:
      OutputSource.character(nil)
    }
  }
}
