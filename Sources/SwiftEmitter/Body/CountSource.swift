import BindingPlan

/// Count expressions, as `CheckedCount` arithmetic.
struct CountSource {
  let scope: CallScope

  /// An expression of type `CheckedCount`; `try` is the caller's to write.
  func checked(_ expression: CountExpression) -> String {
    switch expression {
    case .literal(let count): "\(count)"
    case .parameter, .count, .property: "CheckedCount(\(operand(expression)))"
    case .add(let left, let right): binary(left, "+", right)
    case .subtract(let left, let right): binary(left, "-", right)
    case .multiply(let left, let right): binary(left, "*", right)
    case .divide(let left, let right): binary(left, "/", right)
    }
  }

  /// An `Int` that is not negative, or a thrown error which names the expression.
  func value(_ expression: CountExpression) -> String {
    switch expression {
    case .literal(let count) where count >= 0: return "\(count)"
    case .count(let name): return scope.count(of: name)
    default: break
    }
    if scope.callable.isThrowing {
      return "try \(scope.errorType).validCount(\(checked(expression)), of: \(Literal.string(text(expression))))"
    }
    return "max(\(checked(expression)).value ?? 0, 0)"
  }

  /// The expression for people to read.
  func text(_ expression: CountExpression) -> String {
    switch expression {
    case .literal(let count): "\(count)"
    case .parameter(let name): name
    case .count(let name): "\(name).count"
    case .property(let name, let object, _): object.map { "\($0).\(name)" } ?? name
    case .add(let left, let right): "\(factorText(left)) + \(factorText(right))"
    case .subtract(let left, let right): "\(factorText(left)) - \(factorText(right))"
    case .multiply(let left, let right): "\(factorText(left)) * \(factorText(right))"
    case .divide(let left, let right): "\(factorText(left)) / \(factorText(right))"
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
    case .literal, .parameter, .count, .property: false
    case .add, .subtract, .multiply, .divide: true
    }
  }
}
