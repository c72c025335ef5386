/// Turns a comment into its text.
enum CommentText {
  /// The text without comment marks, gutters of asterisks and common indentation; lines end with `\n` alone.
  static func clean(_ comment: [UInt8], kind: HeaderComment.Kind) -> String {
    var lines = self.lines(comment)
    switch kind {
    case .line: lines = lines.map { dropMarks($0, lead: UInt8(ascii: "/")) }
    case .block: lines = cleanBlock(lines)
    }
    lines = lines.map { Array($0.reversed().drop(while: isBlank).reversed()) }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
  }

  /// `\n`, `\r\n` and `\r` end lines, as they do for clang.
  static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8 = 0
    for byte in text {
      if CommentScanner.isNewline(byte) {
        if !(byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")) { lines.append([]) }
      } else {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    return lines
  }

  /// How many ends of lines there are.
  static func lineCount(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in text {
      if CommentScanner.isNewline(byte), !(byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")) { count += 1 }
      previous = byte
    }
    return count
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Drops `///<`, and one blank after it.
  private static func dropMarks(_ line: [UInt8], lead: UInt8) -> [UInt8] {
    var rest = line.drop(while: isBlank)
    let marks = rest.prefix { $0 == lead }.count
    rest = rest.dropFirst(marks)
    if marks > 0, rest.first == UInt8(ascii: "!") { rest = rest.dropFirst() }
    if marks > 0, rest.first == UInt8(ascii: "<") { rest = rest.dropFirst() }
    if rest.first.map(isBlank) == true { rest = rest.dropFirst() }
    return Array(rest)
  }

  private static func cleanBlock(_ lines: [[UInt8]]) -> [[UInt8]] {
    var lines = lines
    let star = UInt8(ascii: "*")
    var first = lines[0].drop(while: isBlank).dropFirst(1).drop { $0 == star }
    if first.first == UInt8(ascii: "!") { first = first.dropFirst() }
    if first.first == UInt8(ascii: "<") { first = first.dropFirst() }
    lines[0] = Array(first)
    let last = lines.count - 1
    lines[last] = Array(lines[last].dropLast(1).reversed().drop { $0 == star }.reversed())
    let body = lines.dropFirst().filter { !$0.allSatisfy(isBlank) }
    let hasGutter = !body.isEmpty && body.allSatisfy { $0.first { !isBlank($0) } == star }
    if hasGutter {
      let tail = lines.dropFirst().map { line -> [UInt8] in
        let rest = line.drop(while: isBlank).drop { $0 == star }
        return Array(rest.first.map(isBlank) == true ? rest.dropFirst() : rest)
      }
      return [Array(lines[0].drop(while: isBlank))] + tail
    }
    let indentation = body.map { $0.prefix(while: isBlank).count }.min() ?? 0
    return [Array(lines[0].drop(while: isBlank))] + lines.dropFirst().map { Array($0.dropFirst(indentation)) }
  }
}
