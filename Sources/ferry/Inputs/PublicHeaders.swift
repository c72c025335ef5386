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

  static func find(target: String, directory: String) throws(DiagnosticsError) -> PublicHeaders {
    let map = directory + "/module.modulemap"
    if FileManager.default.fileExists(atPath: map) { return try listed(in: map, directory: directory) }
    let umbrella = ["\(directory)/\(target).h", "\(directory)/\(target)/\(target).h"]
      .first { FileManager.default.fileExists(atPath: $0) }
    let headers = umbrella.map { [$0] } ?? headers(below: directory)
    if headers.isEmpty {
      throw DiagnosticsError([.error("the C target '\(target)' has no public headers in '\(directory)'")])
    }
    return PublicHeaders(module: target, headers: headers, moduleMap: nil)
  }

  private static func listed(in file: String, directory: String) throws(DiagnosticsError) -> PublicHeaders {
    let map = try ModuleMap(text: TextFile.read(file), file: file)
    var headers = map.headers.map { path($0, in: directory) }
    for umbrella in map.umbrellaDirectories { headers += Self.headers(below: path(umbrella, in: directory)) }
    if headers.isEmpty {
      throw DiagnosticsError([
        .error("module '\(map.name)' names no header", at: SourceLocation(file: file, line: 1, column: 1))
      ])
    }
    return PublicHeaders(module: map.name, headers: headers, moduleMap: file)
  }

  private static func path(_ name: String, in directory: String) -> String {
    name.hasPrefix("/") ? name : "\(directory)/\(name)"
  }

  private static func headers(below directory: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".h") }.sorted().map { "\(directory)/\($0)" }
  }
}
