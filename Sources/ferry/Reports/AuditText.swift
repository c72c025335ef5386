internal import Boundary

/// The audit for a terminal: the summary, then what is missing and how to get it, then the rest.
enum AuditText {
  static func render(_ report: AuditReport) -> String {
    let skipped = report.functions.filter { $0.disposition == .skipped }
    let present = report.functions.filter { $0.disposition != .skipped }
    return summary(report) + section("Skipped", skipped) + section("Wrapped and absorbed", present)
      + section("Types", report.types) + section("Constants", report.constants)
  }

  static func summary(_ report: AuditReport) -> String {
    let summary = report.summary
    return """
      \(report.module): \(summary.functions) functions, \(summary.wrapped) wrapped, \(summary.absorbed) absorbed, \
      \(summary.skipped) skipped

      """
  }

  /// One declaration: its fate, the evidence, and what to add.
  static func entry(_ entry: AuditReport.Entry) -> String {
    let swift = entry.swift.map { " as \($0)" } ?? ""
    var lines = ["\(entry.name): \(entry.disposition.rawValue)\(swift)"]
    if let reason = entry.reason { lines.append("  because \(reason)") }
    lines += entry.evidence.map { "  \($0.kind.rawValue): \($0.detail)" }
    if let annotation = entry.annotation {
      lines.append("  to change this, add to the annotations:")
      lines += annotation.split(separator: "\n").map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ entries: [AuditReport.Entry]) -> String {
    entries.isEmpty ? "" : "\n\(title)\n\n" + entries.map(entry).joined()
  }
}
