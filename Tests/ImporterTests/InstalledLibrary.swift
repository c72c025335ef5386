import Foundation
import Testing

/// A folder of `Tests/Libraries` whose headers are installed.
struct InstalledLibrary: CustomTestStringConvertible, Sendable {
  let folder: URL
  /// The name under which Swift imports the headers.
  let module: String
  let clangArguments: [String]

  var testDescription: String { module }
  /// What a system library target would name, and what that includes.
  var headers: [String] { [shim] + included }
  private var shim: String { folder.appending(path: "shim.h").path }

  private var included: [String] {
    let text = (try? String(contentsOfFile: shim, encoding: .utf8)) ?? ""
    return text.matches(of: /#include <(.*)>/).map { String($0.output.1) }
  }

  static let all: [InstalledLibrary] = {
    let libraries = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Libraries")
    let folders = (try? FileManager.default.contentsOfDirectory(at: libraries, includingPropertiesForKeys: nil)) ?? []
    return folders.sorted { $0.path < $1.path }.compactMap(InstalledLibrary.init)
  }()

  private init?(_ folder: URL) {
    guard let map = try? String(contentsOf: folder.appending(path: "module.modulemap"), encoding: .utf8),
      let module = map.split(separator: " ").dropFirst().first
    else { return nil }
    self.folder = folder
    self.module = String(module)
    let package = try? String(contentsOf: folder.appending(path: "pkg-config"), encoding: .utf8)
    let flags = package.flatMap {
      output(of: "pkg-config", ["--cflags", $0.trimmingCharacters(in: .whitespacesAndNewlines)])
    }
    clangArguments = (flags ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    guard output(of: "clang", ["-fsyntax-only", "-xc", shim] + clangArguments) != nil else { return nil }
  }

  /// The module's interface, as the Swift compiler's importer sees it.
  func synthesizedInterface() -> String? {
    output(
      of: "swift-synthesize-interface",
      ["-module-name", module, "-target", target, "-I", folder.path] + clangArguments.flatMap { ["-Xcc", $0] })
  }

  private var target: String {
    #if arch(arm64)
      "aarch64-unknown-linux-gnu"
    #else
      "x86_64-unknown-linux-gnu"
    #endif
  }
}

/// What a program prints; nil where it fails, or where there is none.
func output(of program: String, _ arguments: [String]) -> String? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil, let data = try? pipe.fileHandleForReading.readToEnd() ?? Data() else { return nil }
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}
