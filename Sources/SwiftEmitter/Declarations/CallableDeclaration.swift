import BindingPlan

/// A callable as its template takes it: documentation, attributes, the declaration's first lines, and the body.
struct CallableDeclaration {
  let callable: CallablePlan
  let owner: HandlePlan?
  let index: PlanIndex

  /// The callable itself, and the overload that takes arrays where it takes spans.
  func contexts() -> [[String: Any]] {
    let body =
      callable.scope.map { ScopedBody(callable, $0, owner: owner, index: index).lines() }
      ?? CallBody(callable, owner: owner, index: index).lines()
    let main = context(parameters: callable.parameters, body: body)
    return takesSpans ? [main, arrayOverload()] : [main]
  }

  private func context(parameters: [ParameterPlan], body statements: [String]) -> [String: Any] {
    // A body that is one expression needs no `return`.
    let isExpression = statements.first?.hasPrefix("return ") == true
    let body = isExpression ? [String(statements[0].dropFirst("return ".count))] + statements.dropFirst() : statements
    return [
      "documentation": documentation(),
      "attributes": attributes(),
      "opensFile": callable.opensFile,
      "signature": signature(parameters),
      "body": callable.form == .property && callable.isThrowing
        ? ["get throws(\(index.errorType)) {"] + SourceLines.indented(body) + ["}"] : body,
    ]
  }

  private func documentation() -> [String] {
    let wraps = "Wraps \(CommentText.code(callable.cFunction))."
    let comment = DocumentationComment(
      documentation: callable.documentation, fallback: wraps, notes: [wraps],
      errorType: callable.isThrowing ? index.errorType : nil, parameters: callable.parameters.map(\.name),
      indentation: owner == nil ? 0 : 2)
    return comment.lines()
  }

  private func attributes() -> [String] {
    var attributes: [String] = []
    if let message = callable.deprecation {
      let text = message.isEmpty ? "" : ", message: \(Literal.string(message))"
      attributes.append("@available(*, deprecated\(text))")
    }
    if callable.isDiscardable, !resultTypes.isEmpty, callable.form != .initializer, callable.form != .property {
      attributes.append("@discardableResult")
    }
    return attributes
  }

  // MARK: The signature

  private func signature(_ parameters: [ParameterPlan]) -> [String] {
    let name = Identifier.escaped(callable.name)
    if callable.form == .property { return ["public var \(name): \(resultType) {"] }
    let failure = callable.passesErrorsOn && !callable.throwsClosureErrors ? ["Failure: Error"] : []
    if let scope = callable.scope {
      let generics = "<\((["Result"] + failure).joined(separator: ", "))>"
      return SourceLines.call(
        introducer(name) + generics, ["_ body: () throws(\(callable.closureError)) -> Result"],
        suffix: "\(effects) -> Result\(scope.isOptional ? "?" : "") {")
    }
    let generics = callable.takesState ? "<Accumulator>" : failure.isEmpty ? "" : "<\(failure[0])>"
    let result = callable.form == .initializer || resultTypes.isEmpty ? "" : " -> \(resultType)"
    return SourceLines.call(introducer(name) + generics, parameters.map(source), suffix: "\(effects)\(result) {")
  }

  private var effects: String {
    if callable.throwsClosureErrors || callable.passesErrorsOn { return " throws(\(callable.closureError))" }
    return callable.isThrowing ? " throws(\(index.errorType))" : ""
  }

  private func introducer(_ name: String) -> String {
    switch callable.form {
    case .initializer:
      (owner?.form == .unique ? "public init" : "public convenience init") + (callable.isFailable ? "?" : "")
    case .staticMethod: "public static func \(name)"
    case .method: "public \(receiverUse)func \(name)"
    case .function, .property: "nonisolated public func \(name)"
    }
  }

