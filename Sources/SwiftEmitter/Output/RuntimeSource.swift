/// The runtime as source, for generated code that depends on nothing.
enum RuntimeSource {
  /// The files whose types appear in the public API of generated code.
  private static let publicFiles = ["BoundaryError.swift", "StaticName.swift"]

  static let header = "// The part of Ferry's runtime that generated code needs. Do not edit.\n"

  /// What stands in the runtime's file where the library is linked.
  static let linked = "// The runtime is linked: the library FerryRuntime. Do not edit.\n"

  /// All of the runtime as one file, with nothing public but the error that users meet.
  static func embedded() -> String {
    let files = EmbeddedText.files.filter { $0.name.hasSuffix(".swift") }
    let sources = files.map { file in
      nonisolated(publicFiles.contains(file.name) ? file.text : withoutPublic(file.text))
    }
    return ([header] + sources).joined(separator: "\n")
  }

  /// The target that the source joins may isolate everything to an actor by default, which nothing here can be.
  private static func nonisolated(_ source: String) -> String {
    let introducers = ["public ", "extension ", "protocol ", "struct ", "enum ", "final class "]
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      introducers.contains(where: line.hasPrefix) ? "nonisolated \(line)" : String(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Runtime sources keep `public` and `@inlinable` at the start of lines, so that taking them away is this simple.
  private static func withoutPublic(_ source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
      let indentation = line.prefix { $0 == " " }
      let code = line.dropFirst(indentation.count)
      if code == "@inlinable" { return nil }
      return code.hasPrefix("public ") ? indentation + String(code.dropFirst("public ".count)) : String(line)
    }
    return lines.joined(separator: "\n")
  }
}
