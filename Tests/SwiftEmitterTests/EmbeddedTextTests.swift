import Foundation
import RuntimeSources
import Templates
import Testing

/// The texts in the tool are those of the repository.
@Suite struct EmbeddedTextTests {
  @Test func everyFileIsEmbeddedAsItIs() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var texts: [String: String] = [:]
    for (folder, suffix) in [("Templates", ".mustache"), ("Sources/FerryRuntime", ".swift")] {
      let directory = root.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) where name.hasSuffix(suffix) {
        texts[name] = try String(contentsOf: directory.appendingPathComponent(name), encoding: .utf8)
      }
    }
    let embedded =
      EmbeddedTemplates.all.map { ($0.name + ".mustache", $0.text) } + RuntimeSources.all.map { ($0.name, $0.text) }
    #expect(
      Dictionary(uniqueKeysWithValues: embedded) == texts, "list the file in Package.swift and where it is embedded")
  }
}
