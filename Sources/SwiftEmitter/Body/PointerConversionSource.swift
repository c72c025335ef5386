import BindingPlan

/// Conversions of what C hands over by pointer.
struct PointerConversionSource {
  let scope: CallScope

  func value(_ conversion: ConversionPlan, of raw: String, name: String, isOptional: Bool) -> ConvertedValue {
    switch conversion {
    case .newHandle(_, let null), .ownedString(_, let null):
      return owned(conversion, null: meaning(null, isOptional), raw: raw, name: name)
    case .recordArray(let plan, let null):
      return array(plan, null: meaning(null, isOptional), raw: raw, name: name)
    case .copied(let plan, let null):
      var value = borrowed(conversion, null: meaning(null, isOptional), raw: raw, name: name)
      let isOptional = isOptional || null != .impossible
      value.own = CopiedMemorySource(scope: scope).release(plan, raw: raw, isOptional: isOptional)
      return value
    case .recordPointer(_, let null), .borrowedString(let null), .borrowedBuffer(_, _, let null),
      .view(_, _, _, let null):
      return borrowed(conversion, null: meaning(null, isOptional), raw: raw, name: name)
    case .direct, .integer, .floating, .boolean, .enumeration, .record, .memoryRecord:
      return ConvertedValue(expression: raw)
    }
  }

  /// A variable that C wrote to is optional whatever the header promises.
  private func meaning(_ null: NullMeaning, _ isOptional: Bool) -> NullMeaning {
    null == .impossible && isOptional ? .failure : null
  }

  /// `throw` for a pointer that is NULL although it must not be.
  func failure(_ conversion: ConversionPlan) -> String {
    let reason = if case .newHandle = conversion { "creationFailed" } else { "nullResult" }
    return FailureSource(scope: scope).failure(
      otherwise: "\(scope.boundaryError)(.\(reason)(function: \(scope.functionName)))")
  }

  // MARK: What Swift owns from now on

  private func owned(_ conversion: ConversionPlan, null: NullMeaning, raw: String, name: String) -> ConvertedValue {
    let local = scope.derived("owned", name)
    var value = ConvertedValue(expression: local)
    if case .newHandle(let plan, _) = conversion, plan.isVoidAfterFailure {
      value.finish = ownedStatements(conversion, pointer: raw, binding: "let \(local) = ")
      return value
    }
    if null == .impossible {
      value.own = ownedStatements(conversion, pointer: raw, binding: "let \(local) = ")
      return value
    }
    if case .newHandle(let plan, _) = conversion {
      value.own = SourceLines.prefixed(
        "let \(local) = unsafe \(raw).map { unsafe ",
        SourceLines.suffixed(NewObjectSource(scope: scope).creation(plan, pointer: "$0"), " }"))
    } else {
      let pointer = scope.fresh("pointer")
      let statements = ownedStatements(conversion, pointer: pointer, binding: "return ")
      value.own =
        ["let \(local) = unsafe \(raw).map { \(pointer) in"] + SourceLines.indented(statements) + ["}"]
    }
    if null == .failure { value.nullCheck = ["guard let \(local) else { \(failure(conversion)) }"] }
    if null == .empty { value.expression = "\(local) ?? \"\"" }
    return value
  }

  private func ownedStatements(_ conversion: ConversionPlan, pointer: String, binding: String) -> [String] {
    switch conversion {
    case .newHandle(let plan, _):
      return SourceLines.prefixed(
        "\(binding)unsafe ", NewObjectSource(scope: scope).creation(plan, pointer: pointer))
    case .ownedString(let free, _):
      let release = "unsafe \(scope.cFunction(free))(UnsafeMutablePointer(mutating: \(pointer)))"
      let copy = "\(binding)unsafe String(copyingCText: \(pointer))"
      return binding == "return " ? ["defer { \(release) }", copy] : [copy, release]
    default: return []
    }
  }

  // MARK: What stays C's

