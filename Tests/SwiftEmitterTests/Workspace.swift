import Foundation
import SwiftEmitter

/// A temporary folder with the demo library, in which tests compile and run what is generated.
struct Workspace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ferry-emitter-\(UUID().uuidString)")
    let library = folder.appending(path: "CDemo")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    try write(DemoHeader.moduleMap, to: "CDemo/module.modulemap")
    try write(DemoHeader.header, to: "CDemo/demo.h")
    try write(DemoLibrary.source, to: "CDemo/demo.c")
  }

  func write(_ text: String, to path: String) throws {
    try text.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// Writes generated files, and returns their paths.
  func write(_ files: [GeneratedFile], in directory: String) throws -> [String] {
    try FileManager.default.createDirectory(
      at: folder.appending(path: directory), withIntermediateDirectories: true)
    return try files.map { file in
      try write(file.contents, to: "\(directory)/\(file.name)")
      return "\(directory)/\(file.name)"
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a program in the folder, and returns its exit code with everything that it printed.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
