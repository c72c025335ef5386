import Foundation
import Testing

@testable import ferry

/// The list of files that a run read, as `make` understands it.
@Suite struct DependencyFileTests {
  @Test func escapesWhatMakeWouldMisread() {
    #expect(DependencyFile.escape("/a b/#c/$d") == "/a\\ b/\\#c/$$d")
    #expect(
      DependencyFile.contents(targets: ["A.swift", "B.swift"], dependencies: ["a.h", "b c.h"])
        == "A.swift B.swift: \\\n  a.h \\\n  b\\ c.h\n")
  }

  @Test func listsEveryFileThatWasRead() throws {
    let workspace = try Workspace()
    try workspace.write("deep/er/far.h", "int far_away(void);\n")
    try workspace.write("counter.h", "#include \"deep/er/far.h\"\n" + Workspace.counter)
    try workspace.write("bindings.yaml", "")
    let run = try workspace.generate(
      "--dependency-file", workspace.file("out.d"), "--annotations", workspace.file("bindings.yaml"))
    #expect(run.status == 0, "\(run.errors)")
    let text = try workspace.read("out.d")
    for name in ["counter.h", "deep/er/far.h", "bindings.yaml", "stddef.h"] {
      #expect(text.contains("/\(name)"), "\(name)")
    }
    #expect(text.contains("Generated/"))
  }

  /// `make` itself is asked: the target is current until a header far away changes.
  @Test func makeReadsIt() throws {
    let workspace = try Workspace()
    try workspace.write("with space/far.h", "int far_away(void);\n")
    try workspace.write("counter.h", "#include \"with space/far.h\"\n" + Workspace.counter)
    _ = try workspace.generate("--dependency-file", workspace.file("out.d"))
    let name = try #require(workspace.names(in: "Generated").first)
    try workspace.write("Makefile", "include out.d\n\(workspace.file("Generated/\(name)")):\n\t@true\n")
    #expect(try make(workspace, "Generated/\(name)") == 0)
    try FileManager.default.setAttributes(
      [.modificationDate: Date.now.addingTimeInterval(60)], ofItemAtPath: workspace.file("with space/far.h"))
    #expect(try make(workspace, "Generated/\(name)") == 1)
  }

  /// 0 where the target is current.
  private func make(_ workspace: Workspace, _ target: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["make", "--question", "--silent", workspace.file(target)]
    process.standardError = FileHandle.nullDevice
    process.currentDirectoryURL = URL(fileURLWithPath: workspace.path)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
