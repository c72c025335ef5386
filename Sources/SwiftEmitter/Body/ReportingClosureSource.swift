import BindingPlan

/// A closure around the caller's, for what that throws: no error may unwind through C.
///
/// The place for that may also be the call's, or the receiver's: then what the closure returns makes C stop.
/// So is one that returns texts or elements, of which C gets copies. For an error, either C is told the text, by way of an object that the closure was lent; or the receiver keeps the error, and C is made to stop.
struct ReportingClosureSource {
  let scope: CallScope
  let name: String
  let plan: CallbackPlan

  /// The closure that C calls: the caller's own where that throws nothing.
  var local: String {
    if isConverted { return scope.derived("returning", name) }
    return plan.closure.isReporting ? scope.derived("reporting", name) : scope.local(name)
  }

  /// Whether C calls another closure than the caller's.
  var isNeeded: Bool { plan.closure.isReporting || isConverted }

  /// Whether C gets copies of what the closure returns.
  private var isConverted: Bool { text != nil || plan.returned != nil }
  private var text: ReturnedTextPlan? { if case .text(let text) = plan.result.kind { text } else { nil } }

  /// Makes the closure.
  ///
  /// - Parameter closure: The caller's, where that is not called after the parameter.
  func declaration(around closure: String? = nil) -> [String] {
    guard isNeeded else { return [] }
    let closure = closure ?? scope.local(name)
    let type = ClosureSource.kept(plan.closure)
    if let catching = plan.catching { return self.catching(closure, catching) }
    if let text { return returning(closure, text) }
    if let returned = plan.returned { return returning(closure, returned) }
    let wrapper = plan.report.map { reporting(closure, $0) } ?? plan.halt.map { halting(closure, $0) } ?? []
    guard plan.isOptional else { return SourceLines.prefixed("let \(local): \(type) = ", wrapper) }
    return ["let \(local): (\(type))? = \(closure).map { \(closure) in"] + SourceLines.indented(wrapper) + ["}"]
  }

  /// C gets copies of the caller's texts: its own to free, or kept beside the closure.
  private func returning(_ closure: String, _ text: ReturnedTextPlan) -> [String] {
    let type = ClosureSource.kept(plan.closure)
    let texts = scope.fresh("\(name)Texts")
    let call = "\(closure)(\(names.joined(separator: ", ")))"
    let isOptional = plan.closure.result.spelling.hasSuffix("?")
    let returned = isOptional ? unused("returned") : call
    let copy =
      switch (text.allocate, text.isDuplicating) {
      case (nil, _): "\(texts).hold(\(returned))"
      case (let allocate?, true): "unsafe TextForC(\(scope.cFunction(allocate))(TextForC.withoutNUL(\(returned))))"
      case (let allocate?, false):
        "unsafe TextForC(\(returned)) { unsafe UnsafeMutableRawPointer(\(scope.cFunction(allocate))($0)) }"
      }
    let parameters = names.isEmpty ? "" : " \(names.joined(separator: ", ")) in"
    let statements =
      isOptional
      ? ["guard let \(returned) = \(call) else { return unsafe TextForC(nil) }", "return \(copy)"] : [copy]
    let line = "{\(parameters) \(statements[0]) }"
    let body =
      statements.count == 1 && line.count < 60
      ? [line] : ["{\(parameters)"] + SourceLines.indented(statements) + ["}"]
    let creation = text.allocate == nil ? ["let \(texts) = ReturnedTexts(keepsAll: \(text.isKept))"] : []
    guard plan.isOptional else { return creation + SourceLines.prefixed("let \(local): \(type) = ", body) }
    return creation + ["let \(local): (\(type))? = \(closure).map { \(closure) in"] + SourceLines.indented(body) + ["}"]
  }

  /// C reads copies of the caller's elements, which are kept beside the closure.
  private func returning(_ closure: String, _ returned: ReturnedElementsPlan) -> [String] {
    let type = ClosureSource.kept(plan.closure)
    let elements = scope.fresh("\(name)Elements")
    let parameters = names.isEmpty ? "" : " \(names.joined(separator: ", ")) in"
    let call = "\(elements).hold(\(closure)(\(names.joined(separator: ", "))))"
    let creation = "let \(elements) = ReturnedElements<\(returned.memory)>(keepsAll: \(returned.isKept))"
    guard plan.isOptional else { return [creation, "let \(local): \(type) = {\(parameters) \(call) }"] }
    return [
      creation, "let \(local): (\(type))? = \(closure).map { \(closure) in", "  {\(parameters) \(call) }", "}",
    ]
  }

