/// A documentation comment, taken apart: Doxygen's and JavaDoc's commands, headings on lines of their own (`Returns:`), or plain text.
///
/// Source: the Doxygen manual, "Special Commands"; the manual of Natural Docs, "Documenting Your Code". Unknown commands are left in the
/// text without their mark.
struct DocumentationComment: Equatable, Sendable {
  var summary: String?
  var discussion: [String] = []
  /// Texts by C parameter name, in order.
  var parameters: [(name: String, direction: Direction?, text: String)] = []
  var returns: String?
  var deprecated: String?

  enum Direction: String, Sendable {
    case input = "in"
    case output = "out"
    case both = "in,out"
  }

  static func == (left: DocumentationComment, right: DocumentationComment) -> Bool {
    left.summary == right.summary && left.discussion == right.discussion && left.returns == right.returns
      && left.deprecated == right.deprecated && left.parameters.elementsEqual(right.parameters) { $0 == $1 }
  }

  init() {}

  init(_ comment: String) {
    var parser = DocumentationCommentParser()
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      parser.read(line: String(line))
    }
    self = parser.finish()
  }

  func parameter(_ name: String) -> (direction: Direction?, text: String)? {
    parameters.first { $0.name == name }.map { ($0.direction, $0.text) }
  }
}

/// Reads a comment line by line into the section that is open.
private struct DocumentationCommentParser {
  private enum Section {
    case body
    /// `isListed` where a heading stands above it.
    case parameter(String, DocumentationComment.Direction?, isListed: Bool = false)
    /// Below a heading, before the first of `name - text`.
    case parameters
    case returns
    case deprecated
    case ignored
  }

  private var comment = DocumentationComment()
  private var paragraphs: [String] = []
  private var section = Section.body
  private var text = ""

  mutating func read(line: String) {
    let line = line.trimmed
    if line.isEmpty {
      close()
      section = .body
      return
    }
    if let heading = Self.heading(line) {
      close()
      section = heading
      return
    }
    guard let (command, rest) = Self.command(in: line) else {
      read(text: line)
      return
    }
    switch command {
    case "param", "param[in]", "param[out]", "param[in,out]", "param[inout]":
      close()
      let (name, description) = rest.splitAtSpace
      section = .parameter(name.strippingColon, Self.direction(command))
      append(description)
    case "return", "returns", "result", "retval":
      close()
      section = .returns
      append(rest)
    case "deprecated":
      close()
      section = .deprecated
      append(rest)
    case "brief", "short", "details", "note", "remark", "remarks", "warning", "attention", "par", "li", "arg", "pre",
      "post":
      if command != "brief" && command != "short" { close() }
      section = .body
      append(rest)
    case "ingroup", "addtogroup", "defgroup", "name", "fn", "file", "struct", "see", "sa", "since", "todo", "bug",
      "code",
      "endcode", "author", "version", "copyright", "internal", "def", "typedef", "enum", "class", "example":
      close()
      section = .ignored
    default:
      append(line)
    }
  }

  private mutating func read(text line: String) {
    if isInList, let dash = line.firstRange(of: " - ") {
      close()
      section = .parameter(String(line[..<dash.lowerBound]).trimmed, nil, isListed: true)
      append(String(line[dash.upperBound...]))
    } else {
      append(line)
    }
  }

  private var isInList: Bool {
    switch section {
    case .parameters, .parameter(_, _, isListed: true): true
    default: false
    }
  }

  mutating func finish() -> DocumentationComment {
    close()
    if let first = paragraphs.first {
      let (summary, rest) = first.firstSentence
      comment.summary = summary
      comment.discussion = (rest.isEmpty ? [] : [rest]) + paragraphs.dropFirst()
    }
    return comment
  }

  private mutating func append(_ line: String) {
    var line = Self.plain(line)
    if text.isEmpty { line = line.withoutDecoration }
    guard !line.isEmpty else { return }
    text += text.isEmpty ? line : " " + line
  }

  private mutating func close() {
    defer { text = "" }
    guard !text.isEmpty else { return }
    switch section {
    case .body: paragraphs.append(text)
    case .parameter(let name, let direction, _): comment.parameters.append((name, direction, text))
    case .returns: comment.returns = comment.returns.map { $0 + " " + text } ?? text
    case .deprecated: comment.deprecated = text
    case .parameters, .ignored: break
    }
  }

  /// The section below a line that is a heading; nil for any other.
  private static func heading(_ line: String) -> Section? {
    switch line.lowercased() {
    case "parameters:", "arguments:", "args:", "params:": .parameters
    case "returns:", "return:", "return value:", "return values:": .returns
    case "see also:": .ignored
    case let title where title.hasPrefix("function: ") && title.split(separator: " ").count == 2: .ignored
    default: nil
    }
  }

  /// The command that a line begins with, without its `@` or `\`, and what follows.
  private static func command(in line: String) -> (String, String)? {
    guard let mark = line.first, mark == "@" || mark == "\\" else { return nil }
    let body = line.dropFirst()
    let name = body.prefix { $0.isLetter || $0 == "[" || $0 == "]" || $0 == "," }
    guard !name.isEmpty else { return nil }
    let rest = String(body.dropFirst(name.count)).trimmed
    if name == "param", rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
      let direction = rest[rest.index(after: rest.startIndex)..<end].filter { !$0.isWhitespace }
      return ("param[\(direction)]", String(rest[rest.index(after: end)...]).trimmed)
    }
    return (name.lowercased(), rest)
  }

  private static func direction(_ command: String) -> DocumentationComment.Direction? {
    switch command {
    case "param[in]": .input
    case "param[out]": .output
    case "param[in,out]", "param[inout]": .both
    default: nil
    }
  }

  /// Doxygen's inline commands (`\p name`, `@c word`, `\ref f`) become plain words.
  private static func plain(_ line: String) -> String {
    line.split(separator: " ").filter { word in
      !["@p", "\\p", "@c", "\\c", "@ref", "\\ref", "@a", "\\a", "@e", "\\e", "@b", "\\b"].contains(word)
    }.joined(separator: " ")
  }
}

extension String {
  /// Without the rules and marks that comments are decorated with in front: `= Title`, `*****`, `: text`.
  fileprivate var withoutDecoration: String {
    let rest = drop { "=*#-~:!<".contains($0) }
    return rest.first?.isWhitespace == false && rest.count < count && first != ":" ? self : String(rest).trimmed
  }

  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  fileprivate var splitAtSpace: (String, String) {
    let name = prefix { !$0.isWhitespace }
    return (String(name), String(dropFirst(name.count)).trimmed)
  }

  fileprivate var strippingColon: String { hasSuffix(":") ? String(dropLast()) : self }

  /// Up to the first full stop that ends a sentence, and the rest.
  fileprivate var firstSentence: (String, String) {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next == endIndex || self[next].isWhitespace {
        let rest = String(self[next...]).trimmed
        if rest.first?.isLowercase != true { return (String(self[..<next]), rest) }
      }
      index = next
    }
    return (self, "")
  }
}
