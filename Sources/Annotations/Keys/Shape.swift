/// How a value is written in YAML: the one description that messages, the JSON schema and the reference share.
indirect enum Shape {
  case text(TextKind)
  /// A count expression.
  case expression
  case boolean
  /// `true`, where `false` would say nothing.
  case affirmation
  case words([String])
  /// One of several shapes; the first is the one to show.
  case either([Shape])
  /// A list with at least one element.
  case list(Shape)
  /// A mapping with these keys.
  case mapping([KeyDescription])
  /// A mapping whose keys are names of this kind, and whose values are mappings.
  case entries(TextKind, [KeyDescription])

  /// What a message says was expected.
  var expectation: String {
    switch self {
    case .text(let kind): kind.noun
    case .expression: "a number or an expression such as width * height"
    case .boolean: "true or false"
    case .affirmation: "true"
    case .words(let words): words.joined(separator: ", ")
    case .either(let shapes): shapes.map(\.expectation).joined(separator: ", or ")
    case .list(let element): "a list, each element \(element.expectation)"
    case .mapping(let keys): "a mapping with some of \(keys.map(\.name).joined(separator: ", "))"
    case .entries(let kind, _): "a mapping from \(kind.noun) to what is said about it"
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
