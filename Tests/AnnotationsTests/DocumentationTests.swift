import Foundation
import Testing

@testable import Annotations

/// Holds the committed documents against the tables of keys.
@Suite struct DocumentationTests {
  private let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation")

  private func document(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// To write the file anew after a change to the tables, run the tests with `FERRY_UPDATE_DOCUMENTATION=1`.
  @Test func theCommittedSchemaIsTheGeneratedOne() throws {
    let schema = AnnotationsReader().jsonSchema()
    if ProcessInfo.processInfo.environment["FERRY_UPDATE_DOCUMENTATION"] == "1" {
      try schema.write(to: folder.appending(path: "bindings.schema.json"), atomically: true, encoding: .utf8)
    }
    #expect(try document("bindings.schema.json") == schema)
  }

  @Test func theSchemaIsJSON() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(AnnotationsReader().jsonSchema().utf8))
    let properties = try #require((schema as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(Annotations.keys.map(\.name)))
  }

  /// With `FERRY_UPDATE_DOCUMENTATION=1` the rows are written anew; the text around them is written by hand.
  @Test func theReferenceHasARowForEveryKey() throws {
    var reference = try document("Annotations.md")
    for level in referenceLevels {
      let section = try #require(reference.range(of: "\n## \(level.heading)\n"), "no section \(level.heading)")
      let text = reference[section.upperBound...].components(separatedBy: "\n## ")[0]
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.joined(separator: "\n")
      let wanted = level.keys.map { "| `\($0.name)` | \($0.shape.expectation) | \($0.summary) |" }.joined(
        separator: "\n")
      if ProcessInfo.processInfo.environment["FERRY_UPDATE_DOCUMENTATION"] == "1" {
        reference = reference.replacingOccurrences(of: rows, with: wanted)
        try reference.write(to: folder.appending(path: "Annotations.md"), atomically: true, encoding: .utf8)
      } else {
        #expect(rows == wanted)
      }
    }
  }

  @Test func everyExampleIsReadWithoutProblems() throws {
    let examples = try document("Annotations.md").components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(examples.count >= 10)
    for example in examples { #expect(problems(example) == [], "\(example)") }
  }

  @Test func everyKeyHasAnExample() throws {
    let examples = try document("Annotations.md").components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }.joined()
    for key in referenceLevels.flatMap(\.keys) { #expect(examples.contains("\(key.name):"), "\(key.name)") }
  }

  private var referenceLevels: [(heading: String, keys: [KeyDescription])] {
    [
      ("The file", Annotations.keyDescriptions),
      ("lifecycle", LifecycleAnnotation.keyDescriptions),
      ("shims", ShimsAnnotation.keyDescriptions),
      ("options", OptionsAnnotation.keyDescriptions),
      ("kinds", OptionAnnotation.keyDescriptions),
      ("guard", GuardAnnotation.keyDescriptions),
      ("errors", ErrorAnnotation.keyDescriptions),
      ("constants", ConstantsAnnotation.keyDescriptions),
      ("types", TypeAnnotation.keyDescriptions),
      ("kinds of structs", KindAnnotation.keyDescriptions),
      ("fields", FieldAnnotation.keyDescriptions),
      ("stream", StreamAnnotation.keyDescriptions),
      ("functions", FunctionAnnotation.keyDescriptions),
      ("returns", ReturnsAnnotation.keyDescriptions),
      ("parameters", ParameterAnnotation.keyDescriptions),
      ("callback", CallbackAnnotation.keyDescriptions),
      ("Members of a struct of callbacks", CallbackMemberAnnotation.keyDescriptions),
      ("What a callback gets", CallbackParameterAnnotation.keyDescriptions),
    ]
  }
}
