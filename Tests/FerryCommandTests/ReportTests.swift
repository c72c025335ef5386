import Foundation
import Testing

/// `audit`, `explain`, `init` and `inspect`.
@Suite struct ReportTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("counter.h", Workspace.counter + "/** <b>&</b> */ void counter_mystery(counter *c, void *);\n")
  }

  private func run(_ arguments: String...) throws -> FerryTool {
    let run = try FerryTool(arguments + workspace.library)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  private struct Report: Decodable {
    struct Summary: Decodable { var functions, wrapped, absorbed, skipped: Int }
    struct Entry: Decodable { var name, disposition: String }

    var module: String
    var summary: Summary
    var functions: [Entry]
  }

  @Test func theJSONReportCountsEveryFunction() throws {
    let text = try run("audit", "--format", "json").output
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(report.module == "CCounter")
    #expect(report.functions.count == 5)
    let summary = report.summary
    #expect(summary.wrapped + summary.absorbed + summary.skipped == summary.functions)
    #expect(report.functions.contains { $0.name == "counter_destroy" && $0.disposition == "absorbed" })
    #expect(report.functions.contains { $0.name == "counter_mystery" && $0.disposition == "skipped" })
  }

  @Test func theTextBeginsWithTheSummary() throws {
    #expect(try run("audit").output.hasPrefix("CCounter: 5 functions, "))
  }

  @Test func thePageNeedsNothingElse() throws {
    let page = try run("audit", "--format", "html").output
    #expect(page.contains("<code>counter_create</code>"))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<script"))
  }

  @Test func explainShowsTheEvidence() throws {
    let text = try run("explain", "counter_create").output
    #expect(text.contains("counter_create: wrapped"))
    #expect(text.contains("counter_destroy"))
  }

  @Test func explainSuggestsASymbol() throws {
    let run = try FerryTool(["explain", "counter_craete"] + workspace.library)
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean 'counter_create'?"))
  }

  @Test func initWritesAFileThatGenerateAccepts() throws {
    _ = try run("init", "--output", workspace.file("bindings.yaml"))
    let text = try workspace.read("bindings.yaml")
    #expect(text.contains("module: CCounter\nheaders: [counter.h]\n"))
    #expect(text.contains("# counter_mystery: "))
    _ = try run("audit", "--annotations", workspace.file("bindings.yaml"))
  }

  @Test func initLeavesThePackagesHeadersToThePackage() throws {
    try workspace.write("C/CCounter.h", Workspace.counter)
    let run = try FerryTool([
      "init", "--public-headers", "CCounter=\(workspace.file("C"))", "--output", workspace.file("bindings.yaml"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    let text = try workspace.read("bindings.yaml")
    #expect(text.contains("module: CCounter\n"))
    #expect(!text.contains(workspace.path))
  }

  @Test func initNeverOverwrites() throws {
    try workspace.write("bindings.yaml", "module: CMine\n")
    let run = try FerryTool(["init", "--output", workspace.file("bindings.yaml")] + workspace.library)
    #expect(run.status == 1)
    #expect(try workspace.read("bindings.yaml") == "module: CMine\n")
  }

  @Test func inspectIsTheSameEveryTime() throws {
    let first = try run("inspect").output
    #expect(first.contains("counter_increment"))
    #expect(try run("inspect").output == first)
  }
}
