/// A word of a count expression.
struct ExpressionToken {
  enum Kind: Equatable {
    case literal(Int)
    case name(String)
    case operation(AnnotationExpression.Operation)
    case dot, comma, open, close, end
  }

  let kind: Kind
  /// From the start of the expression, in Unicode scalars, as YAML counts columns.
  let offset: Int
}

/// What is wrong with an expression, and where from its start.
struct ExpressionProblem: Error {
  let message: String
  let offset: Int
}

/// Takes an expression apart, up to `limit` tokens and an end.
func expressionTokens(of text: String, limit: Int) throws(ExpressionProblem) -> [ExpressionToken] {
  let scalars = Array(text.unicodeScalars)
  var tokens: [ExpressionToken] = []
  var offset = 0
  while offset < scalars.count {
    if scalars[offset].properties.isWhitespace {
      offset += 1
      continue
    }
    guard tokens.count < limit else {
      throw ExpressionProblem(
        message: "the expression is too long; \(limit) names, numbers and signs are the most", offset: offset)
    }
    let word = scalars[offset...].prefix(while: isWordScalar)
    let kind = word.isEmpty ? try sign(scalars[offset], at: offset) : try wordKind(word, at: offset)
    tokens.append(ExpressionToken(kind: kind, offset: offset))
    offset += max(1, word.count)
  }
  tokens.append(ExpressionToken(kind: .end, offset: scalars.count))
  return tokens
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCIILetterOrDigit || scalar == "_"
}

private func wordKind(_ word: ArraySlice<Unicode.Scalar>, at offset: Int) throws(ExpressionProblem)
  -> ExpressionToken.Kind
{
  let text = String(String.UnicodeScalarView(word))
  guard let first = word.first, ("0"..."9").contains(first) else { return .name(text) }
  guard word.allSatisfy({ ("0"..."9").contains($0) }) else {
    throw ExpressionProblem(message: "'\(text)' is no number; write numbers with decimal digits alone", offset: offset)
  }
  guard let value = Int(text) else {
    throw ExpressionProblem(message: "the number \(text) is too large; \(Int.max) is the largest", offset: offset)
  }
  return .literal(value)
}

private func sign(_ scalar: Unicode.Scalar, at offset: Int) throws(ExpressionProblem) -> ExpressionToken.Kind {
  switch scalar {
  case "(": return .open
  case ")": return .close
  case ".": return .dot
  case ",": return .comma
  default:
    if let operation = AnnotationExpression.Operation(rawValue: String(scalar)) { return .operation(operation) }
    throw ExpressionProblem(
      message: "unexpected '\(scalar.printable)'; an expression has names, numbers, + - * / and parentheses",
      offset: offset)
  }
}
