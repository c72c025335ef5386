import Foundation
import SwiftEmitter
import Testing

/// What is generated does what it promises, under AddressSanitizer with leak detection.
@Suite(.serialized) struct ExecutionTests {
  @Test(arguments: ["-Onone", "-O"])
  func everyPromise(optimization: String) throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let files = try workspace.write(SwiftEmitter().files(for: DemoPlan.plan), in: "Sources")
    try workspace.write(DemoProgram.source, to: "main.swift")

    let sanitized = ["-swift-version", "6", "-sanitize=address", "-g", optimization, "-I", ".", "-I", "CDemo"]
    let library = try workspace.run(["clang", "-fsanitize=address", "-g", "-c", "CDemo/demo.c", "-o", "cdemo.o"])
    #expect(library.status == 0, "\(library.output)")
    let module = try workspace.run(
      ["swiftc", "-parse-as-library", "-wmo", "-emit-module", "-c", "-module-name", "Demo", "-o", "demo.o"]
        + sanitized + files)
    #expect(module.status == 0, "\(module.output)")
    let program = try workspace.run(
      ["swiftc", "-suppress-warnings", "-o", "program", "main.swift", "demo.o", "cdemo.o"] + sanitized)
    #expect(program.status == 0, "\(program.output)")

    let run = try workspace.run(["./program"], environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(run.output == "all is well\n")
    #expect(run.status == 0)
  }
}
