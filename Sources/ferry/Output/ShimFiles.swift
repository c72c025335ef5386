internal import CModel
internal import Foundation

/// The header and the source file of the shims, in the folder of the C target that holds them.
///
/// Everything else there is the user's.
struct ShimFiles {
  let directory: String
  /// Contents by path in the directory.
  let files: [String: String]

  /// What has to happen so that the files are current; sorted by name.
  ///
  /// SwiftPM wants a source file before there is a target: an empty one may be written over, any other is the user's.
  func changes() throws(DiagnosticsError) -> [FileChange] {
    var changes: [FileChange] = []
    for (name, contents) in files.sorted(by: { $0.key < $1.key }) {
      let path = "\(directory)/\(name)"
      let old = FileManager.default.fileExists(atPath: path) ? try TextFile.read(path) : nil
      if let old, !old.hasPrefix(OutputDirectory.signature), !old.allSatisfy(\.isWhitespace) {
        throw DiagnosticsError([.error("'\(path)' is not Ferry's, and would be overwritten; move it away")])
      }
      if old != contents { changes.append(FileChange(name: name, old: old, new: contents)) }
    }
    return changes
  }

  func apply(_ changes: [FileChange]) throws(DiagnosticsError) {
    for change in changes {
      let path = "\(directory)/\(change.name)"
      let folder = (path as NSString).deletingLastPathComponent
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw DiagnosticsError([.error("cannot create the directory '\(folder)'")])
      }
      try AtomicFile.write(change.new ?? "", to: path)
    }
  }

  /// - Throws: what to run, if the files are not current.
  func requireCurrent(at location: SourceLocation?) throws(DiagnosticsError) {
    let changes = try changes()
    if changes.isEmpty { return }
    throw DiagnosticsError([
      .error(
        "the C in '\(directory)' is not current (\(changes.map(\.name).joined(separator: ", "))); run "
          + "'swift package --allow-writing-to-package-directory ferry shims'", at: location)
    ])
  }
}
