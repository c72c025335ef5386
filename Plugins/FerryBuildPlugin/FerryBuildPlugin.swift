import Foundation
import PackagePlugin

/// Generates the Swift API of the C library that a target depends on, whenever the target is built.
///
/// The target has a `bindings.yaml`, which may be empty.
@main
struct FerryBuildPlugin: BuildToolPlugin {
  /// What `ferry generate --layout fixed` writes: a build command has to name its outputs before it runs.
  private static let outputNames = [
    "Errors.swift", "Functions.swift", "Handles.swift", "Runtime.swift", "Values.swift",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let annotations = target.directoryURL.appending(path: "bindings.yaml")
    guard FileManager.default.fileExists(atPath: annotations.path) else {
      Diagnostics.error("target '\(target.name)' uses FerryBuildPlugin and has no bindings.yaml; add one, even empty")
      return []
    }
    let libraries = CLibraries(of: target)
    if libraries.isEmpty {
      Diagnostics.error(
        "target '\(target.name)' uses FerryBuildPlugin and depends on no C target or system library; add one")
      return []
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
    let dependencies = context.pluginWorkDirectoryURL.appending(path: "dependencies.d")
    return [
      .buildCommand(
        displayName: "Generating the Swift API of \(target.name) from C headers",
        executable: try context.tool(named: "ferry").url,
        arguments: [
          "generate", "--annotations", annotations.path, "--output", output.path, "--layout", "fixed",
          "--dependency-file", dependencies.path,
        ] + libraries.arguments,
        inputFiles: [annotations, dependencies] + libraries.files,
        outputFiles: Self.outputNames.map { output.appending(path: $0) })
    ]
  }
}
