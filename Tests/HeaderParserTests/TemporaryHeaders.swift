import CModel
import Foundation
import HeaderParser

/// A directory of headers that lasts as long as the value.
final class TemporaryHeaders {
  let directory: String

  init(_ files: [String: String] = [:]) throws {
    directory =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("ferry-headers-\(UUID().uuidString)").resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  func path(_ name: String) -> String { directory + "/" + name }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }
}

/// What `headers` of `files` declare, found through an include path.
func parse(
  _ files: [String: String], headers: [String], includedHeaders: [String] = [], clangArguments: [String] = [],
  libclang: String? = nil
) throws -> ParseResult {
  let temporary = try TemporaryHeaders(files)
  return try HeaderParser(libclang: libclang).parse(
    ParseRequest(
      module: "CTest", headers: headers, includePaths: [temporary.directory], clangArguments: clangArguments,
      includedHeaders: includedHeaders))
}

/// What one header with this text declares.
func parse(_ text: String, clangArguments: [String] = [], libclang: String? = nil) throws -> CModule {
  try parse(["test.h": text], headers: ["test.h"], clangArguments: clangArguments, libclang: libclang).module
}

extension CModule {
  func function(_ name: String) -> CFunction? { functions.first { $0.name == name } }
  func record(_ id: String) -> CRecord? { records.first { $0.id == id } }
  func typedef(_ name: String) -> CTypedef? { typedefs.first { $0.name == name } }
  func macro(_ name: String) -> CMacro? { macros.first { $0.name == name } }
}

extension CIntegerType {
  static let int = CIntegerType(.int, width: 32, isSigned: true)
}

/// The libclangs that a developer's machine may have besides the toolchain's.
enum InstalledLibclang {
  static let versions = [14, 19]
  static func path(_ version: Int) -> String { "/usr/lib/llvm-\(version)/lib/libclang.so" }
  static func includeDirectory(_ version: Int) -> String { "/usr/lib/llvm-\(version)/include" }
  static func isThere(_ version: Int) -> Bool { FileManager.default.fileExists(atPath: path(version)) }
  static func hasHeaders(_ version: Int) -> Bool {
    FileManager.default.fileExists(atPath: includeDirectory(version) + "/clang-c/Index.h")
  }
}
