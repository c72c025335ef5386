import BindingPlan

/// The lines of a documentation comment, without the comment mark.
struct DocumentationComment {
  var documentation: Documentation
  /// What stands for a summary that the header doesn't give.
  var fallback: String
  /// Sentences of the emitter's own after the discussion, such as the C function that is wrapped.
  var notes: [String] = []
  /// What is thrown besides what the header says; nil for what doesn't throw.
  var errorType: String?
  /// Only these parameters exist in Swift.
  var parameters: [String] = []
  /// Columns that the comment is indented by.
  var indentation = 2

  func lines() -> [String] {
    let summary = documentation.summary ?? fallback
    let own = documentation.summary == nil && notes == [fallback] ? [] : notes
    let paragraphs = [summary] + documentation.discussion + (own.isEmpty ? [] : [own.joined(separator: " ")])
    let blocks = paragraphs.map { text($0) } + [fields()]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The list that DocC turns into sections.
  private func fields() -> [String] {
    var lines: [String] = []
    let texts = documentation.parameters.filter { parameters.contains($0.name) }
    if !texts.isEmpty {
      lines.append("- Parameters:")
      for parameter in texts { lines += text(parameter.text, first: "  - \(parameter.name): ", rest: "    ") }
    }
    if let errorType {
      let reason = documentation.throws.map { ": \($0)" } ?? "."
      lines += text("``\(errorType)``\(reason)", first: "- Throws: ", rest: "  ")
    }
    if let returns = documentation.returns { lines += text(returns, first: "- Returns: ", rest: "  ") }
    return lines
  }

  private func text(_ text: String, first: String = "", rest: String = "") -> [String] {
    CommentText.lines(
      text, width: CommentText.width - indentation - "/// ".count, firstPrefix: first, prefix: rest)
  }
}
