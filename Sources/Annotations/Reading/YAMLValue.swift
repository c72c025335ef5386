internal import CModel
internal import Yams

/// A value in a YAML document, and where it stands.
///
/// Children are made when they are asked for, so that aliases which multiply cost nothing until somebody looks.
struct YAMLValue {
  enum Content {
    /// `null`, `~`, or nothing after a colon.
    case nothing
    /// Text; `isPlain` where it has no quotes and so could be a number or a truth value.
    case scalar(String, isPlain: Bool)
    case list([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  let source: SourceText
  let location: SourceLocation
  private let node: Node

  init(_ node: Node, in source: SourceText) {
    self.node = node
    self.source = source
    self.location = SourceLocation(file: source.file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  var content: Content {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      return isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        ? .nothing : .scalar(scalar.string, isPlain: isPlain)
    case .sequence(let sequence):
      return .list(sequence.map { YAMLValue($0, in: source) })
    case .mapping(let mapping):
      return .mapping(mapping.map { (YAMLValue($0, in: source), YAMLValue($1, in: source)) })
    case .alias:
      // Composing replaces aliases by what they stand for.
      return .nothing
    }
  }

  /// A tag such as `!!binary` asks for a reading that no key has.
  func rejectTag() throws(DiagnosticsError) {
    let tag = node.tag.rawValue
    let ordinary: [Tag.Name] = [.str, .seq, .map]
    guard ordinary.contains(where: { $0.rawValue == tag }) else {
      throw problem("the tag \(tag.printable) has no meaning here; remove it")
    }
  }

  /// Where the first character of a scalar stands, if the file has the text on one line just as it reads, so that
  /// columns can be counted from there.
  var verbatimStart: SourceLocation? {
    guard case .scalar(let scalar) = node else { return nil }
    var start = location
    if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { start.column += 1 }
    return source.contains(scalar.string, at: start) ? start : nil
  }

  /// As messages call what was found.
  var found: String {
    switch content {
    case .nothing: "nothing"
    case .scalar(let text, _): "'\(text.printable)'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  func problem(_ message: String) -> DiagnosticsError {
    DiagnosticsError([.error(message, at: location)])
  }
}
