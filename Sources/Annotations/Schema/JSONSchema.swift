extension AnnotationsReader {
  /// A JSON schema of `bindings.yaml`, with which editors complete keys and mark mistakes; draft 2020-12.
  ///
  /// It comes from the tables that the reader works from, so it cannot lag behind. It leaves out what a schema says badly:
  /// which names are valid, which expressions parse, and what contradicts what.
  public func jsonSchema() -> String {
    let members: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Ferry annotations")),
      ("description", .string("What bindings.yaml says about a C library, beyond its headers.")),
    ]
    return JSONText.object(members + objectSchema(of: Annotations.keyDescriptions)).text() + "\n"
  }
}

/// An object with these keys and no others.
private func objectSchema(of keys: [KeyDescription]) -> [(String, JSONText)] {
  [
    ("type", .string("object")),
    ("properties", .object(keys.map { ($0.name, .object($0.schema)) })),
    ("additionalProperties", .boolean(false)),
  ]
}

extension Shape {
  /// The members of the schema object for the shape.
  fileprivate var schema: [(String, JSONText)] {
    switch self {
    case .text(let kind) where kind.allowsNumbers:
      [("type", .array([.string("string"), .string("integer")]))]
    case .text:
      [("type", .string("string")), ("minLength", .integer(1))]
    case .expression:
      [("type", .array([.string("string"), .string("integer")]))]
    case .boolean:
      [("type", .string("boolean"))]
    case .affirmation:
      [("const", .boolean(true))]
    case .words(let words):
      [("enum", .array(words.map(JSONText.string)))]
    case .either(let shapes):
      [("anyOf", .array(shapes.map { .object($0.schema) }))]
    case .list(let element):
      [("type", .string("array")), ("items", .object(element.schema)), ("minItems", .integer(1))]
    case .mapping(let keys):
      objectSchema(of: keys) + [("minProperties", .integer(1))]
    case .entries(_, let value):
      [
        ("type", .string("object")),
        ("additionalProperties", .object(value.schema)),
        ("minProperties", .integer(1)),
      ]
    }
  }
}

extension KeyDescription {
  fileprivate var schema: [(String, JSONText)] { [("description", .string(summary))] + shape.schema }
}
