import BindingPlan

/// The C function that calls a closure: it finds the closure through the context, and converts both ways.
///
/// It captures nothing, so that it is a plain C function. Except during a call that waits for C, it holds a reference to the
/// closure while that runs: the closure may replace itself, or let go of the object that keeps it.
struct TrampolineSource {
  /// Where the closure is.
  enum Place {
    /// In an object of its own.
    case alone
    /// Beside others, which the function `at` finds by a context; `member` is how it is reached there, such as `.read`, and `state` the one that
    /// makes the state of a series of calls.
    case table(at: String, member: String, state: String?)

    var isAlone: Bool { if case .alone = self { true } else { false } }
  }

  let scope: CallScope
  let plan: CallbackPlan
  var place = Place.alone

  /// `let name: @convention(c) (…) -> … = { … }`.
  func declaration(_ name: String) -> [String] {
    let types = plan.parameters.map(\.cType).joined(separator: ", ")
    let names = plan.parameters.map(local).joined(separator: ", ")
    let opening = "let \(name): @convention(c) (\(types)) -> \(plan.result.cType) = {"
    if opening.count > 112 {
      let lines = SourceLines.call(
        "let \(name): @convention(c) ", plan.parameters.map(\.cType), suffix: " -> \(plan.result.cType) = {")
      return lines + ["  \(names) in"] + SourceLines.indented(body()) + ["}"]
    }
    return (opening.count + names.count < 106 ? ["\(opening) \(names) in"] : [opening, "  \(names) in"])
      + SourceLines.indented(body()) + ["}"]
  }

  private func body() -> [String] {
    if case .table(let closures, let member, let state) = place {
      if let series = plan.series, let state { return body(closures, member, series, state) }
      return body(closures, member)
    }
    let type = ClosureSource.kept(plan.closure)
    switch plan.keeping {
    case .call:
      return SourceLines.closure(
        "unsafe CallbackContext<\(type)>.with(\(context))", parameter: closure, expression(call()))
    case .owner:
      return ["let \(closure) = unsafe CallbackContext<\(type)>.callback(at: \(context))"] + call()
    case .untilReplaced:
      let condition = "let \(closure) = unsafe CallbackSlot<\(type)>.callback(at: \(context))"
      return SourceLines.guarding(condition, else: "return\(zero)") + call()
    case .shared(let member, _):
      let binding = "let \(closure) = unsafe CallbackRegistry<KeptClosures>.closures(at: \(context)).\(member)"
      return SourceLines.guarding(binding, else: "return\(zero)") + call()
    case .released:
      return ["let \(closure) = unsafe OwnedCallback<\(type)>.callback(at: \(context))"] + call()
    }
  }

  /// C never calls a function that it did not get.
  private func body(_ closures: String, _ member: String) -> [String] {
    let binding = "let \(closure) = unsafe \(closures)(at: \(context))\(member)"
    return (plan.isOptional ? SourceLines.guarding(binding, else: "return\(zero)") : [binding]) + call()
  }

  /// The state of the series is there before the closure is called.
  private func body(_ closures: String, _ member: String, _ series: SeriesPlan, _ state: String) -> [String] {
    let all = Identifier.unused("closures", in: taken)
    let source = SeriesSource(scope: scope, plan: series, report: plan.report, taken: taken)
    let binding = "let \(closure) = \(all)\(member)"
    return ["let \(all) = unsafe \(closures)(at: \(context))"] + source.finding(self.state, madeBy: "\(all).\(state)")
      + (plan.isOptional ? SourceLines.guarding(binding, else: "return") : [binding]) + call()
  }

  private var state: String { Identifier.unused("series", in: taken) }

  /// A body that is one expression needs no `return`.
  private func expression(_ lines: [String]) -> [String] {
    guard lines.count == 1, let line = lines.first, line.hasPrefix("return ") else { return lines }
    return [String(line.dropFirst("return ".count))]
  }

  /// Calls the closure, and returns what it returned. What C lends is gone afterwards.
  private func call() -> [String] {
    let lends = plan.parameters.contains { parameter in
      switch parameter.kind {
      case .lent, .lentArray: true
      default: false
      }
    }
    if !lends { return closureCall() }
    let creation =
      changes == nil
      ? "Lending()" : "unsafe CallbackContext<\(ClosureSource.kept(plan.closure))>.lending(at: \(context))"
    return ["let \(lending) = \(creation)", "defer { \(lending).end() }"] + closureCall()
  }