  private func borrowed(_ conversion: ConversionPlan, null: NullMeaning, raw: String, name: String) -> ConvertedValue {
    if case .view(let type, _, _, _) = conversion, let plan = scope.index.handle(type)?.value, let test = plan.nullTest,
      null != .impossible
    {
      let isNull = "\(scope.cName(test))(\(raw))" + (plan.testReturnsBool ? "" : " != 0")
      return tested(isNull, null, expression(conversion, pointer: raw, name: name), conversion)
    }
    let isThrowing = convertsThrowing(conversion)
    let setup = countSetup(conversion, name: name)
    switch null {
    case .impossible:
      return ConvertedValue(
        finish: setup, expression: expression(conversion, pointer: raw, name: name), throws: isThrowing, isUnsafe: true)
    case .failure:
      let pointer = scope.derived("found", name)
      return ConvertedValue(
        nullCheck: ["guard let \(pointer) = unsafe \(raw) else { \(failure(conversion)) }"], finish: setup,
        expression: expression(conversion, pointer: pointer, name: name), throws: isThrowing, isUnsafe: true)
    case .none, .empty:
      let opening = isThrowing ? "(pointer) throws(\(scope.errorType)) in try unsafe " : "unsafe "
      let pointer = isThrowing ? "pointer" : "$0"
      var mapped = "\(raw).map { \(opening)\(expression(conversion, pointer: pointer, name: name)) }"
      if null == .empty { mapped += " ?? \(empty(conversion))" }
      return ConvertedValue(finish: setup, expression: mapped, throws: isThrowing, isUnsafe: true)
    }
  }

  /// A value of which a function of C's says whether it stands for anything.
  private func tested(
    _ isNull: String, _ null: NullMeaning, _ expression: String, _ conversion: ConversionPlan
  ) -> ConvertedValue {
    if null == .failure {
      let check = "if unsafe \(isNull) { \(failure(conversion)) }"
      return ConvertedValue(nullCheck: [check], expression: expression, isUnsafe: true)
    }
    return ConvertedValue(expression: "\(isNull) ? nil : \(expression)", isUnsafe: true)
  }

  private func expression(_ conversion: ConversionPlan, pointer: String, name: String) -> String {
    switch conversion {
    case .recordPointer(let type, _) where scope.index.record(type)?.place == .memory:
      "\(Identifier.escaped(type))(reading: \(pointer))"
    case .recordPointer(let type, _): "\(Identifier.escaped(type))(\(pointer).pointee)"
    case .borrowedString: "String(copyingCText: \(pointer))"
    case .view(let type, _, let stored?, _):
      "\(Identifier.escaped(type))(viewing: \(pointer), of: \(root(throughView: type, in: stored)))"
    case .view(let type, let parent, nil, _):
      "\(Identifier.escaped(type))(viewing: \(pointer), of: \(root(parent)))"
    case .borrowedBuffer(let element, let count, _):
      "[\(ElementSource(scope: scope).storedType(element))](copying: \(pointer), count: \(self.count(count, name)))"
        + ElementSource(scope: scope).convertedOutput(element)
    case .copied(let plan, _):
      CopiedMemorySource(scope: scope).copy(plan, pointer: pointer, count: copiedCount(plan, name))
    default: pointer
    }
  }

  /// What the parent of a new view is: the object itself, or what that belongs to.
  private func root(_ parent: String?) -> String {
    guard let parent else { return scope.ownerPath(of: "self", type: scope.owner) ?? "self" }
    for case .handle(parent, let type, _, _) in scope.callable.arguments {
      return scope.ownerPath(of: scope.local(parent), type: scope.index.handle(type)) ?? scope.local(parent)
    }
    return scope.local(parent)
  }

  /// What a view belongs to that the object itself keeps.
  private func root(throughView type: String, in stored: String) -> String {
    let kept = scope.member(stored)
    return scope.ownerPath(of: kept, type: scope.index.handle(type)) ?? kept
  }

