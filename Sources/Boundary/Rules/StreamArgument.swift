import Annotations
import CModel

/// `FILE *`: a file that Swift opens by its path, and closes.
///
/// **Shape.** A parameter of type `FILE *`.
///
/// **Evidence.** How it is opened follows from the annotation `file`, or from words of the function and of the parameter, which
/// read or write, and never both. How long C uses it is said by `borrowed` and `kept-by`; without them it is used during
/// the call where all objects among the arguments are const, or where the verb reads or writes at once and the object has no other
/// function that reads or writes. A word that only names the
/// file is no verb, and where there is no object, the library itself may keep it.
///
/// **Why this is sound.** Each call opens a stream of its own, which is closed once: after the call, or after the object that keeps it was
/// destroyed. What could be closed by C is refused.
///
/// **Where a naive version is wrong.** `png_init_io` and `yaml_parser_set_input_file` go on using the stream; `FLAC__stream_decoder_init_FILE`
/// closes it; `jpeg_stdio_src` and flex's `yyrestart` read from it long after, and so does what
/// follows a `read_header(image, file)`; `fopen(path, "w")` for a function that reads destroys the file.
struct StreamArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided
    where draft.isOpen && conventions.library.isStream(draft.function.parameters[index].type) {
      decide(&draft, index, conventions)
    }
  }

  private func decide(_ draft: inout FunctionDraft, _ index: Int, _ conventions: Conventions) {
    let name = draft.parameterName(index)
    guard draft.parameterAnnotation(index).consumed == nil else {
      return draft.refuse("C closes the file `\(name)`, of which Swift would have to know when")
    }
    guard let (retention, kept) = retention(draft, index, conventions) else {
      return draft.refuse(
        "whether C uses the file `\(name)` during the call only, keeps it or closes it, is unknown; say `borrowed: true`, or "
          + "`kept-by: self` where it is never C that closes it",
        annotation: draft.parameterSuggestion(index, "kept-by: \(draft.makesObject ? "result" : "self"), file: …"))
    }
    guard let (mode, opened) = mode(draft, index) else {
      return draft.refuse(
        "whether C reads the file `\(name)` or writes it is unknown; say how it is opened (`file: rb`, `file: wb`)",
        annotation: draft.parameterSuggestion(index, "file: …"))
    }
    draft.decide(index, .stream(StreamUse(mode: mode, retention: retention)), opened)
    draft.note(kept)
  }

  // MARK: How long

  private func retention(
    _ draft: FunctionDraft, _ index: Int, _ conventions: Conventions
  ) -> (Retention, Evidence)? {
    let library = conventions.library
    let annotation = draft.parameterAnnotation(index)
    let said = Evidence(.annotation, "of `\(draft.parameterName(index))`")
    if annotation.borrowed?.value == true { return (.call, said) }
    switch annotation.keptBy?.value {
    case "result"?: return (.result, said)
    case "self"?: return (draft.replaces(arguments: 1, library) ? .receiverUntilReplaced : .receiver, said)
    case .some: return nil
    case nil: break
    }
    guard !draft.makesObject, !draft.ownershipWords.argumentIsKept, !draft.ownershipWords.argumentIsConsumed else {
      return nil
    }
    let verbs = draft.verbs(library).map(\.withoutTrailingDigits)
    guard !verbs.containsAny(of: Vocabulary.storing.union(Vocabulary.settingUp).union(Vocabulary.terminal)) else {
      return nil
    }
    let objects = draft.function.parameters.compactMap { library.objectPointer($0.type) }
      .filter { conventions.root(of: $0.object) != nil }
    if !objects.isEmpty, objects.allSatisfy(\.isConst) {
      return (.call, Evidence(.type, "no argument could keep `\(draft.parameterName(index))`"))
    }
    let whole = verbs.containsAny(of: Self.whole)
    if !whole, let object = objects.first(where: { !$0.isConst }),
      goesOn(with: object.object, after: draft.function, library)
    {
      return nil
    }
    return verbs.first(where: Vocabulary.using.union(Self.writing).union(Self.reading).subtracting(Self.nouns).contains)
      .map {
        (.call, Evidence(.naming, "“\($0)” uses its arguments during the call"))
      }
  }

  /// Whether an object has other functions that read or write, and get no file: they may go on with this one.
  private func goesOn(with object: ObjectType, after function: CFunction, _ library: Library) -> Bool {
    library.functions.contains { other in
      other.name != function.name && other.parameters.contains { library.objectPointer($0.type)?.object == object }
        && !other.parameters.contains { library.isStream($0.type) }
        && library.strippedWords(other).map(\.withoutTrailingDigits).containsAny(of: Self.goingOn)
    }
  }

  /// Such a verb writes all of an object.
  private static let whole: Set<String> = ["dump", "print", "printf", "save", "export"]

  private static let goingOn: Set<String> = [
    "read", "next", "decode", "step", "fetch", "pull", "scan", "parse", "continue", "resume", "write", "flush",
    "encode",
    "emit", "append",
  ]

  // MARK: How

  private static let reading: Set<String> = [
    "read", "load", "parse", "scan", "import", "in", "input", "src", "source", "infile",
  ]
  private static let writing: Set<String> = [
    "write", "save", "print", "printf", "dump", "export", "emit", "out", "output", "dst", "dest", "destination", "log",
    "outfile",
  ]
  /// They say which way the bytes go, not when.
  private static let nouns: Set<String> = [
    "in", "input", "src", "source", "infile", "out", "output", "dst", "dest", "destination", "log", "outfile",
  ]

  /// The way that the file is opened.
  private func mode(_ draft: FunctionDraft, _ index: Int) -> (String, Evidence)? {
    if let mode = draft.parameterAnnotation(index).file?.value {
      return (mode, Evidence(.annotation, "`file: \(mode)`"))
    }
    let all = draft.words.map(\.withoutTrailingDigits) + words(of: draft.parameterName(index))
    switch (all.first(where: Self.reading.contains), all.first(where: Self.writing.contains)) {
    case (let word?, nil): return ("rb", Evidence(.naming, "“\(word)” reads"))
    case (nil, let word?): return ("wb", Evidence(.naming, "“\(word)” writes"))
    default: return nil
    }
  }
}

extension Library {
  /// Whether a type is the C library's `FILE *`.
  func isStream(_ type: CType) -> Bool {
    guard let pointer = pointer(type), !pointer.isPointeeConst,
      let name = typedefChain(pointer.pointee).first(where: { $0 == "FILE" }), let typedef = typedef(name)
    else { return false }
    return !typedef.origin.belongsToModule
  }
}
