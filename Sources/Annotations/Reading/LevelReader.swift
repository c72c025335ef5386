internal import CModel

extension AnnotationLevel {
  /// Reads a mapping by the table of its keys. The path is that of the keys that lead to it; empty for the file.
  static func read(_ yaml: YAMLValue, path: [String]) throws(DiagnosticsError) -> Self {
    try yaml.rejectTag()
    let place = path.last.map { "'\($0.printable)'" } ?? "the file"
    let names = keyDescriptions.map(\.name).joined(separator: ", ")
    guard case .mapping(let pairs) = yaml.content else {
      throw yaml.problem("\(place) expects a mapping with some of \(names), got \(yaml.found)")
    }
    guard !pairs.isEmpty || path.isEmpty else {
      throw yaml.problem("\(place) says nothing; remove it, or add some of \(names)")
    }
    var level = silent
    var problems: [Diagnostic] = []
    for (name, value) in pairs {
      do throws(DiagnosticsError) {
        let key = try key(name, path: path)
        try key.read(value, path + [key.name], &level)
      } catch {
        problems += error.diagnostics
      }
    }
    problems += level.contradictions()
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return level
  }

  /// Reads what is said about a symbol. The path is that of the keys that lead to the entries.
  static func readEntry(
    _ name: YAMLValue, _ yaml: YAMLValue, _ kind: TextKind, path: [String]
  ) throws(DiagnosticsError) -> Entry<Self> {
    guard case .scalar(let pattern, _) = name.content, kind.accepts(pattern) else {
      throw name.problem("'\(path.last ?? "")' expects \(kind.noun), got \(name.found)")
    }
    if case .nothing = yaml.content {
      let names = keyDescriptions.map(\.name).joined(separator: ", ")
      throw name.problem("'\(pattern.printable)' says nothing; remove it, or add some of \(names)")
    }
    let entry = Entry(
      pattern: pattern, location: name.location, start: name.verbatimStart,
      value: try read(yaml, path: path + [pattern]))
    let unsuited = entry.isExact ? [] : keys.filter { !$0.suitsPatterns }
    let problems = unsuited.compactMap { key in
      key.claim(entry.value).map { claim in
        Diagnostic.error(
          "'\(key.name)' suits one symbol, and '\(pattern.printable)' is a pattern; give each symbol its own entry",
          at: claim)
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return entry
  }

  private static func key(_ yaml: YAMLValue, path: [String]) throws(DiagnosticsError) -> Key<Self> {
    guard case .scalar(let name, _) = yaml.content else {
      throw yaml.problem("a key is a word, got \(yaml.found)")
    }
    if let key = keys.first(where: { $0.name == name }) { return key }
    let names = keyDescriptions.map(\.name)
    let place = path.isEmpty ? "" : " in '\(path.joined(separator: ".").printable)'"
    let advice =
      closestSpelling(to: name, among: names).map { "did you mean '\($0)'?" }
      ?? "the keys here are \(names.joined(separator: ", "))"
    throw yaml.problem("unknown key '\(name.printable)'\(place); \(advice)")
  }
}

/// Transforms each element, and throws the problems of all elements together.
func collectingProblems<Element, Value>(
  _ elements: [Element], _ transform: (Element) throws(DiagnosticsError) -> Value
) throws(DiagnosticsError) -> [Value] {
  var values: [Value] = []
  var problems: [Diagnostic] = []
  for element in elements {
    do throws(DiagnosticsError) {
      values.append(try transform(element))
    } catch {
      problems += error.diagnostics
    }
  }
  guard problems.isEmpty else { throw DiagnosticsError(problems) }
  return values
}
