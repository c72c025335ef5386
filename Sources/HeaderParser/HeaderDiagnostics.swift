import CModel

/// Decides which of clang's complaints make headers unusable, and puts them so that a user knows what to do.
struct HeaderDiagnostics {
  private(set) var errors: [Diagnostic] = []
  /// Errors about attributes: the declaration is there all the same, only without that attribute.
  private(set) var warnings: [Diagnostic] = []

  /// More than these say nothing new: the rest follows from the first.
  private static let maximumCount = 10

  init(_ unit: TranslationUnit, mainFile: String) {
    var excess = 0
    for diagnostic in unit.diagnostics where diagnostic.isError {
      let location = Self.location(diagnostic.position, unit, mainFile)
      if Self.isAboutAttribute(diagnostic) {
        warnings.append(.warning("attribute ignored: \(diagnostic.message)", at: location))
      } else if errors.count < Self.maximumCount {
        errors.append(.error(Self.message(diagnostic, isNamedByUser: location == nil), at: location))
      } else {
        excess += 1
      }
    }
    if excess > 0 { errors.append(Diagnostic(.note, "\(excess) more errors")) }
  }

  private static func location(_ position: SourcePosition, _ unit: TranslationUnit, _ main: String) -> SourceLocation? {
    guard let file = position.file else { return nil }
    let path = unit.path(of: file)
    return path == main ? nil : SourceLocation(file: path, line: position.line, column: position.column)
  }

  /// Such as `'malloc' attribute takes no arguments`, from a clang that is older than the header expects.
  private static func isAboutAttribute(_ diagnostic: ClangDiagnostic) -> Bool {
    diagnostic.category == "Semantic Issue" && diagnostic.message.contains(" attribute")
  }

  private static func message(_ diagnostic: ClangDiagnostic, isNamedByUser: Bool) -> String {
    let suffix = "' file not found"
    guard diagnostic.message.hasPrefix("'"), let end = diagnostic.message.range(of: suffix) else {
      return diagnostic.message
    }
    let name = diagnostic.message[..<end.lowerBound].dropFirst()
    let advice = "name its directory with --include-path, or its package with --pkg-config"
    return isNamedByUser ? "header '\(name)' was not found; \(advice)" : "'\(name)' was not found; \(advice)"
  }
}
