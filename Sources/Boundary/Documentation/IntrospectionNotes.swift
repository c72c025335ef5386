/// The annotations of GObject introspection in a comment: `@name: (out) (transfer full): …`, `Returns: (nullable): …`.
///
/// Source: the GObject Introspection manual, "Annotations". They are meant for tools that generate bindings, so that they
/// are taken at their word where they say less than a free: who owns what still needs a function that frees it.
struct IntrospectionNotes: Equatable, Sendable {
  /// Without parentheses, such as `transfer full` and `array length=count`, by parameter.
  private(set) var parameters: [String: [String]] = [:]
  private(set) var result: [String] = []

  init(_ comment: String) {
    for line in comment.split(whereSeparator: \.isNewline) {
      guard let (subject, annotations) = Self.parse(line) else { continue }
      if subject == nil { result += annotations } else { parameters[subject!, default: []] += annotations }
    }
  }

  /// The parameter that has the number of elements of another one.
  func length(of parameter: String) -> String? {
    let prefix = "array length="
    let note = parameters[parameter]?.first { $0.hasPrefix(prefix) }
    return note.map { String($0.dropFirst(prefix.count).prefix { !$0.isWhitespace }) }
  }

  func isNullable(_ parameter: String) -> Bool {
    parameters[parameter]?.contains { ["nullable", "allow-none"].contains($0) } ?? false
  }

  /// What a line says, and of which parameter: nil for the result. nil where it is no such line.
  static func parse(_ line: Substring) -> (parameter: String?, annotations: [String])? {
    let line = String(line).trimmed
    guard let colon = line.firstIndex(of: ":") else { return nil }
    var rest = String(line[line.index(after: colon)...]).trimmed[...]
    let subject = line[..<colon]
    let isResult = ["returns", "return value", "@returns"].contains(subject.lowercased())
    let name = subject.dropFirst()
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard isResult || (subject.first == "@" && isName) else { return nil }
    var annotations: [String] = []
    while rest.first == "(", let close = rest.firstIndex(of: ")") {
      annotations.append(String(rest[rest.index(after: rest.startIndex)..<close]).lowercased())
      rest = String(rest[rest.index(after: close)...]).trimmed[...]
    }
    // A word in parentheses is no annotation where no colon ends the list.
    guard !annotations.isEmpty, rest.first == ":" || rest.isEmpty else { return nil }
    return (isResult ? nil : String(name), annotations)
  }
}
