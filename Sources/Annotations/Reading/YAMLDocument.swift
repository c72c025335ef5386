internal import CModel
internal import Yams

/// The one document of a YAML file; nil for a file with comments alone or with nothing in it.
func yamlDocument(_ source: SourceText) throws(DiagnosticsError) -> YAMLValue? {
  do {
    // Without rules every scalar is text: whether it is a number or a truth value is for the key to say.
    let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.nextRoot() else { return nil }
    if let second = try parser.nextRoot() {
      throw YAMLValue(second, in: source).problem(
        "a second document starts here; annotations are one document, so remove the '---' before it")
    }
    return YAMLValue(root, in: source)
  } catch let error as DiagnosticsError {
    throw error
  } catch let error as YamlError {
    throw DiagnosticsError([diagnostic(for: error, in: source)])
  } catch {
    throw DiagnosticsError([.error("the YAML cannot be read: \(error)", at: source.end)])
  }
}

private func diagnostic(for error: YamlError, in source: SourceText) -> Diagnostic {
  switch error {
  case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    syntaxError(problem, mark, context, in: source)
  case .duplicatedKeysInMapping(let names, let context):
    duplicateKey(names, firstAt: context.mark, in: source)
  case .reader(let problem, _, _, _):
    .error("invalid YAML: \(problem)", at: SourceLocation(file: source.file, line: 1, column: 1))
  default:
    .error("the YAML cannot be read", at: SourceLocation(file: source.file, line: 1, column: 1))
  }
}

private func syntaxError(
  _ problem: String, _ mark: Mark, _ context: YamlError.Context?, in source: SourceText
) -> Diagnostic {
  let location = source.clamped(SourceLocation(file: source.file, line: mark.line, column: mark.column))
  if source.contains("\t", at: location) {
    return .error("invalid YAML: a tab cannot indent; use spaces", at: location)
  }
  let place = context.map { context in
    let isElsewhere = context.mark.line != mark.line || context.mark.column != mark.column
    return " \(context.text)" + (isElsewhere ? " that starts at \(context.mark.line):\(context.mark.column)" : "")
  }
  return .error("invalid YAML: \(problem)\(place ?? "")", at: location)
}

/// Points at the second of two equal keys. The parser knows the first alone; in block style the second stands in the
/// same column of a later line.
private func duplicateKey(_ names: [String], firstAt mark: Mark, in source: SourceText) -> Diagnostic {
  let first = SourceLocation(file: source.file, line: mark.line, column: mark.column)
  let name = names.first ?? ""
  for line in source.lines(after: first.line) {
    let place = SourceLocation(file: source.file, line: line.number, column: first.column)
    let isIndented = line.text.prefix(first.column - 1).allSatisfy { $0 == " " }
    if isIndented, ["\(name):", "'\(name)':", "\"\(name)\":"].contains(where: { source.contains($0, at: place) }) {
      return .error("'\(name.printable)' already stands in line \(first.line); merge the two", at: place)
    }
  }
  return .error("'\(name.printable)' stands here and once more in the same mapping; merge the two", at: first)
}
