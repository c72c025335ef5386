import Foundation
import PackagePlugin

/// The C libraries that a Swift target depends on, as the package graph knows them, for `ferry` to choose from.
///
/// Both plugins have this file through a symbolic link, because plugins cannot share a target. What can be decided from
/// files (module maps, umbrella headers, which of several libraries is meant) is left to the tool.
struct CLibraries {
  /// What `ferry` needs to know about them.
  var arguments: [String] = []
  /// Headers and module maps that are known before the tool runs.
  var files: [URL] = []
  var isEmpty = true

  init(of target: any Target) {
    for library in Self.direct(target) {
      guard let headers = Self.publicHeaders(library) else { continue }
      isEmpty = false
      arguments += ["--public-headers", "\(Self.moduleName(library))=\(headers.path)"]
      files += Self.headers(in: headers)
      if let clang = library as? ClangSourceModuleTarget {
        arguments += ["--shim-target", "\(clang.moduleName)=\(clang.directoryURL.path)"]
        files += clang.sourceFiles(withSuffix: "c").map(\.url)
      }
    }
    for dependency in target.recursiveTargetDependencies {
      arguments += Self.flags(dependency)
    }
  }

  private static func direct(_ target: any Target) -> [any Target] {
    target.dependencies.flatMap { dependency -> [any Target] in
      switch dependency {
      case .target(let target): [target]
      case .product(let product): product.targets
      @unknown default: []
      }
    }
  }

  private static func publicHeaders(_ target: any Target) -> URL? {
    switch target {
    case let clang as ClangSourceModuleTarget: clang.publicHeadersDirectoryURL
    case let system as SystemLibraryTarget: system.directoryURL
    default: nil
    }
  }

  private static func moduleName(_ target: any Target) -> String {
    (target as? ClangSourceModuleTarget)?.moduleName ?? target.name
  }

  /// What Swift's importer is given for the library. A C target's own defines and search paths are not among it: they
  /// hold for its sources alone, so headers have to be read without them.
  private static func flags(_ target: any Target) -> [String] {
    switch target {
    case let clang as ClangSourceModuleTarget:
      clang.publicHeadersDirectoryURL.map { ["--include-path", $0.path] } ?? []
    case let system as SystemLibraryTarget:
      system.compilerFlags.flatMap { ["--clang-argument", $0] }
    default: []
    }
  }

  private static func headers(in directory: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)
    let found = files?.compactMap { $0 as? URL } ?? []
    return found.filter { ["h", "modulemap"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
