/// JSON whose members keep their order, so that the same value always gives the same text.
enum JSONText {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSONText])
  case object([(String, JSONText)])

  /// With an indentation of two spaces, and short arrays of scalars on one line.
  func text(indentation: String = "") -> String {
    let inner = indentation + "  "
    switch self {
    case .string(let value): return Self.quoted(value)
    case .integer(let value): return "\(value)"
    case .boolean(let value): return "\(value)"
    case .array(let elements) where elements.allSatisfy(\.isScalar):
      return "[" + elements.map { $0.text() }.joined(separator: ", ") + "]"
    case .array(let elements):
      let lines = elements.map { inner + $0.text(indentation: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indentation)]"
    case .object(let members):
      let lines = members.map { inner + Self.quoted($0) + ": " + $1.text(indentation: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indentation)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .string, .integer, .boolean: true
    case .array, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
