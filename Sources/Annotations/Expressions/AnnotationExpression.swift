/// A number of elements, as `count` and `capacity` give it: `width * height * 4`, `image.width * 4`, `16`,
/// `compressBound(size)`.
///
/// Names are C parameters of the function. What they and their members stand for is decided against the headers.
public indirect enum AnnotationExpression: Codable, Hashable, Sendable {
  public enum Operation: String, Codable, CaseIterable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  case literal(Int)
  /// A parameter.
  case name(String)
  /// A property of a parameter: `image.width`.
  case member(String, String)
  case binary(Operation, AnnotationExpression, AnnotationExpression)
  /// What a C function returns for numbers: `compressBound(size)`.
  case call(String, [AnnotationExpression])
}

extension AnnotationExpression {
  /// The parameters that the expression names, each once, in order; those whose members it names left out.
  public var names: [String] {
    switch self {
    case .literal, .member: return []
    case .name(let name): return [name]
    case .binary(_, let left, let right): return left.names + right.names.filter { !left.names.contains($0) }
    case .call(_, let arguments):
      return arguments.flatMap(\.names).reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      }
    }
  }
}
