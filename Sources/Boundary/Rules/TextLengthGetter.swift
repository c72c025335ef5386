import Annotations
import CModel

/// `size_t t_name_length(const T *)` beside `const char *t_name(const T *)`: how long the text is that the other returns.
///
/// **Shape.** A getter of text, and a function of the same arguments that returns a number.
///
/// **Evidence.** The two have one name, but for `get` and a word for a length at the end of the number's; or, of a name that ends in a word for a
/// text (`json_string_value`), one that ends in a length in its place (`json_string_length`), where what is left says more than what the
/// object is. The number is a size by its type, or its name says that it counts bytes.
///
/// **Why this is sound.** Text with a length is no shorter than up to its first NUL, and need not have one behind it. The length is asked for
/// as soon as the text is there, and nothing is called in between.
///
/// **Where a naive version is wrong.** `gtk_entry_get_text_length` is a `guint16`, and counts characters; `list_string` and `list_length` would
/// be the text of a list and the number of its elements; `g_variant_type_peek_string` returns text that goes on behind the type, and
/// `json_string_value` text with a NUL in it.
enum TextLengthGetter {
  /// As an expression of the arguments; nil where there is no such function, or several.
  static func length(of draft: FunctionDraft, _ conventions: Conventions) -> (AnnotationExpression, Evidence)? {
    let words = relevantWords(draft.function, conventions.library)
    guard let arguments = arguments(of: draft, conventions), let last = words.last else { return nil }
    let stem = Array(words.dropLast())
    let saysMore =
      !stem.isEmpty && !draft.function.parameters.contains { isTypeName(stem, $0.type, conventions.library) }
    let getters = conventions.library.functions.filter { function in
      let name = relevantWords(function, conventions.library)
      guard let unit = name.last, Self.lengths.contains(unit), isLength(function, unit, conventions),
        takesSame(function, as: draft.function, conventions.library)
      else { return false }
      if name.dropLast() == words[...] { return true }
      return Array(name.dropLast()) == stem && Self.texts.contains(last) && (saysMore || Self.bytes.contains(unit))
    }
    guard getters.count == 1, let getter = getters.first else { return nil }
    return (
      .call(getter.name, arguments),
      Evidence(.naming, "`\(getter.name)` takes the same arguments, and is named for the length of the text")
    )
  }

  private static let bytes: Set<String> = ["bytes", "nbytes"]
  private static let lengths = bytes.union(["length", "len"])
  private static let texts: Set<String> = ["text", "string", "str", "value", "chars", "cstr", "cstring", "utf8"]

  private static func relevantWords(_ function: CFunction, _ library: Library) -> [String] {
    library.strippedWords(function).filter { !["get", "peek"].contains($0) }
  }

  /// Whether the words are those of what an object is: nothing tells then what their length is.
  private static func isTypeName(_ words: [String], _ type: CType, _ library: Library) -> Bool {
    library.objectPointer(type).map { library.stem(of: $0.object) == words } ?? false
  }

  private static func isLength(_ function: CFunction, _ unit: String, _ conventions: Conventions) -> Bool {
    guard conventions.importer.integer(function.result) != nil, !function.type.isVariadic else { return false }
    if bytes.contains(unit) { return true }
    let comment = (function.comment ?? "").lowercased()
    if comment.contains("character"), !comment.contains("byte") { return false }
    return conventions.library.typedefChain(function.result).contains { $0.lowercased().contains("size") }
  }

  /// The same types, of which an object may be const for the number alone.
  private static func takesSame(_ function: CFunction, as text: CFunction, _ library: Library) -> Bool {
    function.parameters.count == text.parameters.count
      && zip(function.parameters, text.parameters).allSatisfy { number, text in
        if let object = library.objectPointer(number.type), let other = library.objectPointer(text.type) {
          return object.object == other.object && (object.isConst || !other.isConst)
        }
        return library.resolve(number.type) == library.resolve(text.type)
      }
  }

  /// Objects by their position, and numbers by their name; nil where there is anything else.
  private static func arguments(of draft: FunctionDraft, _ conventions: Conventions) -> [AnnotationExpression]? {
    var arguments: [AnnotationExpression] = []
    for (index, parameter) in draft.function.parameters.enumerated() {
      let annotation = draft.parameterAnnotation(index)
      switch draft.parameters[index] {
      case .object(let use)? where !use.isOptional: arguments.append(.literal(index))
      case nil
      where conventions.importer.integer(parameter.type) != nil && annotation.enumeration == nil
        && annotation.boolean == nil:
        arguments.append(.name(draft.parameterName(index)))
      default: return nil
      }
    }
    return arguments.contains { if case .literal = $0 { true } else { false } } ? arguments : nil
  }
}
