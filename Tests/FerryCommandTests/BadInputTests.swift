import Foundation
import Testing

/// Whatever is wrong with what the user gives: a message that says so, exit code 1, and nothing written.
@Suite struct BadInputTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func expectFailure(
    _ pattern: String, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try FerryTool(["generate", "--output", workspace.output] + arguments)
    #expect(run.status == 1, sourceLocation: sourceLocation)
    let regex = try Regex(pattern)
    #expect(
      run.errors.contains(regex), "'\(run.errors)' does not match '\(pattern)'", sourceLocation: sourceLocation)
    #expect(!workspace.exists("Generated"), sourceLocation: sourceLocation)
  }

  @Test func missingHeader() throws {
    try expectFailure(
      "error: .*absent.h", ["--module", "CAbsent", "--header", "absent.h", "--include-path", workspace.path])
  }

  @Test func syntaxError() throws {
    try workspace.write("broken.h", "int broken(int;\n")
    try expectFailure(
      "broken.h:1:[0-9]+: error: ",
      ["--module", "CBroken", "--header", "broken.h", "--include-path", workspace.path])
  }

  @Test func randomBytesAsHeader() throws {
    let bytes = (1...4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    try workspace.write("random.h", Data(bytes))
    try expectFailure(
      "error: ", ["--module", "CRandom", "--header", "random.h", "--include-path", workspace.path])
  }

  @Test func directoryAsHeader() throws {
    try FileManager.default.createDirectory(atPath: workspace.file("folder.h"), withIntermediateDirectories: true)
    try expectFailure("error: .*folder.h", ["--module", "CFolder", "--header", workspace.file("folder.h")])
  }

  @Test func unknownKey() throws {
    try workspace.write("bindings.yaml", "functoins:\n  counter_create: { skip: true }\n")
    try expectFailure(
      "bindings.yaml:1:1: error: .*functoins.*functions",
      workspace.library + ["--annotations", workspace.file("bindings.yaml")])
  }

  @Test func unknownSymbol() throws {
    try workspace.write("bindings.yaml", "functions:\n  counter_craete: { skip: true }\n")
    try expectFailure(
      "bindings.yaml:2:3: error: .*counter_craete.*counter_create",
      workspace.library + ["--annotations", workspace.file("bindings.yaml")])
  }

  @Test func contradiction() throws {
    try workspace.write("bindings.yaml", "functions:\n  counter_create: { skip: true, name: create }\n")
    try expectFailure(
      "bindings.yaml:2:[0-9]+: error: .*skip",
      workspace.library + ["--annotations", workspace.file("bindings.yaml")])
  }

  @Test func missingAnnotations() throws {
    try expectFailure(
      "error: cannot read '.*none.yaml': no such file",
      workspace.library + ["--annotations", workspace.file("none.yaml")])
  }

  @Test func directoryAsAnnotations() throws {
    try expectFailure("error: .*it is a directory", workspace.library + ["--annotations", workspace.path])
  }

  @Test func annotationsThatAreNotText() throws {
    try workspace.write("bindings.yaml", Data([0xFF, 0xFE, 0x00]))
    try expectFailure("error: .*UTF-8", workspace.library + ["--annotations", workspace.file("bindings.yaml")])
  }

  @Test func neitherModuleNorHeaders() throws {
    try expectFailure("error: which module\\? Pass --module", ["--header", "counter.h"])
    try expectFailure("error: which headers\\? Pass --header", ["--module", "CCounter"])
  }

  @Test func unknownPackage() throws {
    try expectFailure(
      "error: pkg-config has no flags for no-such-package: ", workspace.library + ["--pkg-config", "no-such-package"])
  }

  @Test func missingTemplates() throws {
    try expectFailure(
      "error: cannot read the directory", workspace.library + ["--templates", workspace.file("absent")])
  }

  @Test func outputBelowAFile() throws {
    try workspace.write("plain", "text")
    let run = try FerryTool(["generate", "--output", workspace.file("plain/below")] + workspace.library)
    #expect(run.status == 1)
    #expect(run.errors.contains("error: cannot create the directory"))
    #expect(try workspace.read("plain") == "text")
  }

  @Test func outputIsAFile() throws {
    try workspace.write("plain", "text")
    let run = try FerryTool(["generate", "--output", workspace.file("plain")] + workspace.library)
    #expect(run.status == 1)
    #expect(run.errors.contains("it is a file, not a directory"))
    #expect(try workspace.read("plain") == "text")
  }

  @Test func wrongUsage() throws {
    #expect(try FerryTool(["generate"]).status == 64)
    #expect(try FerryTool(["genrate"]).status == 64)
    #expect(try FerryTool(["audit", "--format", "xml"] + workspace.library).status == 64)
  }
}
