import CModel

/// The functions that explain failures which no known code explains.
struct FailureTexts: Equatable, Sendable {
  /// Functions of an object, which has the text of its last failure.
  var ofObjects: [ObjectType: String] = [:]
  /// A function without parameters: the last failure of the thread, or of the library.
  var ofThread: String?
  /// A function of an `int`, which is the code that another function returned.
  var ofInteger: String?
}

/// Finds where a library keeps the text of a failure.
///
/// **Shape.** `const char *t_last_error(const T *)`, `const char *lib_get_error(void)`, `const char *lib_strerror(int)`.
///
/// **Evidence.** The type, and a name that says error and text (`errmsg`, `last_error`, `error_string`). A comment that says that
/// the caller frees the text rules it out.
///
/// **Why this is sound.** Nothing follows for memory but that the text is read: it is copied at once, on the thread and while the object
/// lives that it belongs to.
///
/// **Where a naive version is wrong.** `sqlite3_errmsg` returns text that the next call on the connection overwrites: a view of it
/// would be a use after free. `git_error_last` returns a struct, and is none of these.
struct FailureTextFinder {
  let conventions: Conventions

  func find() -> FailureTexts {
    var texts = FailureTexts()
    // What is said to have the texts of a family of `int`s has those of any other function's.
    texts.ofInteger = conventions.statuses[.integer("int")]?.messageFunction
    for function in conventions.library.functions where Self.isText(function, conventions.library) {
      switch function.parameters.count {
      case 0: texts.ofThread = texts.ofThread ?? function.name
      case 1:
        let type = function.parameters[0].type
        if let object = conventions.handle(type)?.pointer.object {
          texts.ofObjects[object] = texts.ofObjects[object] ?? function.name
        } else if case .integer(let integer) = type, integer.kind == .int {
          texts.ofInteger = texts.ofInteger ?? function.name
        }
      default: continue
      }
    }
    return texts
  }

  /// Whether a function returns a text about an error, as far as its result and its name say.
  static func isText(_ function: CFunction, _ library: Library) -> Bool {
    guard library.characters(function.result)?.isPointeeConst == true,
      !OwnershipWords(function.comment).resultIsOwned
    else { return false }
    let words = library.strippedWords(function)
    if words.containsAny(of: ["strerror", "errmsg", "errstr", "errorstring", "errormessage"]) { return true }
    return words.containsAny(of: ["error", "err"])
      && (words.containsAny(of: ["last", "get"]) || words.containsAny(of: ["msg"])
        || words.containsAny(of: Vocabulary.errorText))
  }
}
