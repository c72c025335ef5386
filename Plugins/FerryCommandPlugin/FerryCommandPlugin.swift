import Foundation
import PackagePlugin

/// `swift package ferry generate|shims|audit|explain|init|inspect [--target NAME] …`
///
/// Runs `ferry` for the Swift targets that have a `bindings.yaml`, with what the package knows about their C libraries.
@main
struct FerryCommandPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    guard let subcommand = extractor.remainingArguments.first else {
      throw UsageError(description: "swift package ferry generate|shims|audit|explain|init|inspect [--target NAME] …")
    }
    let rest = Array(extractor.remainingArguments.dropFirst())
    let tool = try context.tool(named: "ferry").url
    for target in try targets(named: names, in: context.package, subcommand: subcommand) {
      let all = [subcommand] + rest + toolArguments(subcommand, given: rest, target: target)
      try run(tool, all)
    }
  }

  private func targets(named names: [String], in package: Package, subcommand: String) throws -> [any Target] {
    if !names.isEmpty { return try package.targets(named: names) }
    let annotated = package.targets.filter { FileManager.default.fileExists(atPath: annotations(of: $0).path) }
    if annotated.isEmpty {
      throw UsageError(description: "no target has a bindings.yaml; name one with --target")
    }
    return annotated
  }

  private func toolArguments(_ subcommand: String, given: [String], target: any Target) -> [String] {
    var arguments = CLibraries(of: target).arguments
    let annotations = annotations(of: target)
    if FileManager.default.fileExists(atPath: annotations.path) {
      arguments += ["--annotations", annotations.path]
    }
    if given.contains("--output") { return arguments }
    switch subcommand {
    case "generate": arguments += ["--output", target.directoryURL.appending(path: "Generated").path]
    case "init": arguments += ["--output", annotations.path]
    default: break
    }
    return arguments
  }

  private func annotations(of target: any Target) -> URL {
    target.directoryURL.appending(path: "bindings.yaml")
  }

  private func run(_ tool: URL, _ arguments: [String]) throws {
    let process = try Process.run(tool, arguments: arguments)
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw UsageError(description: "ferry \(arguments[0]) failed")
    }
  }
}

struct UsageError: Error, CustomStringConvertible {
  var description: String
}
