import CLibclang
import CModel

/// What to call each header: as C would include it, which is the same on every machine and in every directory.
struct HeaderNames {
  private var names: [CXFile: String] = [:]
  /// Headers of the compiler's own, whose contents differ from version to version.
  private var compilerHeaders: Set<CXFile> = []

  init(_ graph: InclusionGraph, named: [NamedHeader], main: CXFile, includePaths: [String], resourceDirectory: String?)
  {
    for inclusion in graph.inclusions {
      let path = graph.path(of: inclusion.included)
      let isCompilers = resourceDirectory.flatMap { Paths.relative(path, to: Paths.absolute($0)) } != nil
      if isCompilers { compilerHeaders.insert(inclusion.included) }
      guard names[inclusion.included] == nil else { continue }
      if inclusion.includer == main {
        names[inclusion.included] = Self.nameOfNamed(path, inclusion, named, includePaths)
      } else if isCompilers, let includer = inclusion.includer, compilerHeaders.contains(includer) {
        names[inclusion.included] = names[includer]
      } else {
        let includerName = inclusion.includer.flatMap { names[$0] }
        names[inclusion.included] = Self.name(path, inclusion, graph, includerName)
      }
    }
    for (file, path) in graph.paths where file != main && names[file] == nil { names[file] = Paths.name(of: path) }
  }

  private static func nameOfNamed(
    _ path: String, _ inclusion: Inclusion, _ named: [NamedHeader], _ includePaths: [String]
  ) -> String {
    guard let header = named.first(where: { $0.path == path }) else { return inclusion.spelling }
    let relative = includePaths.compactMap { Paths.relative(path, to: $0) }
    return relative.min { $0.count < $1.count } ?? Paths.name(of: header.spelling)
  }

  /// A header that was found beside its includer is named as the includer is; any other as it was asked for.
  private static func name(
    _ path: String, _ inclusion: Inclusion, _ graph: InclusionGraph, _ includerName: String?
  ) -> String {
    let includerDirectory = Paths.directory(of: graph.path(of: inclusion.includer))
    let beside = Paths.normalized(Paths.join(includerDirectory, inclusion.spelling))
    if inclusion.isQuoted, beside == path, let includerName {
      return Paths.normalized(Paths.join(Paths.directory(of: includerName), inclusion.spelling))
    }
    let isPath = path.hasSuffix("/" + Paths.normalized(inclusion.spelling))
    return isPath ? Paths.normalized(inclusion.spelling) : Paths.name(of: path)
  }

  subscript(file: CXFile) -> String? { names[file] }

  /// Whether it is one of the compiler's own, such as `stddef.h`.
  func isCompilers(_ file: CXFile?) -> Bool { file.map(compilerHeaders.contains) ?? false }

  /// Where something stands; for the compiler's own headers no more than which of them.
  func location(_ position: SourcePosition) -> SourceLocation? {
    guard let file = position.file, let name = names[file] else { return nil }
    if compilerHeaders.contains(file) { return SourceLocation(file: name, line: 1, column: 1) }
    return SourceLocation(file: name, line: position.line, column: position.column)
  }
}
