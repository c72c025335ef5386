import BindingPlan

/// Count expressions, as `CheckedCount` arithmetic.
struct CountSource {
  let scope: CallScope

  /// An expression of type `CheckedCount`; `try` is the caller's to write.
  func checked(_ expression: CountExpression) -> String {
    switch expression {
    case .literal(let count): "\(count)"
    case .parameter, .count, .property: "CheckedCount(\(operand(expression)))"
    case .field(let name, let object): "CheckedCount(unsafe \(pointer(object)).pointee.\(Identifier.escaped(name)))"
    case .add(let left, let right): binary(left, "+", right)
    case .subtract(let left, let right): binary(left, "-", right)
    case .multiply(let left, let right): binary(left, "*", right)
    case .divide(let left, let right): binary(left, "/", right)
    case .call(let function, let arguments, let types): "CheckedCount(\(call(function, arguments, types)))"
    case .given(let name, _): "CheckedCount(\(scope.local(name)))"
    case .needed: "CheckedCount(\(scope.fresh("needed")))"
    case .result: "CheckedCount(\(scope.fresh("result")))"
    case .object(let name): pointer(name)
    }
  }

  /// The pointer that the call itself gets for an object.
  private func pointer(_ name: String?) -> String {
    let source = ArgumentSource(scope: scope)
    for case .handle(let parameter, let type, let isOptional, let isRevocable) in scope.callable.arguments
    where parameter == name {
      return source.argument(
        .handle(parameter: parameter, type: type, isOptional: isOptional, isRevocable: isRevocable)
      ).expression
    }
    return source.argument(.receiver).expression
  }

  /// An `Int` that is not negative, or a thrown error which names the expression.
  ///
  /// - Parameters:
  ///   - element: The type of which an array of that many elements is made.
  ///   - isUnsafe: The type has pointers in it.
  func value(_ expression: CountExpression, of element: String? = nil, isUnsafe: Bool = false) -> String {
    switch expression {
    case .literal(let count) where count >= 0: return "\(count)"
    case .count(let name): return scope.count(of: name)
    default: break
    }
    let stride = element.map { IntegerWidth.isByte($0) ? "" : ", stride: MemoryLayout<\($0)>.stride" } ?? ""
    let attempt = isUnsafe ? "try unsafe" : "try"
    if expression.isReturned(scope) {
      return
        "\(attempt) \(scope.errorType).returnedCount(\(checked(expression)), function: \(scope.functionName)\(stride))"
    }
    if scope.callable.isThrowing {
      let name = Literal.string(text(expression))
      return "\(attempt) \(scope.errorType).validCount(\(checked(expression)), of: \(name)\(stride))"
    }
    return "max(\(checked(expression)).value ?? 0, 0)"
  }

  /// The expression for people to read.
  func text(_ expression: CountExpression) -> String {
    switch expression {
    case .literal(let count): "\(count)"
    case .parameter(let name): name
    case .count(let name): "\(name).count"
    case .property(let name, let object, _), .field(let name, let object): object.map { "\($0).\(name)" } ?? name
    case .add(let left, let right): "\(factorText(left)) + \(factorText(right))"
    case .subtract(let left, let right): "\(factorText(left)) - \(factorText(right))"
    case .multiply(let left, let right): "\(factorText(left)) * \(factorText(right))"
    case .divide(let left, let right): "\(factorText(left)) / \(factorText(right))"
    case .call(let function, let arguments, _): "\(function)(\(arguments.map(text).joined(separator: ", ")))"
    case .given(let name, _): name
    case .needed: "needed"
    case .result: "result"
    case .object(let name): name ?? "self"
    }
  }

  private func operand(_ expression: CountExpression) -> String {
    switch expression {
    case .parameter(let name):
      return scope.output(name) == nil ? scope.local(name) : scope.c(name)
    case .count(let name): return scope.count(of: name)
    case .property(let name, let object, _):
      if let object { return "\(scope.local(object)).\(Identifier.escaped(name))" }
      return scope.member(name)
    default: return checked(expression)
    }
  }

  /// The call, with the arguments that C takes; `try` is the caller's to write.
  private func call(_ function: String, _ arguments: [CountExpression], _ types: [String]) -> String {
    let takesObject = types.contains("")
    let values = zip(arguments, types).map { argument, type in
      if case .object(let name) = argument { return pointer(name) }
      // A number that C also gets itself.
      if takesObject, case .parameter(let name) = argument, scope.output(name) == nil {
        return type == "Int" ? scope.local(name) : "\(type)(\(scope.local(name)), for: \(Literal.string(name)))"
      }
      let value = value(argument).withoutTry
      return type == "Int" ? value : "\(type)(\(value), for: \(Literal.string(text(argument))))"
    }
    return "\(takesObject ? "unsafe " : "")\(scope.cFunction(function))(\(values.joined(separator: ", ")))"
  }

  private func binary(_ left: CountExpression, _ sign: String, _ right: CountExpression) -> String {
    "\(factor(left)) \(sign) \(factor(right))"
  }

  private func factor(_ expression: CountExpression) -> String {
    isBinary(expression) ? "(\(checked(expression)))" : checked(expression)
  }

  private func factorText(_ expression: CountExpression) -> String {
    isBinary(expression) ? "(\(text(expression)))" : text(expression)
  }

  private func isBinary(_ expression: CountExpression) -> Bool {
    switch expression {
    case .literal, .parameter, .count, .property, .field, .call, .given, .needed, .result, .object: false
    case .add, .subtract, .multiply, .divide: true
    }
  }
}

extension CountExpression {
  /// Whether the number comes from the C function that is called, so that a wrong one is that function's fault.
  fileprivate func isReturned(_ scope: CallScope) -> Bool {
    switch self {
    case .needed, .result: true
    case .parameter(let name): scope.output(name) != nil
    case .literal, .count, .property, .field, .call, .given, .object: false
    case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
      .divide(let left, let right):
      left.isReturned(scope) || right.isReturned(scope)
    }
  }
}

extension String {
  fileprivate var withoutTry: String { hasPrefix("try ") ? String(dropFirst("try ".count)) : self }
}
