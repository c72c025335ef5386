import CModel

/// Finds the getters of reference-counted objects that lend the reference that C keeps, where nothing is said of them.
///
/// **Shape.** `T *p_get_child(P *)`, where `t_ref` and `t_unref` count the owners of a `T`.
///
/// **Evidence.** `get0` in the name; a sibling that differs by `ref`, `dup` or `get1` in place of `get` alone, and so is the one that gives a
/// reference; or a macro of the headers that iterates by it into a variable of the user's (`for (…; (value = t_get(list, index)); …)`) and gives no
/// reference back.
///
/// **Why this is sound.** Nobody declares a function twice to give the same. Were the reference the caller's, the library's own loop would lose one in
/// each round.
///
/// **Where a naive version is wrong.** `g_source_get_context` lends, and `g_variant_get_child_value` gives a reference: a getter's verb alone
/// says nothing where objects are counted. Linux's `for_each_child_of_node` passes the last child back to the getter, which lets go of it.
struct LendingGetters {
  let library: Library
  let retains: [ObjectType: String]

  /// By the name of the function, what shows that it lends.
  func find() -> [String: Evidence] {
    guard !retains.isEmpty else { return [:] }
    let iterated = iterated()
    var result: [String: Evidence] = [:]
    for function in library.functions {
      guard let object = library.objectPointer(function.result)?.object, retains[object] != nil else { continue }
      result[function.name] = named(function) ?? sibling(function, object) ?? iterated[function.name]
    }
    return result
  }

  private func named(_ function: CFunction) -> Evidence? {
    guard library.strippedWords(function).contains("get0") else { return nil }
    return Evidence(.naming, "“get0” gives no reference")
  }

  private func sibling(_ function: CFunction, _ object: ObjectType) -> Evidence? {
    let words = library.strippedWords(function)
    guard let place = words.firstIndex(of: "get") else { return nil }
    let names = ["ref", "dup", "get1"].map { verb in
      var words = words
      words[place] = verb
      return words
    }
    let other = library.functions.first { other in
      other.parameters.count == function.parameters.count && library.objectPointer(other.result)?.object == object
        && names.contains(library.strippedWords(other))
    }
    return other.map { Evidence(.naming, "`\($0.name)` gives a reference to the same, and so it does not") }
  }

  /// The functions by which macros iterate.
  private func iterated() -> [String: Evidence] {
    var result: [String: Evidence] = [:]
    for macro in library.module.functionLikeMacros where macro.origin.belongsToModule {
      for name in MacroLoop(macro).getters where result[name] == nil {
        result[name] = Evidence(.type, "the macro `\(macro.name)` iterates by it, and gives no reference back")
      }
    }
    return result
  }
}

/// A function-like macro that is the head of a loop, whose body the user writes.
private struct MacroLoop {
  private let tokens: [Substring]
  private let parameters: Set<String>

  init(_ macro: CFunctionLikeMacro) {
    var tokens: [Substring] = []
    var rest = macro.source[...]
    while let first = rest.first {
      let isWord = { (character: Character) in character.isLetter || character.isNumber || character == "_" }
      let token = isWord(first) ? rest.prefix(while: isWord) : rest.prefix(1)
      if !first.isWhitespace { tokens.append(token) }
      rest = rest.dropFirst(token.count)
    }
    self.tokens = tokens
    parameters = Set(macro.parameters)
  }

  /// The functions whose results it assigns to a variable of the user's, which nothing but its body gets.
  var getters: [String] {
    guard tokens.first == "for", !tokens.contains(where: Self.givesBack) else { return [] }
    var getters: [String] = []
    var passedBack: Set<String> = []
    for index in tokens.indices.dropLast(3) where tokens[index + 1] == "=" && tokens[index + 3] == "(" {
      guard parameters.contains(String(tokens[index])), tokens[..<index].last != "." else { continue }
      let name = String(tokens[index + 2])
      getters.append(name)
      if arguments(from: index + 3).contains(tokens[index]) { passedBack.insert(name) }
    }
    return getters.filter { !passedBack.contains($0) }
  }

  private func arguments(from open: Int) -> ArraySlice<Substring> {
    var depth = 0
    for index in open..<tokens.count {
      if tokens[index] == "(" { depth += 1 }
      if tokens[index] == ")" { depth -= 1 }
      if depth == 0 { return tokens[open...index] }
    }
    return tokens[open...]
  }

  private static func givesBack(_ token: Substring) -> Bool {
    words(of: String(token)).containsAny(
      of: Vocabulary.terminal.union(Vocabulary.referenceCount).union(["clear", "put"]))
  }
}
