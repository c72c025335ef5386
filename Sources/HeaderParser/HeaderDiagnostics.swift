import CModel

/// Decides which of clang's complaints make headers unusable, and puts them so that a user knows what to do.
struct HeaderDiagnostics {
  private(set) var errors: [Diagnostic] = []
  /// Errors about attributes: the declaration is there all the same, only without that attribute.
  private(set) var warnings: [Diagnostic] = []

  /// More than these say nothing new: the rest follows from the first.
  private static let maximumCount = 10

  /// `mainFile` is the source in memory, which includes `headers`, one a line.
  init(_ unit: TranslationUnit, mainFile: String, headers: [NamedHeader]) {
    var excess = 0
    for diagnostic in unit.diagnostics where diagnostic.isError {
      let location = Self.location(diagnostic.position, unit, mainFile)
      if Self.isAboutAttribute(diagnostic) {
        warnings.append(.warning("attribute ignored: \(diagnostic.message)", at: location))
      } else if errors.count < Self.maximumCount {
        let isInMain = location == nil && diagnostic.position.file != nil
        let message = isInMain ? Self.mainMessage(diagnostic, headers) : Self.message(diagnostic)
        errors.append(.error(message, at: location))
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

  private static let advice = "name its directory with --include-path, or its package with --pkg-config"

  private static func message(_ diagnostic: ClangDiagnostic) -> String {
    missingFile(diagnostic).map { "'\($0)' was not found; \(advice)" } ?? diagnostic.message
  }

  /// What is wrong between the headers: one that was not found, or that the one before left something open.
  private static func mainMessage(_ diagnostic: ClangDiagnostic, _ headers: [NamedHeader]) -> String {
    if let name = missingFile(diagnostic) { return "header '\(name)' was not found; \(advice)" }
    let before = headers.prefix(max(1, diagnostic.position.line - 1)).last?.spelling ?? ""
    return "header '\(before)' ends unexpectedly: \(diagnostic.message)"
  }

  private static func missingFile(_ diagnostic: ClangDiagnostic) -> Substring? {
    guard diagnostic.message.hasPrefix("'"), diagnostic.message.hasSuffix("' file not found") else { return nil }
    return diagnostic.message.dropFirst().dropLast("' file not found".count)
  }
}
