internal import CModel
internal import Foundation

/// The public headers of a C target or system library target, found as SwiftPM finds them.
///
/// Source: SwiftPM's documentation of C language targets and of `systemLibrary`: a `module.modulemap` is used where
/// there is one; else the umbrella header is `NAME.h` or `NAME/NAME.h`, else every header of the directory counts.
struct PublicHeaders: Equatable {
  var module: String
  var headers: [String]
  /// What was read besides headers.
  var moduleMap: String?

  init(module: String, headers: [String], moduleMap: String?) {
    self.module = module
    self.headers = headers
    self.moduleMap = moduleMap
  }

  init(target: String, directory: String) throws(DiagnosticsError) {
    let map = directory + "/module.modulemap"
    if FileManager.default.fileExists(atPath: map) {
      try self.init(moduleMap: map, directory: directory)
      return
    }
    module = target
    let umbrella = ["\(directory)/\(target).h", "\(directory)/\(target)/\(target).h"]
      .first { FileManager.default.fileExists(atPath: $0) }
    headers = umbrella.map { [$0] } ?? Self.headers(below: directory)
    if headers.isEmpty {
      throw DiagnosticsError([.error("the C target '\(target)' has no public headers in '\(directory)'")])
    }
  }

  private init(moduleMap file: String, directory: String) throws(DiagnosticsError) {
    let map = try ModuleMap(text: TextFile.read(file), file: file)
    module = map.name
    moduleMap = file
    let listed = map.headers.map { Self.path($0, in: directory) }
    headers = listed + map.umbrellaDirectories.flatMap { Self.headers(below: Self.path($0, in: directory)) }
    if headers.isEmpty {
      throw DiagnosticsError([
        .error("module '\(map.name)' names no header", at: SourceLocation(file: file, line: 1, column: 1))
      ])
    }
  }

  private static func path(_ name: String, in directory: String) -> String {
    name.hasPrefix("/") ? name : "\(directory)/\(name)"
  }

  private static func headers(below directory: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".h") }.sorted().map { "\(directory)/\($0)" }
  }
}
