internal import CModel
internal import Foundation

/// Writes files so that a reader, or a run that is killed, never leaves half of one.
///
/// A rename within a directory is atomic, so the text goes to a temporary file beside its place first.
enum AtomicFile {
  static func write(_ text: String, to path: String) throws(DiagnosticsError) {
    try stage(text, for: path)
    try commit(path)
  }

  static func stage(_ text: String, for path: String) throws(DiagnosticsError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: temporary(for: path)))
    } catch {
      discard(for: path)
      throw DiagnosticsError([.error("cannot write '\(path)': \(reason(path))")])
    }
  }

  static func commit(_ path: String) throws(DiagnosticsError) {
    guard rename(temporary(for: path), path) == 0 else {
      let reason = String(cString: strerror(errno))
      discard(for: path)
      throw DiagnosticsError([.error("cannot write '\(path)': \(reason)")])
    }
  }

  static func discard(for path: String) {
    try? FileManager.default.removeItem(atPath: temporary(for: path))
  }

  /// Two runs at once write different temporary files.
  private static func temporary(for path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  private static func reason(_ path: String) -> String {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory) else {
      return "the directory does not exist"
    }
    return isDirectory.boolValue ? "permission denied, or no space left" : "'\(directory)' is not a directory"
  }
}
