import CLibclang
import CModel
import Foundation

/// A libclang that was loaded into this program, and the directory of the headers that belong to it.
final class Libclang: Sendable {
  let path: String
  /// As the library describes itself: `Debian clang version 14.0.6`.
  let version: String
  /// Where the compiler's own headers (`stddef.h`) lie; nil where none of this version was found.
  let resourceDirectory: String?
  let functions: FerryLibclangFunctions

  init(path: String) throws(DiagnosticsError) {
    var reason = [CChar](repeating: 0, count: 1024)
    guard let library = ferry_library_open(path, &reason, reason.count) else {
      let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw DiagnosticsError([.error("libclang cannot be loaded from '\(path)': \(text)")])
    }
    var functions = FerryLibclangFunctions()
    if let missing = ferry_libclang_bind(library, &functions) {
      throw DiagnosticsError([
        .error("libclang at '\(path)' is too old: it lacks \(String(cString: missing)); version 14 or newer is needed")
      ])
    }
    let string = functions.clang_getClangVersion()
    let version = functions.clang_getCString(string).map { String(cString: $0) } ?? ""
    functions.clang_disposeString(string)
    self.path = path
    self.version = version
    self.functions = functions
    self.resourceDirectory = ResourceDirectory.find(libraryPath: path, version: version)
  }

  /// The text of a string that libclang returned; the string is disposed of. Empty for a string without text.
  func take(_ string: CXString) -> String {
    defer { functions.clang_disposeString(string) }
    return functions.clang_getCString(string).map { String(cString: $0) } ?? ""
  }
}
