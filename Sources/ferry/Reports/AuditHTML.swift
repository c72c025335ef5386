internal import Boundary

/// The audit as one page without scripts or outside files, for a build artefact that anyone can open.
enum AuditHTML {
  static func render(_ report: AuditReport) -> String {
    let summary = report.summary
    return """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>\(escape(report.module)): audit</title>
      <style>
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
      table { border-collapse: collapse; width: 100% }
      td, th { border-bottom: 1px solid #ccc; padding: .4em .6em; text-align: left; vertical-align: top }
      .skipped td:nth-child(2) { color: #b00020 }
      .wrapped td:nth-child(2) { color: #1b6e1b }
      pre { background: #f4f4f4; margin: .3em 0; padding: .4em }
      ul { margin: 0; padding-left: 1.1em }
      </style>
      <h1>\(escape(report.module))</h1>
      <p>\(summary.functions) functions: \(summary.wrapped) wrapped, \(summary.absorbed) absorbed, \
      \(summary.skipped) skipped.</p>
      \(table("Functions", report.functions.sorted(by: skippedFirst)))
      \(table("Types", report.types))
      \(table("Constants", report.constants))
      </html>

      """
  }

  private static func skippedFirst(_ first: AuditReport.Entry, _ second: AuditReport.Entry) -> Bool {
    let isFirst = first.disposition == .skipped
    return isFirst == (second.disposition == .skipped) ? first.name < second.name : isFirst
  }

  private static func table(_ title: String, _ entries: [AuditReport.Entry]) -> String {
    if entries.isEmpty { return "" }
    return """
      <h2>\(title)</h2>
      <table>
      <tr><th>C</th><th>Fate</th><th>Swift</th><th>Why</th></tr>
      \(entries.map(row).joined(separator: "\n"))
      </table>
      """
  }

  private static func row(_ entry: AuditReport.Entry) -> String {
    let evidence = entry.evidence.map { "<li>\(escape($0.kind.rawValue)): \(escape($0.detail))</li>" }.joined()
    let reason = entry.reason.map { "<p>\(escape($0))</p>" } ?? ""
    let annotation = entry.annotation.map { "<pre>\(escape($0))</pre>" } ?? ""
    let why = reason + (evidence.isEmpty ? "" : "<ul>\(evidence)</ul>") + annotation
    let fate = entry.disposition.rawValue
    return """
      <tr class="\(fate)"><td><code>\(escape(entry.name))</code></td><td>\(fate)</td>\
      <td><code>\(escape(entry.swift ?? ""))</code></td><td>\(why)</td></tr>
      """
  }

  /// Names and comments are outside input.
  private static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
