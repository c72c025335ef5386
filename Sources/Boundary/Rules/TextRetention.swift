import CModel

/// How long C may use a text that it is given.
///
/// **Shape.** A `const char *` for NUL-terminated text, given to a function that makes an object or that changes one.
///
/// **Evidence.** That C is done with the text when the call returns is shown by an attribute, by the annotation `borrowed`, or by a
/// comment that says that the text is copied. Else by the types: nothing is made, and all objects among the arguments
/// are const; or by the name: a verb that works or looks for something, or one that opens, together with a parameter for the name
/// of a file. What is left may be kept: by a new object as long as that lives; by the receiver of a function that sets, until the
/// next call has succeeded; by that of any other, as long as it lives.
///
/// **Why this is sound.** C that copies and C that keeps the pointer look the same. A copy that lives too long is no error in memory.
/// An object that counts its owners is none that could keep what one of them lends: no caller would know for how long.
///
/// **Where a naive version is wrong.** `curl_easy_setopt` copies every text but `CURLOPT_POSTFIELDS`; `mtar_open` with a path is done
/// with it, a parser made of a text is not; `openlog` keeps the name that it is given, and there is no object to keep it with.
struct TextRetention {
  let draft: FunctionDraft
  let index: Int
  let conventions: Conventions
  /// It is a struct of options, or what that holds.
  var isForOptions = false

  enum Conclusion {
    case during(Evidence?)
    case kept(Retention, Evidence)
    case unknown(String)
  }

  private var library: Library { conventions.library }
  private var name: String { draft.parameterName(index) }
  private var verbs: [String] { draft.verbs(library).map(\.withoutTrailingDigits) }

  func conclusion() -> Conclusion {
    let annotation = draft.parameterAnnotation(index)
    if annotation.borrowed?.value == true { return .during(Evidence(.annotation, "`borrowed: true`")) }
    if let keeper = annotation.keptBy?.value {
      let evidence = Evidence(.annotation, "`kept-by: \(keeper)`")
      if keeper == "result" { return .kept(.result, evidence) }
      if keeper != "self", let index = draft.index(ofParameter: keeper) { return .kept(.argument(index), evidence) }
      return .kept(draft.replaces(arguments: 1, library) ? .receiverUntilReplaced : .receiver, evidence)
    }
    if let evidence = draft.isUsedDuringCall(index) { return .during(evidence) }
    if let sentence = copying { return .during(Evidence(.documentation, "its comment says so (“\(sentence)”)")) }
    if let object = draft.newObject { return byNew(object) }
    return byReceiver()
  }

