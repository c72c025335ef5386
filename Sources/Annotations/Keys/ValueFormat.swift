internal import CModel

/// How one kind of value is written in YAML, and how it is read.
struct ValueFormat<Value> {
  let shape: Shape
  /// Reads a value. The path is that of the keys that lead to it, for messages.
  let read: (YAMLValue, _ path: [String]) throws(DiagnosticsError) -> Value

  init(_ shape: Shape, read: @escaping (YAMLValue, [String]) throws(DiagnosticsError) -> Value) {
    self.shape = shape
    self.read = { (yaml, path) throws(DiagnosticsError) in
      try yaml.rejectTag()
      return try read(yaml, path)
    }
  }
}

extension ValueFormat {
  /// Says what was expected and what was found instead.
  static func mismatch(_ shape: Shape, _ yaml: YAMLValue, _ path: [String]) -> DiagnosticsError {
    let key = path.last ?? ""
    if case .nothing = yaml.content {
      return yaml.problem("'\(key)' says nothing; remove it, or give it \(shape.expectation)")
    }
    return yaml.problem("'\(key)' expects \(shape.expectation), got \(yaml.found)")
  }

  /// The text of a scalar, with or without quotes.
  static func scalar(_ shape: Shape, _ yaml: YAMLValue, _ path: [String]) throws(DiagnosticsError) -> String {
    guard case .scalar(let text, _) = yaml.content else { throw mismatch(shape, yaml, path) }
    return text
  }

  static func unknownWord(
    _ text: String, among words: [String], _ yaml: YAMLValue, _ path: [String]
  ) -> DiagnosticsError {
    let key = path.last ?? ""
    let suggestion = closestSpelling(to: text, among: words).map { "; did you mean '\($0)'?" } ?? ""
    return yaml.problem(
      "'\(key)' expects one of \(words.joined(separator: ", ")), got '\(text.printable)'\(suggestion)")
  }
}
