import Annotations
import Boundary
import CModel
import Foundation
import HeaderParser
import SwiftEmitter
import Testing

@testable import ferry

/// One small header, and beside it what Ferry makes of it.
struct Snapshot: CustomTestStringConvertible, Sendable {
  /// The header's name, or the pattern's, without extension.
  let name: String
  let header: URL
  /// Beside the header, or nil for a header that needs no annotations.
  let annotations: URL?
  /// The two recorded files, without extension.
  let recorded: URL

  var testDescription: String { name }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// `Tests/Snapshots/NAME.h`, and the headers of `Tests/Patterns`, by name.
  static let all: [Snapshot] = (snapshots() + patterns()).sorted { $0.name < $1.name }

  private static func snapshots() -> [Snapshot] {
    headers(in: tests.appending(path: "Snapshots")).map { header in
      let base = header.deletingPathExtension()
      return Snapshot(
        name: base.lastPathComponent, header: header, annotations: existing(base.appendingPathExtension("yaml")),
        recorded: base)
    }
  }

  private static func patterns() -> [Snapshot] {
    entries(of: tests.appending(path: "Patterns")).flatMap { folder in
      headers(in: folder).map { header in
        Snapshot(
          name: folder.lastPathComponent, header: header,
          annotations: existing(folder.appending(path: "bindings.yaml")), recorded: folder.appending(path: "Generated"))
      }
    }
  }

  private static func entries(of folder: URL) -> [URL] {
    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
  }

  private static func headers(in folder: URL) -> [URL] { entries(of: folder).filter { $0.pathExtension == "h" } }

  private static func existing(_ file: URL) -> URL? {
    FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  // MARK: What Ferry makes of it

  /// The Swift files, one after the other, and the audit with every diagnostic before it.
  func render() throws -> (swift: String, audit: String) {
    do {
      return try render(readAnnotations())
    } catch let error as DiagnosticsError {
      return (swift: "", audit: text(of: error.diagnostics))
    }
  }

  func readAnnotations() throws -> Annotations { try annotations.map(read) ?? .none }

  /// The same with other annotations than those beside the header.
  func render(_ annotations: Annotations) throws -> (swift: String, audit: String) {
    do {
      let parsed = try Pipeline.parse(
        ParseRequest(module: module, headers: [header.path], clangArguments: clangArguments()), annotations,
        with: HeaderParser(environment: [:]))
      let boundary = try BoundaryPlanner().plan(module: parsed.module, annotations: annotations)
      let files = try SwiftEmitter(options: EmitterOptions(runtime: .linked)).files(for: boundary.plan)
      let shims = Pipeline.emitShims(boundary.plan, headers: [header.lastPathComponent]).sorted { $0.key < $1.key }
      let diagnostics = parsed.diagnostics + boundary.diagnostics
      let all = files + shims.map { GeneratedFile(name: $0.key, contents: $0.value) }
      return (swift: text(of: all), audit: text(of: diagnostics) + AuditText.render(boundary.audit))
    } catch let error as DiagnosticsError {
      return (swift: "", audit: text(of: error.diagnostics))
    }
  }

  /// Those in a first line such as `/* clang: --target=wasm32-unknown-none-wasm */`.
  private func clangArguments() throws -> [String] {
    let line = try String(contentsOf: header, encoding: .utf8).prefix { $0 != "\n" }
    guard line.hasPrefix("/* clang: "), line.hasSuffix(" */") else { return [] }
    return line.dropFirst("/* clang: ".count).dropLast(" */".count).split(separator: " ").map(String.init)
  }

  /// `CStoringVerbs` for `storing-verbs`, and for a pattern's `H1-StoringVerbs`.
  private var module: String {
    let words = name.split(separator: "-")
    let isPattern = recorded.lastPathComponent == "Generated"
    let named = isPattern ? words.dropFirst() : words[...]
    return "C" + named.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private func read(_ file: URL) throws -> Annotations {
    try AnnotationsReader().read(text: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
  }

  private func text(of files: [GeneratedFile]) -> String {
    files.map { "// FILE \($0.name)\n\n\($0.contents)" }.joined(separator: "\n")
  }

  /// Diagnostics name files without the directory, which is another one on each machine.
  private func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { diagnostic in
      "\(diagnostic)\n".replacing(header.deletingLastPathComponent().path + "/", with: "")
    }.joined()
  }
}