  /// What the comment says of the text; of several, it has to say which.
  private var copying: String? {
    let texts = draft.function.parameters.filter { library.pointer($0.type)?.isPointeeConst == true }
    let sentences = draft.ownershipWords.copying
    guard texts.count > 1 else { return sentences.first }
    return sentences.first {
      $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == name.lowercased() }
    }
  }

  // MARK: New objects

  private func byNew(_ object: ObjectType) -> Conclusion {
    if let counting = library.referenceCounting(object) {
      return .during(Evidence(.naming, "`\(counting.name)` counts owners, none of which could lend a text"))
    }
    if let verb = draft.words.first(where: Self.finding.contains) {
      return .during(Evidence(.naming, "“\(verb)” looks for `\(name)` during the call"))
    }
    if let evidence = opening ?? plain(object) { return .during(evidence) }
    return .kept(.result, Evidence(.type, "the new object keeps a copy of `\(name)`, whether C uses it later or not"))
  }

  /// What names a file is used when that is opened.
  private var opening: Evidence? {
    let opens = draft.words.map(\.withoutTrailingDigits).first(where: Self.opening.contains)
    guard let opens, words(of: name).containsAny(of: Self.places) else { return nil }
    return Evidence(.naming, "“\(opens)” uses `\(name)` during the call")
  }

  private static let opening: Set<String> = ["open", "fopen", "load", "read", "from", "file", "import", "stat"]
  private static let places: Set<String> = [
    "path", "pathname", "filename", "fname", "file", "dir", "dirname", "directory", "folder", "mode",
  ]

  /// A struct without a pointer has no place for one.
  private func plain(_ object: ObjectType) -> Evidence? {
    guard case .record(let id) = object, let record = library.record(id), !record.fields.isEmpty,
      !library.hasPointer(record)
    else { return nil }
    return Evidence(.type, "a `\(library.name(of: object))` has no member that could point to `\(name)`")
  }

  // MARK: Receivers

  private func byReceiver() -> Conclusion {
    let objects = draft.parameters.compactMap { role -> ObjectUse? in
      guard case .object(let use)? = role, !use.retention.isConsumed else { return nil }
      return use
    }
    let stores = verbs.first(where: storing.contains)
    if stores == nil, verbs.contains(where: Self.working.contains) { return .during(nil) }
    let verb = stores ?? verbs.first ?? ""
    guard let receiver = objects.first(where: { !$0.isOptional }) else { return byLibrary(verb) }
    let changed = objects.filter { !$0.isConst }
    if changed.isEmpty { return .during(Evidence(.type, "a const object cannot keep `\(name)`")) }
    if let counting = changed.compactMap({ library.referenceCounting($0.object) }).first {
      return .during(Evidence(.naming, "`\(counting.name)` counts owners, none of which could lend a text"))
    }
    if conventions.errorReports.values.contains(draft.function.name) {
      return .during(Evidence(.annotation, "C reports the text of an error"))
    }
    if conventions.handles[receiver.object] == nil, conventions.lent[receiver.object] != nil {
      return .unknown("“\(verb)” may keep `\(name)` after the call, and the object that would keep it is only lent")
    }
    if isForOptions, stores == nil, !verbs.containsAny(of: Self.starting) {
      return .during(Evidence(.naming, "`\(name)` says how to do what the call does"))
    }
    if changed.count > 1 || receiver.isConst {
      return .unknown("“\(verb)” may keep `\(name)` after the call, and with which object is unknown")
    }
    if let evidence = opening ?? plain(receiver.object) { return .during(evidence) }
    guard !Self.streaming.contains(verb) else { return .unknown("“\(verb)” may keep `\(name)` after the call") }
    guard stores != nil else {
      return .kept(
        .receiver, Evidence(.type, "nothing says that C is done with `\(name)`: a copy lives as long as the object"))
    }
    let replaces = draft.replaces(arguments: 1, library)
    return .kept(
      replaces ? .receiverUntilReplaced : .receiver,
      Evidence(
        .naming,
        "“\(verb)” may keep `\(name)`: a copy lives as long as \(replaces ? "it is set, or longer" : "the object")"))
  }

  /// Where there is no object, a verb at the end is none: `strsplit_set`. What is opened without one is the library's own: `openlog`.
  private func byLibrary(_ verb: String) -> Conclusion {
    let takesObject = draft.function.parameters.contains { library.objectPointer($0.type) != nil }
    let opensOwn = verb.hasPrefix("open") && verb != "open" && opening == nil
    if !takesObject, givesBack {
      return .unknown("C may keep `\(name)` after the call, and give back what it was given before")
    }
    guard !takesObject, opensOwn || (Self.keeping.contains(verb) && verb != verbs.last) else { return .during(nil) }
    return .unknown("“\(verb)” may keep `\(name)` after the call, and no object would keep it alive")
  }

  /// Whether a value is set and the one before returned: `xmlThrDefTreeIndentString(const char *v)`.
  private var givesBack: Bool {
    let names: Set<String> = ["v", "val", "value"]
    return draft.function.parameters.count == 1 && names.contains(name)
      && library.resolve(draft.function.result) == library.resolve(draft.function.parameters[0].type)
  }

  private var storing: Set<String> {
    let makesView = if case .view? = draft.result { true } else { false }
    let storing = Vocabulary.storing.union(Vocabulary.settingUp).subtracting(["save"])
    return makesView ? storing.union(Vocabulary.create) : storing
  }

  /// Of what stores, the verbs that store for the whole library where there is no object.
  private static let keeping: Set<String> = [
    "set", "add", "append", "register", "attach", "install", "bind", "assign", "push", "put", "store", "hook",
    "subscribe",
  ]

  /// The call works with what it is given, and stores nothing.
  private static let working = Vocabulary.using.union(Vocabulary.reading).union(Vocabulary.get)
    .union(Vocabulary.traversal).union(Vocabulary.strongDestroy)
    .union(["save", "printf", "puts", "log", "unset", "clear", "erase", "parse", "skip", "seek"])

  /// What such a verb begins may go by the same options until it ends.
  private static let starting = Vocabulary.create.union([
    "open", "reopen", "start", "restart", "begin", "connect", "listen", "launch", "spawn", "enable", "activate",
    "resume",
    "prepare", "configure", "load", "enter", "join",
  ])

  private static let finding: Set<String> = ["lookup", "find", "get", "search", "byname", "bypath"]

  /// What such a verb gets comes in many parts, which are too much to keep.
  private static let streaming: Set<String> = ["feed", "input", "supply"]
}

extension Library {
  /// Whether a struct, or one inside it, has a pointer.
  fileprivate func hasPointer(_ record: CRecord) -> Bool {
    record.fields.contains { field in
      var type = resolve(field.type)
      while case .array(let array) = type { type = resolve(array.element) }
      switch type {
      case .integer, .floating, .boolean, .enumeration: return false
      case .record(let id): return self.record(id).map(hasPointer) ?? true
      default: return true
      }
    }
  }
}
