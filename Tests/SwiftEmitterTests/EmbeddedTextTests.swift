import Foundation
import Testing

@testable import SwiftEmitter

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
    let embedded = Dictionary(uniqueKeysWithValues: EmbeddedText.files.map { ($0.name, $0.text) })
    #expect(embedded == texts, "run scripts/embed-text")
  }
}
