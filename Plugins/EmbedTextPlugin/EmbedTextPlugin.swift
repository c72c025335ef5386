import Foundation
import PackagePlugin

/// Makes the templates and the runtime's sources part of the emitter, so that the tool has nothing to find at run time.
///
/// `resources: .embedInCode` does the same with array literals, which take seconds to compile.
@main
struct EmbedTextPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let inputs =
      try files(in: root.appending(path: "Templates"), withExtension: "mustache")
      + files(in: root.appending(path: "Sources/FerryRuntime"), withExtension: "swift")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
    return [
      .buildCommand(
        displayName: "Embedding templates and runtime",
        executable: try context.tool(named: "embed-text").url,
        arguments: [output.path(percentEncoded: false)] + inputs.map { $0.path(percentEncoded: false) },
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }

  private func files(in directory: URL, withExtension pathExtension: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
