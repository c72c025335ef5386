/// How a value is written in YAML: the one description that messages, the JSON schema and the reference share.
indirect enum Shape {
  case text(TextKind)
  /// A count expression.
  case expression
  case boolean
  /// `true`, where `false` would say nothing.
  case affirmation
  case words([String])
  /// One of several shapes.
  case either([Shape])
  /// A list with at least one element; always beside the shape of one element alone.
  case list(Shape)
  /// A mapping with these keys.
  case mapping([KeyDescription])
  /// A mapping whose keys are names of this kind, and whose values have this shape.
  case entries(TextKind, Shape)

  /// What a message says was expected.
  var expectation: String {
    switch self {
    case .text(let kind): kind.noun
    case .expression: "a number or an expression such as width * height"
    case .boolean: "true or false"
    case .affirmation: "true"
    case .words(let words): "one of " + words.joined(separator: ", ")
    case .either(let shapes): shapes.map(\.expectation).joined(separator: ", or ")
    case .list: "a list of such"
    case .mapping(let keys): "a mapping with some of \(keys.map(\.name).joined(separator: ", "))"
    case .entries(let kind, _): "entries, each under \(kind.noun)"
    }
  }
}

/// A key as the schema and the reference need it.
struct KeyDescription {
  let name: String
  /// One sentence for the user.
  let summary: String
  let shape: Shape
}
