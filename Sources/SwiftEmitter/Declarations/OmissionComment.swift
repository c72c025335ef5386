import BindingPlan

/// What was left out, as the comment that ends a file.
struct OmissionComment {
  let omissions: [Omission]

  func context() -> [String: Any] {
    ["omissions": omissions.map { ["lines": lines($0)] as [String: Any] }]
  }

  private func lines(_ omission: Omission) -> [String] {
    let width = CommentText.width - "// ".count
    let reason = CommentText.lines(
      "\(omission.cName): \(omission.reason)", width: width, firstPrefix: "- ", prefix: "  ")
    let annotation = omission.annotation.map { ["  To wrap it, annotate:", ""] + annotationLines($0) } ?? []
    return reason + annotation
  }

  /// YAML: its lines stay as they are.
  private func annotationLines(_ annotation: String) -> [String] {
    annotation.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      "      " + String(String.UnicodeScalarView(line.unicodeScalars.filter(CommentText.isPlain)))
    }
  }
}