  /// How often the object has changed of which C lends parts, where the call does so and Swift knows; as an expression.
  var changes: String? {
    guard plan.watchesReceiver, plan.keeping == .call, place.isAlone, let owner = scope.owner,
      scope.callable.arguments.contains(.receiver)
    else { return nil }
    let members = scope.index.members(of: owner)
    if owner.form == .shared, owner.countsMutations { return "self.\(Identifier.escaped(members.mutationCount))" }
    guard owner.form == .view, let parent = owner.parent, parent.countsMutations,
      let type = scope.index.handle(parent.type)
    else { return nil }
    return "self.\(Identifier.escaped(members.parent)).\(scope.index.members(of: type).mutationCount)"
  }

  private func closureCall() -> [String] {
    let values =
      (plan.series == nil ? [] : [ConvertedValue(expression: state, isUnsafe: false)])
      + plan.parameters.compactMap(argument)
    let isText = if case .text = plan.result.kind { true } else { false }
    let mark = values.contains(where: \.isUnsafe) || isText ? "unsafe " : ""
    let call = "\(closure)(\(values.map(\.expression).joined(separator: ", ")))"
    if let output { return written(by: mark + call, to: output) }
    if let returned = plan.returned { return handing(over: mark + call, returned) }
    let lines = SourceLines.call(closure, values.map(\.expression), after: mark.count + 10)
    switch plan.result.kind {
    case .void, .count, .elements: return SourceLines.prefixed(mark, lines)
    case .direct: return SourceLines.prefixed("return \(mark)", lines)
    case .text:
      let address = ".address" + (plan.result.cType.hasSuffix("?") ? "" : "!")
      return plan.result.cType.hasPrefix("UnsafePointer")
        ? SourceLines.prefixed("return \(mark)UnsafePointer(", SourceLines.suffixed(lines, "\(address))"))
        : SourceLines.prefixed("return \(mark)", SourceLines.suffixed(lines, address))
    case .enumeration(let type):
      let value = EnumerationSource.toC(call, scope.index.enumeration(type), to: plan.result.cType)
      return ["return \(mark)\(value)"]
    }
  }

  private func written(
    by call: String, to output: (name: String, element: ElementPlan, capacity: String, unit: String?)
  ) -> [String] {
    let isRecord = scope.index.record(output.element.swiftType.spelling) != nil
    let elements = Identifier.unused("elements", in: taken)
    let writing = "\(elements).write(toC: \(output.name), capacity: \(number(output.capacity, output.unit)))"
    // Part of a unit is not counted: C would read on behind it.
    let count = output.unit.map { "\(writing) / max(1, Int(clamping: \($0)))" } ?? writing
    let isCaught = plan.catching != nil
    let binding = "let \(elements) = \(call)\(isRecord ? "\(isCaught ? "?" : "").map { $0.cValue }" : "")"
    return (isCaught ? SourceLines.guarding(binding, else: "return \(plan.stop ?? "0")") : [binding]) + [
      plan.result.kind == .count ? "return unsafe \(plan.result.cType)(\(count))" : "_ = unsafe \(writing)"
    ]
  }

  /// Tells C where the elements are that the closure returns, and how many.
  private func handing(over call: String, _ returned: ReturnedElementsPlan) -> [String] {
    let elements = Identifier.unused("elements", in: taken)
    let place = returned.place.map { "unsafe \(elements).write(addressTo: \(Identifier.local($0)))" }
    let number = returned.count.map(pointee)
    let count = number.map { "unsafe \($0) = \(elements).countForC()" }
    let pointer = plan.result.cType.filter { $0 != "?" }
    let result: String? =
      switch plan.result.kind {
      case .count: "return \(elements).countForC()"
      case .elements:
        pointer.hasPrefix("UnsafeMutablePointer")
          ? "return unsafe \(elements).address"
          : "return unsafe \(pointer.hasPrefix("UnsafePointer") ? "UnsafePointer" : pointer)(\(elements).address)"
      default: nil
      }
    let binding = "let \(elements) = \(call)"
    guard plan.catching != nil else { return [binding] + [place, count, result].compactMap { $0 } }
    let guarded =
      number.map { ["guard \(binding) else {", "  unsafe \($0) = 0", "  return nil", "}"] }
      ?? SourceLines.guarding(binding, else: "return \(plan.stop ?? "0")")
    return guarded + [place, count, result].compactMap { $0 }
  }

