import CModel

/// Gives a function whose comment only refers to another one the comment of that.
///
/// **Shape.** `/** \see t_read */ int t_read_r(Context *, T *, int)`, `/** @copydoc t_read */`.
///
/// **Evidence.** The comment is the reference and nothing else, the other function returns the same, and what it takes are the last of
/// the function's own parameters: before them come contexts.
///
/// **Why this is sound.** Doxygen shows the other comment in the place of `\copydoc`, and whoever reads a lone `\see` is told nothing
/// else. What the other comment says of arguments and result is said of arguments and a result of the same types.
///
/// **Where a naive version is wrong.** A `\see` below a description is further reading: GEOS refers from the creation of a geometry to
/// what destroys it.
struct InheritedComments {
  let module: CModule

  /// The module, with the comments that functions inherit.
  func resolved() -> CModule {
    let described = Dictionary(module.functions.map { ($0.name, $0) }) { first, _ in first }
    var module = module
    for index in module.functions.indices {
      let function = module.functions[index]
      guard let name = function.comment.flatMap(Self.reference), let other = described[name],
        agrees(function, with: other),
        let comment = other.comment, Self.reference(comment) == nil
      else { continue }
      module.functions[index].comment = comment
    }
    return module
  }

  private func agrees(_ function: CFunction, with other: CFunction) -> Bool {
    function.name != other.name && function.result == other.result && !other.type.isVariadic
      && function.parameters.suffix(other.parameters.count).map(\.type) == other.parameters.map(\.type)
  }

  /// The function that a comment refers to, where it says nothing else.
  private static func reference(_ comment: String) -> String? {
    let words = comment.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, ["\\see", "@see", "\\sa", "@sa", "\\copydoc", "@copydoc"].contains(words[0]) else {
      return nil
    }
    let name = words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return ["", "()", ".", "()."].contains(words[1].dropFirst(name.count)) ? String(name) : nil
  }
}
