internal import Annotations
internal import CModel
internal import HeaderParser

/// What the command line and the annotations say together.
struct Inputs {
  var annotations: Annotations
  var request: ParseRequest
  /// Files that were read besides headers.
  var files: [String]
  /// The headers that C written for the library includes.
  var shimHeaders: [String]
  /// The directory of the target that holds C written for the library; nil where none is known.
  var shimDirectory: String?

  init(_ options: InputOptions) throws(DiagnosticsError) {
    annotations = .none
    files = []
    if let file = options.annotations {
      annotations = try AnnotationsReader().read(text: TextFile.read(file), file: file)
      files = [file]
    }
    let library = try Self.library(options, annotations)
    files += library.moduleMap.map { [$0] } ?? []
    shimHeaders = []
    let forwarded = try Self.forwardedHeaders(library.headers, options.includePaths)
    request = ParseRequest(
      module: library.module, headers: library.headers, includePaths: options.includePaths,
      clangArguments: try PkgConfig.compilerFlags(of: options.pkgConfigPackages) + options.clangArguments,
      includedHeaders: options.includedHeaders + annotations.includedHeaders.map(\.value), forwardedHeaders: forwarded)
    let given = annotations.shims.headers.map(\.value)
    shimHeaders = given.isEmpty ? Self.includable(library.headers, forwarded, options.includePaths) : given
    let shims = annotations.shims.module?.value
    shimDirectory = options.shimTargets.first { $0.target == shims }?.directory
  }

  /// Headers as another C target includes them: by their names in the directories that are searched, and in place of a
  /// header that only includes others, those.
  private static func includable(_ headers: [String], _ forwarded: [String], _ includePaths: [String]) -> [String] {
    let own = headers.filter { header in
      let paths = [header] + includePaths.map { "\($0)/\(header)" }
      let text = paths.lazy.compactMap { try? TextFile.read($0) }.first
      return text.flatMap { ForwardingHeader(text: $0) } == nil
    }
    return own.map { header in
      let directories = includePaths.map { $0.hasSuffix("/") ? $0 : $0 + "/" }.filter(header.hasPrefix)
      if let directory = directories.max(by: { $0.count < $1.count }) {
        return String(header.dropFirst(directory.count))
      }
      return header.hasPrefix("/") ? String(header.split(separator: "/").last ?? "") : header
    } + forwarded
  }

  /// The module and its headers: the command line wins over the annotations, and those over what a target declares.
  private static func library(
    _ options: InputOptions, _ annotations: Annotations
  ) throws(DiagnosticsError) -> PublicHeaders {
    let named = options.module ?? annotations.module?.value
    let offered = options.publicHeaders.filter { $0.target != annotations.shims.module?.value }
    let target = try TargetChoice(named: named, among: offered, at: annotations.module?.location).library
    let headers = options.headers.isEmpty ? annotations.headers.map(\.value) : options.headers
    guard let module = named ?? target?.module else {
      throw DiagnosticsError([.error("which module? Pass --module, or add 'module: NAME' to the annotations")])
    }
    let all = headers.isEmpty ? target?.headers ?? [] : headers
    if all.isEmpty {
      throw DiagnosticsError([.error("which headers? Pass --header, or add 'headers: [NAME.h]' to the annotations")])
    }
    return PublicHeaders(module: module, headers: all, moduleMap: target?.moduleMap)
  }

  /// What headers that declare nothing themselves stand for.
  private static func forwardedHeaders(
    _ headers: [String], _ includePaths: [String]
  ) throws(DiagnosticsError) -> [String] {
    headers.flatMap { header in
      let paths = [header] + includePaths.map { "\($0)/\(header)" }
      let text = paths.lazy.compactMap { try? TextFile.read($0) }.first
      return text.flatMap { ForwardingHeader(text: $0)?.headers } ?? []
    }
  }
}
