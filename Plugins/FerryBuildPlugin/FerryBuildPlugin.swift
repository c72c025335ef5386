import Foundation
import PackagePlugin

/// Generates the Swift API of the C library that a target depends on, whenever the target is built.
///
/// The target has a `bindings.yaml`, which may be empty.
@main
struct FerryBuildPlugin: BuildToolPlugin {
  /// What `ferry generate --layout fixed` writes: a build command has to name its outputs before it runs.
  private static let outputNames = [
    "FerryErrors.swift", "FerryFunctions.swift", "FerryHandles.swift", "FerryRuntime.swift", "FerryValues.swift",
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
    let dependencies = try dependencyFile(in: context.pluginWorkDirectoryURL)
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

  /// The tool's own record of what it read, which is also an input of its command.
  ///
  /// Which headers a header includes, only the tool knows, and SwiftPM asks a plugin for inputs only when the package's
  /// structure changes: headers listed here from an earlier run would miss an include that is added later. So the tool
  /// rewrites an input of its own at each run, and thereby runs at every build. It finds any change, however far away;
  /// without one it writes no Swift file, and nothing is compiled.
  private func dependencyFile(in directory: URL) throws -> URL {
    let file = directory.appending(path: "dependencies.d")
    if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
    return file
  }
}
