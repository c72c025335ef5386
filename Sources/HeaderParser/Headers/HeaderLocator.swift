import CModel
import Foundation

/// A header that the user named, and how to include it.
struct NamedHeader: Equatable {
  /// As the user wrote it.
  var spelling: String
  /// `#include …`, as a line of C.
  var directive: String
  /// The file, where the user named one rather than something to be searched for.
  var path: String?
}

/// Decides whether a header that the user named is to be searched for or is a file.
struct HeaderLocator {
  var includePaths: [String]

  /// Include paths come first, so that the result does not depend on the working directory where it need not.
  func locate(_ spelling: String) throws(DiagnosticsError) -> NamedHeader {
    let header = spelling.trimmingCharacters(in: CharacterSet(charactersIn: "<>\" "))
    guard !header.isEmpty, !header.contains(where: { "<>\"".contains($0) || $0.isNewline }) else {
      throw DiagnosticsError([.error("'\(spelling)' is not the name of a header")])
    }
    if !Paths.isAbsolute(header) {
      for directory in includePaths where Paths.exists(Paths.join(directory, header)) {
        try checkReadable(Paths.join(directory, header))
        return NamedHeader(spelling: header, directive: "#include <\(header)>", path: nil)
      }
    }
    guard Paths.exists(header) else {
      if Paths.isAbsolute(header) { throw DiagnosticsError([.error("header '\(header)' does not exist")]) }
      return NamedHeader(spelling: header, directive: "#include <\(header)>", path: nil)
    }
    try checkReadable(header)
    let path = Paths.absolute(header)
    return NamedHeader(spelling: header, directive: "#include \"\(path)\"", path: path)
  }

  private func checkReadable(_ path: String) throws(DiagnosticsError) {
    if Paths.isDirectory(path) {
      throw DiagnosticsError([.error("'\(path)' is a directory; name a header in it")])
    }
    if !FileManager.default.isReadableFile(atPath: path) {
      throw DiagnosticsError([.error("header '\(path)' cannot be read; check its permissions")])
    }
  }
}
