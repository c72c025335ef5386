/// A number of elements, as `count` and `capacity` give it: `width * height * 4`, `image.width * 4`, `16`.
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
}
