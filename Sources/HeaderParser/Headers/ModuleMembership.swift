import CLibclang

/// Tells a library's own headers from those of libc and of other libraries.
///
/// Whether a header is a "system header" says nothing: below `/usr/include` all are. What does: the user named it, or a header that
/// only includes others; a
/// member includes it with quotes from beside or below itself (`zlib.h`, `zconf.h`); it lies in a directory that the
/// library has to itself (`curl/`), or in one named after the header (`git2.h`, `git2/`).
struct ModuleMembership {
  /// In the order of their inclusion.
  let members: [CXFile]
  private let set: Set<CXFile>

  init(_ graph: InclusionGraph, names: HeaderNames, main: CXFile, patterns: [String], forwarded: Set<String>) {
    let direct = Set(graph.inclusions.filter { $0.includer == main }.map(\.included))
    let named = graph.inclusions.filter { inclusion in
      inclusion.includer == main
        || forwarded.contains(inclusion.spelling) && (inclusion.includer.map(direct.contains) ?? false)
    }.map(\.included)
    let directories = Self.privateDirectories(named.map(graph.path(of:)))
    var members = named
    var set = Set(named)
    for inclusion in graph.inclusions where !set.contains(inclusion.included) {
      let name = names[inclusion.included] ?? ""
      let path = graph.path(of: inclusion.included)
      let isBelow = Paths.relative(path, to: Paths.directory(of: graph.path(of: inclusion.includer))) != nil
      let isOwn =
        !StandardHeader.contains(name)
        && (inclusion.isQuoted && isBelow && (inclusion.includer.map(set.contains) ?? false)
          || directories.contains { Paths.relative(path, to: $0) != nil })
      if Self.decide(name, path, patterns) ?? isOwn {
        members.append(inclusion.included)
        set.insert(inclusion.included)
      }
    }
    var seen: Set<CXFile> = []
    self.members = members.filter {
      seen.insert($0).inserted && Self.decide(names[$0] ?? "", graph.path(of: $0), patterns) != false
    }
    self.set = Set(self.members)
  }

  func contains(_ file: CXFile?) -> Bool { file.map(set.contains) ?? false }

  private static func privateDirectories(_ paths: [String]) -> [String] {
    paths.map { path in
      let directory = Paths.directory(of: path)
      guard SharedDirectory.contains(directory) else { return directory }
      let name = Paths.name(of: path)
      return Paths.join(directory, name.hasSuffix(".h") ? String(name.dropLast(2)) : name)
    }
  }

  /// nil where no pattern says anything.
  private static func decide(_ name: String, _ path: String, _ patterns: [String]) -> Bool? {
    for pattern in patterns.reversed() {
      let isExclusion = pattern.hasPrefix("!")
      let glob = Glob(isExclusion ? String(pattern.dropFirst()) : pattern)
      if glob.matches(name) || glob.matches(path) { return !isExclusion }
    }
    return nil
  }
}
