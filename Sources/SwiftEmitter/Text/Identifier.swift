/// Names as Swift source has to spell them.
///
/// Source: "Keywords and Punctuation" in The Swift Programming Language, lexical structure.
enum Identifier {
  /// A name where it is declared or used as a member: quoted where it is a keyword.
  static func escaped(_ name: String) -> String {
    reserved.contains(name) ? "`\(name)`" : name
  }

  /// The name by which a body uses a parameter or a local value.
  ///
  /// Contextual keywords such as `unsafe` begin an expression too, and `self` stands for the object.
  static func local(_ name: String) -> String {
    if name == "self" || name == "Self" { return "\(name.lowercased())Value" }
    return contextual.contains(name) ? "`\(name)`" : escaped(name)
  }

  /// A parameter as it is declared: `width`, `_ width` or `at index`.
  static func parameter(label: String?, name: String) -> String {
    let local = Self.local(name)
    guard let label else { return "_ \(local)" }
    return label == name && local.filter({ $0 != "`" }) == name ? local : "\(Self.label(label)) \(local)"
  }

  /// An argument label: any keyword may be one, but for these.
  static func label(_ name: String) -> String {
    ["inout", "let", "var"].contains(name) ? "`\(name)`" : name
  }

  /// The first of `name`, `nameValue`, `nameValueValue`… that is not taken.
  static func unused(_ name: String, in taken: Set<String>) -> String {
    var candidate = name
    while taken.contains(candidate) { candidate += "Value" }
    return candidate
  }

  /// `width` with the prefix `c` is `cWidth`.
  static func prefixed(_ prefix: String, _ name: String) -> String {
    prefix + name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let reserved: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
    "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  private static let contextual: Set<String> = [
    "any", "async", "await", "borrow", "consume", "copy", "discard", "each", "some", "then", "unsafe", "yield",
  ]
}
