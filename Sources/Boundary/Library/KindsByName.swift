import CModel

/// Finds opaque structs that stand for several kinds of objects, by the names of the functions that make them.
///
/// **Shape.** `T *t_read_new(void)`, `T *t_write_new(void)`; `int t_read_header(T *)`, `int t_write_header(T *)`.
///
/// **Evidence.** Several functions make a `T`, each with words before the verb, which are not the name of the type; and those of at least two
/// begin the names of functions that take a `T`, besides those that end one. Where one's words begin another's
/// (`read`, `read disk`), a function is for the kind of which its name says more.
///
/// **Why this is sound.** Each kind is a type of its own, so that the compiler keeps them apart. What ends an object is of its kind, or else of the
/// kind whose words begin its words, or of all kinds; so is the text of an error. What no kind's words begin is left out, with
/// the lines that say for which kinds it is (`MixedKinds`).
///
/// **Where a naive version is wrong.** `archive_filter_count` of an archive on a disk calls through NULL, although its name is for all;
/// `git_branch_create` makes a reference like `git_reference_create` does, to which all of `git_reference_…` applies.
struct KindsByName {
  let library: Library

  /// The kinds of a struct; nil where it has none.
  func find(_ record: CRecord) -> [StructKinds.Kind]? {
    let object = ObjectType.record(record.id)
    let stem = library.stem(of: object)
    var creates: [[String]: CFunction] = [:]
    for function in library.functions where KindUse(function, object, library).makes {
      guard let subject = words(beforeVerbOf: function) else { continue }
      if subject.isEmpty || subject.starts(with: stem) { return nil }
      creates[subject] = creates[subject] ?? function
    }
    guard creates.count > 1 else { return nil }
    let receivers = library.functions.filter {
      KindUse($0, object, library).receiver != nil && !ends($0, Vocabulary.strongDestroy + Vocabulary.weakDestroy)
    }.map(library.strippedWords)
    let used = Set(receivers.compactMap { words in closest(creates.keys, to: words) })
    guard used.count > 1 else { return nil }
    return creates.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { subject, create in
      let words = Array(subject.suffix(stem.count)) == stem ? subject : subject + stem
      let literal = text(beforeVerbOf: create)
      return StructKinds.Kind(
        name: SwiftNames.upperCamel(words), base: record.id, stem: Boundary.words(of: literal),
        functions: [literal + "*"])
    }
  }

  private func closest(_ subjects: some Collection<[String]>, to words: [String]) -> [String]? {
    subjects.filter { words.count > $0.count && words.starts(with: $0) }.max { $0.count < $1.count }
  }

  /// What stands before the verb in the name of what makes an object.
  private func words(beforeVerbOf create: CFunction) -> [String]? {
    let words = library.strippedWords(create)
    return words.firstIndex { Vocabulary.create.contains($0.withoutTrailingDigits) }.map { Array(words[..<$0]) }
  }

  /// The beginning of a C name that stands before the verb: `archive_read_`.
  private func text(beforeVerbOf create: CFunction) -> String {
    let words = library.strippedWords(create)
    let verb = words.firstIndex { Vocabulary.create.contains($0.withoutTrailingDigits) } ?? 0
    let length = words[verb...].reduce(0) { $0 + $1.count }
    var rest = create.name[...]
    var letters = 0
    while letters < length, let last = rest.popLast() { letters += last == "_" ? 0 : 1 }
    return String(rest)
  }

  // MARK: What several kinds share

  /// The kinds, each with what ends its objects, and with what has the text of an error.
  func withSharedFunctions(_ kinds: [StructKinds.Kind], of record: CRecord) -> [StructKinds.Kind] {
    let own = library.functions.filter { function in
      function.parameters.count == 1 && library.objectPointer(function.parameters[0].type)?.object == .record(record.id)
    }
    let texts = own.filter { FailureTextFinder.isText($0, library) && kind(of: $0, kinds) == nil }
    return kinds.map { kind in
      var kind = kind
      kind.shared = texts.map(\.name) + inheritedEnds(of: kind, kinds, own)
      return kind
    }
  }

  /// What ends the objects of the kind whose words begin those of a kind that has no end of its own.
  private func inheritedEnds(
    of kind: StructKinds.Kind, _ kinds: [StructKinds.Kind], _ functions: [CFunction]
  ) -> [String] {
    let strong = functions.filter { ends($0, Vocabulary.strongDestroy) }
    let ending = strong.isEmpty ? functions.filter { ends($0, Vocabulary.weakDestroy) } : strong
    let isComplete = ending.contains { function in
      let isOwn = self.kind(of: function, kinds)?.name == kind.name
      return kind.functions.contains(function.name)
        || (isOwn && !library.strippedWords(function).containsAny(of: ["delete", "del"]))
    }
    guard !isComplete else { return [] }
    let parents = kinds.filter { $0.stem.count < kind.stem.count && kind.stem.starts(with: $0.stem) }
      .sorted { $0.stem.count > $1.stem.count }
    for parent in parents {
      let inherited = ending.filter { self.kind(of: $0, kinds)?.name == parent.name }
      if !inherited.isEmpty { return inherited.map(\.name) }
    }
    return ending.filter { self.kind(of: $0, kinds) == nil }.map(\.name)
  }

  /// The kind whose words begin a function's name.
  private func kind(of function: CFunction, _ kinds: [StructKinds.Kind]) -> StructKinds.Kind? {
    let words = Boundary.words(of: function.name)
    return kinds.filter { words.starts(with: $0.stem) }.max { $0.stem.count < $1.stem.count }
  }

  private func ends(_ function: CFunction, _ verbs: [String]) -> Bool {
    guard function.parameters.count == 1 else { return false }
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    return verbs.contains { words.first == $0 || words.last == $0 }
  }
}
