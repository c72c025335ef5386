import Foundation

/// Finds the compiler's own headers that go with a libclang.
///
/// With headers of another version, types such as those of `stdint.h` go missing without a word; so the versions must
/// match, and none is better than a wrong one. The toolchain keeps them in `lib/clang/21`, Debian in
/// `/usr/lib/llvm-14/lib/clang/14.0.6`, wherever the library itself lies.
enum ResourceDirectory {
  static func find(libraryPath: String, version: String) -> String? {
    guard let major = majorVersion(in: version) else { return nil }
    let real = URL(fileURLWithPath: libraryPath).resolvingSymlinksInPath().path
    let libraryDirectories = [
      Paths.directory(of: libraryPath), Paths.directory(of: real), "/usr/lib/llvm-\(major)/lib",
      Paths.join(Paths.directory(of: libraryPath), "../lib"),
    ]
    for directory in libraryDirectories {
      let clang = Paths.join(directory, "clang")
      let versions = (try? FileManager.default.contentsOfDirectory(atPath: clang)) ?? []
      let match = versions.sorted().last { $0 == "\(major)" || $0.hasPrefix("\(major).") }
      if let match { return Paths.join(clang, match) }
    }
    return nil
  }

  /// 14 for `Debian clang version 14.0.6`.
  static func majorVersion(in version: String) -> Int? {
    guard let range = version.range(of: "version ") else { return nil }
    return Int(version[range.upperBound...].prefix { $0.isNumber })
  }
}
