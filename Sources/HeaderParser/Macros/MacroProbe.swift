import CLibclang
import CModel

/// Lets the compiler evaluate macros: after the headers, a second translation unit declares one variable for each, whose
/// type and value are the macro's.
///
/// So casts, `sizeof`, other macros and constants of enums mean what they mean in C, in every version of libclang. What is
/// no expression is a syntax error that ends with its own declaration, and has no value.
struct MacroProbe {
  private static let defined = "ferry_probe_defined_"
  private static let value = "ferry_probe_value_"
  private static let text = "ferry_probe_text_"

  /// The macros still defined when all headers have been read, with what they are worth.
  private(set) var values: [String: CMacro.Value] = [:]
  private(set) var definedNames: Set<String> = []

  /// Lines of C to stand after the headers.
  static func source(names: [String], unsafe: Set<String>) -> String {
    names.enumerated().map { index, name in
      let probes =
        unsafe.contains(name)
        ? ""
        : """
        __auto_type \(value)\(index) = \(name);
        static const char \(text)\(index)[] = \(name);

        """
      return "#ifdef \(name)\nextern int \(defined)\(index);\n\(probes)#endif\n"
    }.joined()
  }

  init(names: [String], topLevel: [Cursor]) {
    for cursor in topLevel where cursor.kind == CXCursor_VarDecl {
      let variable = cursor.spelling
      guard variable.hasPrefix("ferry_probe_"), let underscore = variable.lastIndex(of: "_"),
        let index = Int(variable[variable.index(after: underscore)...]), names.indices.contains(index)
      else { continue }
      if variable.hasPrefix(Self.defined) {
        definedNames.insert(names[index])
      } else if variable.hasPrefix(Self.text) {
        values[names[index]] = Self.string(cursor) ?? values[names[index]]
      } else if variable.hasPrefix(Self.value) {
        values[names[index]] = Self.number(cursor)
      }
    }
  }

  private static func number(_ variable: Cursor) -> CMacro.Value? {
    let type = variable.type.canonical
    guard let evaluated = variable.evaluated else { return nil }
    switch (evaluated, type.kind) {
    case (.integer(let value), CXType_Enum):
      return TypeReader.integer(type.declaration.enumerationIntegerType.canonical).map { .integer(value, type: $0) }
    case (.integer(let value), CXType_Bool):
      return .integer(value, type: CIntegerType(.int, width: 32, isSigned: true))
    case (.integer(let value), _):
      return TypeReader.integer(type).map { .integer(value, type: $0) }
    case (.floating(let value), CXType_Float), (.floating(let value), CXType_Double),
      (.floating(let value), CXType_LongDouble):
      return value.isFinite ? .floating(value) : nil
    default:
      return nil
    }
  }

  /// Read from what clang prints for the array, since what it evaluates it to differs from version to version.
  private static func string(_ variable: Cursor) -> CMacro.Value? {
    StringLiteral.decode(initializerOf: variable.prettyPrinted).map(CMacro.Value.string)
  }
}