  /// What a parameter points to, if to anything.
  private func pointee(_ name: String) -> String {
    let isOptional = plan.parameters.contains { $0.name == name && $0.cType.hasSuffix("?") }
    return "\(Identifier.local(name))\(isOptional ? "?" : "").pointee"
  }

  // MARK: Parameters

  private func argument(_ parameter: CallbackParameterPlan) -> ConvertedValue? {
    let name = Identifier.local(parameter.name)
    switch parameter.kind {
    case .context, .counted, .unused, .output, .returned: return nil
    case .space(let unit):
      return ConvertedValue(expression: number(name, Identifier.local(unit)), isUnsafe: false)
    case .value(let conversion):
      return ConversionSource(scope: scope)
        .value(conversion, of: name, name: parameter.name, isOptional: parameter.cType.hasSuffix("?"))
    case .countedText(let count):
      let copy = "String(copyingCharacters: \(name), count: Int(clamping: \(Identifier.local(count))))"
      return ConvertedValue(expression: copy, isUnsafe: true)
    case .texts(let count):
      let copy = "[String?](copyingCTexts: \(name), count: Int(clamping: \(Identifier.local(count))))"
      return ConvertedValue(expression: copy, isUnsafe: true)
    case .terminatedTexts:
      return ConvertedValue(expression: "\(name).map { unsafe [String](copyingCTexts: $0) } ?? []", isUnsafe: true)
    case .lent(let type, let isOptional):
      return ConvertedValue(
        expression: isOptional ? "\(name).map { unsafe \(lent(type, "$0")) }" : lent(type, name), isUnsafe: true)
    case .lentArray(let type, let count):
      let number = number(Identifier.local(count), nil)
      return ConvertedValue(
        expression: "lentObjects(at: \(name), count: \(number)) { unsafe \(lent(type, "$0")) }", isUnsafe: true)
    case .elements(let element, let count, let unit):
      let elements = ElementSource(scope: scope)
      let number = number(Identifier.local(count), unit.map(Identifier.local))
      let copy = "[\(elements.storedType(element))](copyingFromC: \(name), count: \(number))"
      return ConvertedValue(expression: copy + elements.convertedOutput(element), isUnsafe: true)
    }
  }

  private func lent(_ type: String, _ pointer: String) -> String {
    "\(Identifier.escaped(type))(lending: \(pointer), during: \(lending))"
  }

  private var output: (name: String, element: ElementPlan, capacity: String, unit: String?)? {
    for parameter in plan.parameters {
      if case .output(let element, let capacity, let unit) = parameter.kind {
        return (Identifier.local(parameter.name), element, Identifier.local(capacity), unit.map(Identifier.local))
      }
    }
    return nil
  }

  /// A number of elements: memory that is there has no more bytes than an `Int` counts.
  private func number(_ count: String, _ unit: String?) -> String {
    (unit.map { "Int(clamping: \($0)) * " } ?? "") + "Int(clamping: \(count))"
  }

  /// The parameter's name, or `_` for one that is not looked at.
  private func local(_ parameter: CallbackParameterPlan) -> String {
    if parameter.kind == .unused { return "_" }
    return Identifier.local(parameter.name)
  }

  private var context: String {
    if let source = plan.contextSource {
      return "\(scope.cFunction(source.cFunction))(\(Identifier.local(source.parameter)))"
    }
    return contextParameter
  }

  private var contextParameter: String {
    plan.parameters.first { $0.kind == .context }.map { Identifier.local($0.name) } ?? "nil"
  }

  private var closure: String { Identifier.unused("callback", in: taken) }
  private var lending: String { Identifier.unused("lending", in: taken) }
  private var taken: Set<String> { Set(plan.parameters.map(\.name)) }

  /// What C gets when the closure was taken away.
  private var zero: String {
    switch plan.result.kind {
    case .void: ""
    case .count: " 0"
    case .text, .elements: " nil"
    case .direct: plan.result.cType == "Bool" ? " false" : " 0"
    case .enumeration(let type):
      if !IntegerWidth.isInteger(plan.result.cType), let enumeration = scope.index.enumeration(type) {
        " " + EnumerationSource.fromRaw("0", enumeration, cType: plan.result.cType)
      } else {
        " 0"
      }
    }
  }
}
