public import CModel

/// Parses the expressions of `count` and `capacity`.
///
///     sum     = product (("+" | "-") product)*
///     product = term (("*" | "/") term)*
///     term    = number | name | name "." name | name "(" sum ("," sum)* ")" | "(" sum ")"
public struct CountExpressionParser: Sendable {
  /// Bounds the depth of the tree, and with it the stack that parsing and later stages need.
  private static let tokenLimit = 500

  public init() {}

  /// Parses an expression.
  ///
  /// - Parameter expression: the text, and where its first character stands.
  /// - Throws: what is wrong, at the column where it is.
  public func parse(_ expression: Located<String>) throws(DiagnosticsError) -> AnnotationExpression {
    do throws(ExpressionProblem) {
      return try parse(text: expression.value)
    } catch {
      var location = expression.location
      location.column += error.offset
      throw DiagnosticsError([.error(error.message, at: location)])
    }
  }

  /// The same with a problem that does not yet know its place in a file.
  func parse(text: String) throws(ExpressionProblem) -> AnnotationExpression {
    var tokens = try expressionTokens(of: text, limit: Self.tokenLimit)[...]
    let expression = try sum(&tokens)
    let next = tokens.removeFirst()
    guard next.kind == .end else {
      let message = next.kind == .close ? "this ')' has no '(' before it" : "expected + - * or / here"
      throw ExpressionProblem(message: message, offset: next.offset)
    }
    return expression
  }

  private func sum(_ tokens: inout ArraySlice<ExpressionToken>) throws(ExpressionProblem) -> AnnotationExpression {
    var left = try product(&tokens)
    while let operation = takeOperation([.add, .subtract], &tokens) {
      left = .binary(operation, left, try product(&tokens))
    }
    return left
  }

  private func product(_ tokens: inout ArraySlice<ExpressionToken>) throws(ExpressionProblem)
    -> AnnotationExpression
  {
    var left = try term(&tokens)
    while let operation = takeOperation([.multiply, .divide], &tokens) {
      left = .binary(operation, left, try term(&tokens))
    }
    return left
  }

  private func term(_ tokens: inout ArraySlice<ExpressionToken>) throws(ExpressionProblem) -> AnnotationExpression {
    let token = tokens.removeFirst()
    switch token.kind {
    case .literal(let value):
      return .literal(value)
    case .name(let name):
      if let member = try member(of: name, &tokens) { return member }
      return try call(name, &tokens) ?? .name(name)
    case .open:
      let inner = try sum(&tokens)
      let next = tokens.removeFirst()
      guard next.kind == .close else {
        throw next.kind == .end
          ? ExpressionProblem(message: "this '(' is never closed", offset: token.offset)
          : ExpressionProblem(message: "expected + - * / or ')' here", offset: next.offset)
      }
      return inner
    case .operation, .dot, .comma, .close, .end:
      throw ExpressionProblem(message: "expected a name, a number or '(' here", offset: token.offset)
    }
  }

  private func call(_ name: String, _ tokens: inout ArraySlice<ExpressionToken>) throws(ExpressionProblem)
    -> AnnotationExpression?
  {
    guard let open = tokens.first, open.kind == .open else { return nil }
    var arguments: [AnnotationExpression] = []
    repeat {
      tokens.removeFirst()
      arguments.append(try sum(&tokens))
    } while tokens.first?.kind == .comma
    let next = tokens.removeFirst()
    guard next.kind == .close else {
      throw next.kind == .end
        ? ExpressionProblem(message: "this '(' is never closed", offset: open.offset)
        : ExpressionProblem(message: "expected + - * / ',' or ')' here", offset: next.offset)
    }
    return .call(name, arguments)
  }

  private func member(of name: String, _ tokens: inout ArraySlice<ExpressionToken>) throws(ExpressionProblem)
    -> AnnotationExpression?
  {
    guard tokens.first?.kind == .dot else { return nil }
    let dot = tokens.removeFirst()
    guard case .name(let property)? = tokens.first?.kind else {
      throw ExpressionProblem(message: "expected the name of a property after '.'", offset: dot.offset + 1)
    }
    tokens.removeFirst()
    if let next = tokens.first, next.kind == .dot {
      throw ExpressionProblem(message: "only one '.' can follow a parameter's name", offset: next.offset)
    }
    return .member(name, property)
  }

  private func takeOperation(
    _ operations: [AnnotationExpression.Operation], _ tokens: inout ArraySlice<ExpressionToken>
  ) -> AnnotationExpression.Operation? {
    guard case .operation(let operation)? = tokens.first?.kind, operations.contains(operation) else { return nil }
    tokens.removeFirst()
    return operation
  }
}
