import Foundation

/// Operations on paths as text, which no symbolic link or working directory influences unless it says so.
enum Paths {
  static let listSeparator: Character = {
    #if os(Windows)
      ";"
    #else
      ":"
    #endif
  }()

  static func isAbsolute(_ path: String) -> Bool {
    path.hasPrefix("/") || path.dropFirst().hasPrefix(":\\") || path.dropFirst().hasPrefix(":/")
  }

  /// Absolute, without `.` and `..`.
  static func absolute(_ path: String) -> String {
    normalized(isAbsolute(path) ? path : join(FileManager.default.currentDirectoryPath, path))
  }

  /// Without `.`, `..` after a name, and doubled slashes.
  static func normalized(_ path: String) -> String {
    var result: [Substring] = []
    for component in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where component != "." {
      if component == "..", let last = result.last, last != ".." {
        result.removeLast()
      } else {
        result.append(component)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + result.joined(separator: "/")
  }

  static func join(_ directory: String, _ name: String) -> String {
    directory.isEmpty ? name : directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// Empty for a name alone.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex { $0 == "/" || $0 == "\\" }.map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// `path` as seen from `directory`, nil if it does not lie below it. Both are absolute and normalized.
  static func relative(_ path: String, to directory: String) -> String? {
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }
}
