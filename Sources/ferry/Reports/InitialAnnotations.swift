internal import Boundary

/// The text of a first `bindings.yaml`: what is known, and as comments, each question that the headers leave open.
enum InitialAnnotations {
  /// - Parameter headers: Empty where the package says which they are.
  static func text(module: String, headers: [String], audit: AuditReport) -> String {
    let names = headers.map(quoted).joined(separator: ", ")
    let headerLine = headers.isEmpty ? "" : "headers: [\(names)]\n"
    let questions = (audit.types + audit.functions).filter { $0.annotation != nil }
    let summary = audit.summary
    return """
      # What the headers of \(module) do not say. Reference: Documentation/Annotations.md.
      # Of \(summary.functions) functions, \(summary.wrapped) are wrapped and \(summary.skipped) skipped without any of this.

      module: \(quoted(module))

      """ + headerLine + questions.map(question).joined()
  }

  private static func question(_ entry: AuditReport.Entry) -> String {
    let why = entry.reason.map { "\(entry.name): \($0)" } ?? entry.name
    let lines = [why] + (entry.annotation ?? "").split(whereSeparator: \.isNewline).map { "  \($0)" }
    return "\n" + lines.map { "# " + $0.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n" }.joined()
  }

  /// Plain where YAML reads it as one word, else between quotes.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._/-".contains($0)) }
    return isPlain && word.first?.isLetter == true ? word : "\"\(word.replacing("\"", with: "\\\""))\""
  }
}
