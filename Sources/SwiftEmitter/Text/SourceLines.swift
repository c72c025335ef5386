/// Statements, a line each, indented relative to the body that they are for.
enum SourceLines {
  static func indented(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "" : "  \($0)" }
  }

  /// `opening { parameter in`, the lines, `}`; on one line where that fits after `prefix`.
  static func closure(_ opening: String, parameter: String, _ lines: [String], after prefix: Int = 0) -> [String] {
    if lines.count == 1, let line = lines.first {
      let joined = "\(opening) { \(parameter) in \(line) }"
      if prefix + joined.count <= bodyWidth { return [joined] }
    }
    return ["\(opening) { \(parameter) in"] + indented(lines) + ["}"]
  }

  /// `prefix(a, b, c)suffix`, with the arguments on lines of their own where one line is too long.
  static func call(
    _ prefix: String, _ arguments: [String], suffix: String = "", after columns: Int = 0
  ) -> [String] {
    let joined = "\(prefix)(\(arguments.joined(separator: ", ")))\(suffix)"
    if columns + joined.count <= bodyWidth || arguments.isEmpty { return [joined] }
    return ["\(prefix)("] + indented(filled(arguments)) + [")\(suffix)"]
  }

  /// `guard condition else { failure }`, on two lines where one is too long.
  static func guarding(_ condition: String, else failure: String) -> [String] {
    let joined = "guard \(condition) else { \(failure) }"
    return joined.count <= bodyWidth ? [joined] : ["guard \(condition)", "else { \(failure) }"]
  }

  /// Puts a text before the first line.
  static func prefixed(_ prefix: String, _ lines: [String]) -> [String] {
    guard let first = lines.first else { return [] }
    return [prefix + first] + lines.dropFirst()
  }

  /// Puts a text after the last line.
  static func suffixed(_ lines: [String], _ suffix: String) -> [String] {
    guard let last = lines.last else { return [] }
    return lines.dropLast() + [last + suffix]
  }

  /// What is left of 120 columns in a method's body.
  private static let bodyWidth = 110

  private static func filled(_ arguments: [String]) -> [String] {
    var lines: [String] = []
    for (index, argument) in arguments.enumerated() {
      let text = argument + (index == arguments.count - 1 ? "" : ",")
      if let last = lines.last, last.count + 1 + text.count <= bodyWidth {
        lines[lines.count - 1] = "\(last) \(text)"
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}
