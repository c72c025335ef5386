/// The files that a run read, in the syntax of `make`, which Ninja and CMake read too.
///
/// Source: the GCC manual, options `-M` and `-MT`, for what needs escaping and how.
enum DependencyFile {
  static func contents(targets: [String], dependencies: [String]) -> String {
    let left = targets.map(escape).joined(separator: " ")
    let right = dependencies.map { " \\\n  " + escape($0) }.joined()
    return "\(left):\(right)\n"
  }

  static func escape(_ path: String) -> String {
    var escaped = ""
    for character in path {
      switch character {
      case " ", "#": escaped += "\\\(character)"
      case "$": escaped += "$$"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
