internal import CModel
internal import Foundation

/// Reads text that the user named on the command line.
enum TextFile {
  /// - Throws: what is wrong with the file, in words that name it.
  static func read(_ path: String) throws(DiagnosticsError) -> String {
    try refuseDirectory(path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DiagnosticsError([.error("cannot read '\(path)': \(reason(path))")])
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw DiagnosticsError([.error("cannot read '\(path)': it is not UTF-8 text")])
    }
    return text
  }

  private static func refuseDirectory(_ path: String) throws(DiagnosticsError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue {
      throw DiagnosticsError([.error("cannot read '\(path)': it is a directory, not a file")])
    }
  }

  private static func reason(_ path: String) -> String {
    FileManager.default.fileExists(atPath: path) ? "permission denied" : "no such file"
  }
}