  /// A struct's method that keeps something changes the struct, and one by which C takes it over ends it.
  private var receiverUse: String {
    guard owner?.form == .unique else { return "" }
    let isConsumed = callable.arguments.contains { if case .consumedReceiver = $0 { true } else { false } }
    return isConsumed ? "consuming " : callable.keeps.isEmpty ? "" : "mutating "
  }

  private func source(_ parameter: ParameterPlan) -> String {
    let ownership =
      parameter.isConsuming ? "consuming " : parameter.isBorrowing ? "borrowing " : parameter.isInOut ? "inout " : ""
    let defaultValue = parameter.defaultValue.map { " = \($0)" } ?? ""
    return Identifier.parameter(label: parameter.label, name: parameter.name)
      + ": \(ownership)\(type(parameter))\(defaultValue)"
  }

  private func type(_ parameter: ParameterPlan) -> String {
    guard case .closure(let closure) = parameter.type else { return parameter.type.source }
    return ClosureSource.parameter(closure, failure: callable.closureError)
  }

  private var resultTypes: [(label: String?, type: SwiftType)] {
    var types: [(String?, SwiftType)] = []
    if case .value(let conversion) = callable.result { types.append((nil, conversion.swiftType)) }
    if case .streamed = callable.result {
      types += [("output", .array(.named("UInt8"))), ("consumed", .int), ("isAtEnd", .bool)]
    }
    for output in callable.outputs {
      switch output.kind {
      case .value(_, _, let conversion): types.append((output.name, conversion.swiftType))
      case .buffer(let element, _, _, _): types.append((output.name, .array(element.swiftType)))
      case .text: types.append((output.name, .string))
      case .slot(_, let element): types.append((output.name, .array(element.swiftType)))
      case .rows(let element, _, _, _): types.append((output.name, .array(.array(element.swiftType))))
      case .read: types.append((output.name, .int))
      case .replaced(let conversion): types.append((output.name, conversion.swiftType))
      case .count: continue
      }
    }
    return types
  }

  private var resultType: String {
    let types = resultTypes
    if types.count == 1 { return types[0].type.source }
    let elements = types.map { ($0.label.map { "\(Identifier.label($0)): " } ?? "") + $0.type.source }
    return "(\(elements.joined(separator: ", ")))"
  }

  // MARK: The overload with arrays

  private var takesSpans: Bool { callable.parameters.contains { $0.arrayForSpan != nil } }

  private func arrayOverload() -> [String: Any] {
    let parameters = callable.parameters.map { parameter in
      var parameter = parameter
      parameter.type = parameter.arrayForSpan ?? parameter.type
      parameter.name = arrayName(parameter)
      return parameter
    }
    let arguments = callable.parameters.map { parameter in
      let label = parameter.label.map { "\(Identifier.label($0)): " } ?? ""
      return label + (parameter.isInOut ? "&" : "") + Identifier.local(arrayName(parameter))
        + (parameter.arrayForSpan == nil ? "" : ".span")
    }
    return context(parameters: parameters, body: SourceLines.call(forwarding, arguments))
  }

  /// A parameter named like its function would hide the function that is to be called.
  private func arrayName(_ parameter: ParameterPlan) -> String {
    guard callable.form == .function, parameter.name == callable.name else { return parameter.name }
    return Identifier.unused("\(parameter.name)Argument", in: Set(callable.parameters.map(\.name)))
  }

  private var forwarding: String {
    let attempt = callable.isThrowing || callable.passesErrorsOn || callable.rethrowsKept ? "try " : ""
    let result = resultTypes.isEmpty ? "" : "return "
    let name = Identifier.escaped(callable.name)
    switch callable.form {
    case .initializer: return "\(attempt)self.init"
    case .function: return result + attempt + name
    case .staticMethod: return "\(result)\(attempt)Self.\(name)"
    case .property, .method: return "\(result)\(attempt)self.\(name)"
    }
  }
}

extension ParameterPlan {
  /// The array to take in the overload; nil for what is no span.
  fileprivate var arrayForSpan: SwiftType? {
    if case .span(let element) = type { return .array(element) }
    return nil
  }
}
