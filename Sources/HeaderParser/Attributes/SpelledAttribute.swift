/// An attribute as it is written: `nonnull` or `format(printf, 1, 2)`.
struct SpelledAttribute: Equatable {
  /// Without the underscores and the vendor's prefix that one name may be written with.
  var name: String
  /// What stands between the parentheses, nil without any.
  var arguments: String?

  init(name: String, arguments: String? = nil) {
    self.name = Self.plain(name)
    self.arguments = arguments
  }

  /// `__format__` and `gnu::format` are `format`.
  static func plain(_ name: String) -> String {
    var name = name[...]
    for prefix in ["gnu::", "__gnu__::", "clang::", "_Clang::"] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    if name.count > 4, name.hasPrefix("__"), name.hasSuffix("__") { name = name.dropFirst(2).dropLast(2) }
    return String(name)
  }

  /// The arguments between the commas at the outermost level, without surrounding blanks.
  var argumentList: [String] {
    guard let arguments, !arguments.isEmpty else { return [] }
    return AttributeScanner(arguments).splitAtCommas()
  }
}

extension SpelledAttribute {
  /// The attributes of the declaration that clang printed: those before and after its declarator, not those of its
  /// parameters, which stand in parentheses.
  ///
  /// Tolerant, since clang prints string arguments without their escapes: what cannot be told apart is passed over.
  static func parse(_ declaration: String) -> [SpelledAttribute] {
    var scanner = AttributeScanner(declaration)
    return scanner.attributesOfDeclaration()
  }
}
