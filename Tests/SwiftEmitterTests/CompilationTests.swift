import BindingPlan
import Foundation
import SwiftEmitter
import Testing

/// What is generated compiles without a warning, in every way that it may be compiled.
@Suite(.serialized) struct CompilationTests {
  static let strict = [
    "swiftc", "-swift-version", "6", "-strict-memory-safety", "-warnings-as-errors", "-parse-as-library", "-wmo", "-c",
    "-I", "CDemo",
  ]

  @Test(arguments: [
    ["-Onone"], ["-O"], ["-Onone", "-default-isolation", "MainActor"],
    ["-Onone", "-enable-upcoming-feature", "MemberImportVisibility", "-enable-upcoming-feature", "ExistentialAny"],
  ])
  func embeddedRuntime(flags: [String]) throws {
    try compile(EmitterOptions(layout: .onePerType, runtime: .embedded), flags + ["-module-name", "Demo"])
  }

  @Test(arguments: ["x86_64-unknown-linux-gnu", "wasm32-unknown-none-wasm"])
  func embeddedSwift(target: String) throws {
    try compile(
      EmitterOptions(layout: .fixed, runtime: .embedded),
      ["-target", target, "-enable-experimental-feature", "Embedded", "-module-name", "Demo"])
  }

  @Test func linkedRuntime() throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path()
    let folder = "\(package)/Sources/FerryRuntime"
    let runtime = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    let module = try workspace.run(
      Self.strict + ["-module-name", "FerryRuntime", "-emit-module", "-o", "runtime.o"] + runtime)
    #expect(module.status == 0, "\(module.output)")
    try compile(
      EmitterOptions(layout: .fixed, runtime: .linked), ["-O", "-module-name", "Demo", "-I", "."], in: workspace)
  }

  @Test(arguments: [["-Onone"], ["-O"]])
  func unusualPlans(flags: [String]) throws {
    let options = EmitterOptions(layout: .fixed)
    try compile(options, flags + ["-module-name", "Edge"], plan: EdgePlan.plan)
    try compile(options, flags + ["-module-name", "Plain"], plan: EdgePlan.plainPlan)
    let empty = BindingPlan(
      module: "CDemo", libraryName: "Empty",
      error: ErrorPlan(name: "EmptyError", sources: [], documentation: Documentation()))
    try compile(options, flags + ["-module-name", "Empty"], plan: empty)
  }

  private func compile(
    _ options: EmitterOptions, _ flags: [String], in given: Workspace? = nil, plan: BindingPlan = DemoPlan.plan
  ) throws {
    let workspace = try given ?? Workspace()
    defer { if given == nil { workspace.remove() } }
    let files = try workspace.write(SwiftEmitter(options: options).files(for: plan), in: "Demo")
    let result = try workspace.run(Self.strict + flags + ["-o", "demo.o"] + files)
    #expect(result.status == 0, "\(result.output)")
  }
}