  private func empty(_ conversion: ConversionPlan) -> String {
    switch conversion {
    case .borrowedString: "\"\""
    case .copied(let plan, _) where plan.contents.swiftType == .string: "\"\""
    default: "[]"
    }
  }

  private func convertsThrowing(_ conversion: ConversionPlan) -> Bool {
    switch conversion {
    case .recordPointer(let type, _): scope.index.record(type)?.conversionFromCThrows ?? false
    case .borrowedBuffer(let element, _, _): ElementSource(scope: scope).outputThrows(element)
    case .copied(let plan, _): CopiedMemorySource(scope: scope).copyThrows(plan)
    default: false
    }
  }

  /// The number of elements, in a local value unless it is a literal.
  private func countSetup(_ conversion: ConversionPlan, name: String) -> [String] {
    let counted: (count: CountExpression, element: ElementPlan)
    switch conversion {
    case .borrowedBuffer(let element, let count, _): counted = (count, element)
    case .copied(let plan, _):
      guard let count = plan.contents.count else { return [] }
      counted = (count, plan.contents.element)
    default: return []
    }
    if case .literal = counted.count { return [] }
    let type = ElementSource(scope: scope).storedType(counted.element)
    let isUnsafe = scope.index.record(counted.element.swiftType.spelling)?.isUnsafe == true
    let count = CountSource(scope: scope).value(counted.count, of: type, isUnsafe: isUnsafe)
    return ["let \(scope.fresh("\(name)Count")) = \(count)"]
  }

  private func count(_ count: CountExpression, _ name: String) -> String {
    if case .literal(let number) = count { return "\(number)" }
    return scope.fresh("\(name)Count")
  }

  private func copiedCount(_ plan: CopiedMemoryPlan, _ name: String) -> String {
    plan.contents.count.map { count($0, name) } ?? ""
  }

  // MARK: A record of a count and an array

  private func array(_ plan: RecordArrayPlan, null: NullMeaning, raw: String, name: String) -> ConvertedValue {
    let elements = ElementSource(scope: scope)
    let local = scope.derived("copied", name)
    let converted = elements.convertedOutput(plan.element)
    var value = ConvertedValue(expression: local + converted)
    value.throws = elements.outputThrows(plan.element)
    if null == .impossible {
      value.finish = statements(plan, pointer: raw, binding: "let \(local) = ")
      return value
    }
    let type = "[\(elements.storedType(plan.element))]" + (null == .empty ? "" : "?")
    let copying =
      ["let \(local): \(type) = unsafe \(raw).map { pointer in"]
      + SourceLines.indented(statements(plan, pointer: "pointer", binding: "return ")) + ["}"]
    switch null {
    case .failure:
      value.nullCheck = copying + ["guard let \(local) else { \(failure(.recordArray(plan, whenNull: null))) }"]
    case .empty:
      value.finish = SourceLines.suffixed(copying, " ?? []")
    case .none, .impossible:
      value.finish = copying
      value.expression = converted.isEmpty ? local : "\(local)?\(converted)"
    }
    return value
  }

  /// Reads the elements where they are: a copy of the whole struct may not fit on the stack.
  private func statements(_ plan: RecordArrayPlan, pointer: String, binding: String) -> [String] {
    let type = ElementSource(scope: scope).storedType(plan.element)
    let count = Identifier.escaped(plan.countField)
    let array = Identifier.escaped(plan.arrayField)
    let record = scope.fresh("record")
    let copied = scope.fresh("count")
    return [
      "let \(record) = unsafe UnsafeMutablePointer(mutating: \(pointer))",
      "let \(copied) = unsafe min(max(Int(clamping: \(record).pointee.\(count)), 0), \(plan.capacity))",
      "\(binding)unsafe withUnsafeBytes(of: &\(record).pointee.\(array)) { bytes in",
      "  unsafe [\(type)](copying: bytes.baseAddress!, count: \(copied))",
      "}",
    ]
  }
}
