import CLibclang
import CModel
import Foundation

/// Finds a libclang to load.
///
/// The Swift toolchain's comes first: it is there wherever Swift is, and it is the newest that a user is likely to have.
struct LibclangSearch {
  static let variable = "FERRY_LIBCLANG"

  var environment: [String: String]

  /// The library named by `FERRY_LIBCLANG`, or else the first that can be loaded.
  func load() throws(DiagnosticsError) -> Libclang {
    if let named = environment[Self.variable], !named.isEmpty { return try load(named: named) }
    var failures: [Diagnostic] = []
    for path in candidates() {
      do {
        return try Libclang(path: path)
      } catch {
        failures += error.diagnostics
      }
    }
    throw DiagnosticsError(
      [
        .error(
          "no libclang was found; use a Swift toolchain (it contains one), install libclang "
            + "(Debian and Ubuntu: apt install libclang1), or set \(Self.variable) to the library's path")
      ] + failures)
  }

  /// A library that the user named is used or reported, never replaced by another.
  private func load(named: String) throws(DiagnosticsError) -> Libclang {
    guard Paths.isDirectory(named) else {
      guard Paths.exists(named) else {
        throw DiagnosticsError([.error("\(Self.variable) is set to '\(named)', which does not exist")])
      }
      return try Libclang(path: named)
    }
    let found = [named, Paths.join(named, "lib")].flatMap(libraries(in:))
    guard let path = found.first else {
      throw DiagnosticsError([.error("\(Self.variable) is set to '\(named)', a directory without libclang")])
    }
    return try Libclang(path: path)
  }

  func candidates() -> [String] {
    (toolchainDirectories() + Self.systemDirectories()).flatMap(libraries(in:)) + Self.fileNames
  }

  private static let fileNames: [String] = {
    #if os(Windows)
      ["libclang.dll"]
    #elseif canImport(Darwin)
      ["libclang.dylib"]
    #else
      ["libclang.so", "libclang.so.1"]
    #endif
  }()

  /// `libclang.so` where it is, otherwise `libclang-19.so.19` or `libclang.so.1`, the highest first.
  private func libraries(in directory: String) -> [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let named = entries.filter { $0.hasPrefix("libclang.") || $0.hasPrefix("libclang-") }
      .filter { $0.contains(".so") || $0.hasSuffix(".dylib") || $0.hasSuffix(".dll") }
      .filter { !$0.contains("-cpp") }
    let sorted = named.sorted {
      if Self.fileNames.contains($0) != Self.fileNames.contains($1) { return Self.fileNames.contains($0) }
      return $0.compare($1, options: .numeric) == .orderedDescending
    }
    return sorted.map { Paths.join(directory, $0) }
  }

  /// The directories above the Swift runtime that this program runs on, then those of `swift` on the search path.
  private func toolchainDirectories() -> [String] {
    var directories: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    if ferry_swift_runtime_path(&buffer, buffer.count) != 0 {
      let path = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      var directory = Paths.directory(of: path)
      for _ in 0..<4 {
        directories.append(directory)
        directory = Paths.directory(of: directory)
      }
    }
    for folder in (environment["PATH"] ?? "").split(separator: Paths.listSeparator) {
      for name in ["swift", "swiftc"] {
        let program = Paths.join(String(folder), name)
        guard Paths.exists(program) else { continue }
        let real = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
        let prefix = Paths.directory(of: Paths.directory(of: real))
        directories += [Paths.join(prefix, "lib"), Paths.join(prefix, "bin")]
      }
    }
    return directories
  }

  private static func systemDirectories() -> [String] {
    let versioned = ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? [])
      .filter { $0.hasPrefix("llvm-") }
      .sorted { $0.compare($1, options: .numeric) == .orderedDescending }
      .map { "/usr/lib/\($0)/lib" }
    let multiarch = ((try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? [])
      .filter { $0.contains("-linux-") }.sorted().map { "/usr/lib/\($0)" }
    return versioned + multiarch + [
      "/usr/lib64", "/usr/lib", "/usr/local/lib",
      "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib",
      "/Library/Developer/CommandLineTools/usr/lib", "/opt/homebrew/opt/llvm/lib", "/usr/local/opt/llvm/lib",
    ]
  }
}