  /// Keeps the first error, and calls no closure after that, until the call has thrown it that C is in.
  private func catching(_ closure: String, _ catching: CallbackPlan.Catching) -> [String] {
    let kept = unused("kept")
    let place = KeptErrorSource(scope: scope).place(catching)
    let parameters = names.isEmpty ? "" : " \(names.joined(separator: ", "))"
    let elements = scope.fresh("\(name)Elements")
    let creation =
      plan.returned.map { ["let \(elements) = ReturnedElements<\($0.memory)>(keepsAll: \($0.isKept))"] } ?? []
    let call = "try \(closure)(\(names.joined(separator: ", ")))"
    let stop = plan.closure.isKeptResultOptional ? "nil" : plan.stop ?? "0"
    let body =
      [
        "{ [\(kept) = \(place)]\(parameters) in", "  if \(kept).isSet { return \(stop) }",
        "  do throws(\(ClosureSource.anyError)) {",
        "    return \(plan.returned == nil ? call : "\(elements).hold(\(call))")",
        "  } catch {", "    \(kept).set(error)", "    return \(stop)", "  }", "}",
      ]
    let type = ClosureSource.kept(plan.closure)
    guard plan.isOptional else { return creation + SourceLines.prefixed("let \(local): \(type) = ", body) }
    return creation + ["let \(local): (\(type))? = \(closure).map { \(closure) in"] + SourceLines.indented(body) + ["}"]
  }

  private var names: [String] { plan.closure.parameters.map { Identifier.local($0.name) } }

  private func unused(_ name: String) -> String { Identifier.unused(name, in: Set(names)) }

  private func reporting(_ closure: String, _ report: ErrorReportPlan) -> [String] {
    let text = unused("text")
    let pointer = unused("pointer")
    let object = Identifier.local(report.parameter)
    let live = scope.index.handle(report.type).map { scope.index.members(of: $0).live } ?? "live"
    let series = unused("series")
    let state = plan.closure.takesState ? ["&SeriesValue<Accumulator>.of(\(series)).value"] : []
    let length = report.lengthType.map { ", \($0)(clamping: \(text).utf8.count)" } ?? ""
    return [
      "{ \(((state.isEmpty ? [] : [series]) + names).joined(separator: ", ")) in",
      "  do throws(\(ClosureSource.anyError)) {",
      "    try \(state.isEmpty ? "" : "unsafe ")\(closure)(\((state + names).joined(separator: ", ")))",
      "  } catch {",
    ] + (state.isEmpty ? [] : ["    \(series).fail()"]) + [
      "    let \(text) = \"\\(error)\"",
      "    guard let \(pointer) = try? unsafe \(object).\(live)() else { return }",
      "    unsafe \(scope.cFunction(report.cFunction))(\(pointer), \(text)\(length))",
      "  }",
      "}",
    ]
  }

  /// The object holds the closure, which must not hold it in turn; and whoever calls the closure keeps the object alive.
  private func halting(_ closure: String, _ halt: HaltPlan) -> [String] {
    guard let owner = scope.owner else { return [] }
    let kept = unused("kept")
    let pointer = unused("pointer")
    let object = ArgumentSource(scope: scope).argument(.receiver).expression
    let stop = plan.stop.map { " \($0)" } ?? ""
    let parameters = names.isEmpty ? "" : " \(names.joined(separator: ", "))"
    let call = "\(closure)(\(names.joined(separator: ", ")))"
    let arguments = ([pointer] + halt.arguments).joined(separator: ", ")
    let error = "self.\(Identifier.escaped(scope.index.members(of: owner).keptError))"
    let captures = "{ [\(kept) = \(error), \(pointer) = unsafe \(object)]"
    let isShort = captures.count + parameters.count < 96
    return (isShort ? ["\(captures)\(parameters) in"] : [captures, " \(parameters) in"]) + [
      "  if \(kept).isSet { return\(stop) }",
      "  do throws(\(ClosureSource.anyError)) {",
      "    \(stop.isEmpty ? "" : "return ")try \(call)",
      "  } catch {",
      "    \(kept).set(error)",
      "    \(halt.returnsValue ? "_ = " : "")unsafe \(scope.cFunction(halt.cFunction))(\(arguments))",
    ] + (stop.isEmpty ? [] : ["    return\(stop)"]) + ["  }", "}"]
  }
}
