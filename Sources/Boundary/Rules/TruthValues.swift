import CModel

/// Integers that stand for truth values.
///
/// **Shape.** An integer, as a parameter or a result, that no status or count explains.
///
/// **Evidence.** One of: the annotation (`boolean`, `returns: boolean`); a typedef that says so by name (`gboolean`, `BOOL`, `FT_Bool`); the
/// name of a parameter (`is_open`) or a function (`archive_entry_size_is_set`); or a comment that says when the number is not zero
/// (“non-zero if”, “1 if …, 0 otherwise”). A comment that knows a third value, or a failure, turns all but the annotation down.
///
/// **Why this is sound.** Only the meaning of a number is concluded. C gets 1 for true, and anything but 0 is true.
///
/// **Where a naive version is wrong.** `git_repository_is_empty` returns “1 if the repository is empty, 0 if it isn't, error code if the
/// repository is corrupted”, and `GetMessage` a `BOOL` of -1; a `can_id` is the number of a message on the CAN bus, and `enable_mask` has
/// many bits; `foo_enable()` reports how enabling went; `sqlite3_limit` returns “the prior value”, “regardless of whether” it
/// changed; `sqlite3_strglob` returns “zero on a match and non-zero if the strings do not match”; `archive_read_disk_current_filesystem_is_remote` returns `ARCHIVE_FATAL` where it cannot tell.
struct TruthValues {
  let conventions: Conventions

  /// Why an argument is a truth value; nil if nothing says so.
  func evidence(argument index: Int, _ draft: FunctionDraft) -> Evidence? {
    let parameter = draft.function.parameters[index]
    let name = draft.parameterName(index)
    if let isBoolean = draft.parameterAnnotation(index).boolean?.value {
      return isBoolean ? Evidence(.annotation, "`boolean: true`") : nil
    }
    let prose = TruthProse(draft.comment.parameter(name)?.text ?? "")
    guard !prose.knowsOtherValues else { return nil }
    if let typedef = typedef(parameter.type) { return typedef }
    if isNamedForTruth(name) { return Evidence(.naming, "`\(name)` is named for a truth value") }
    return prose.asks(of: TruthProse.argument).map { Evidence(.documentation, "the comment on `\(name)` says “\($0)”") }
  }

  /// Why a result is a truth value; nil if nothing says so.
  func evidence(result draft: FunctionDraft) -> Evidence? {
    if let meaning = draft.annotation.returns.meaning?.value {
      return meaning == .boolean ? Evidence(.annotation, "`returns: boolean`") : nil
    }
    let prose = TruthProse(draft.comment.returnedValue)
    guard !prose.knowsOtherValues, !prose.speaksOfFailure else { return nil }
    if let typedef = typedef(draft.function.result) { return typedef }
    if isNamedForTruth(draft), !reportsStatus(draft.function.result) {
      return Evidence(.naming, "`\(draft.function.name)` is named for a truth value")
    }
    return prose.asks(of: TruthProse.result).map { Evidence(.documentation, "its comment says “\($0)”") }
  }

  /// Whether nothing but a name says that a result is a truth value, and so nothing which values it has.
  func isNamedAlone(result draft: FunctionDraft) -> Bool {
    guard evidence(result: draft)?.kind == .naming, typedef(draft.function.result) == nil else { return false }
    return TruthProse(draft.comment.returnedValue).asks(of: TruthProse.result) == nil
  }

  /// A typedef of an integer that is called a Boolean.
  func typedef(_ type: CType) -> Evidence? {
    guard conventions.importer.integer(type) != nil else { return nil }
    let name = conventions.library.typedefChain(type).first(where: Self.isBoolean)
    return name.map { Evidence(.naming, "`\($0)` is a truth value by its name") }
  }

  /// Whether a typedef is called a Boolean: `cmsBool`, `gboolean`.
  static func isBoolean(_ typedef: String) -> Bool {
    let words = words(of: typedef).filter { $0 != "t" }
    return words.last.map { $0.hasSuffix("bool") || $0.hasSuffix("boolean") } == true
  }

  private func isNamedForTruth(_ draft: FunctionDraft) -> Bool {
    draft.words.first.map(Vocabulary.asking.contains) == true
      || draft.words.dropFirst().contains(where: ["is", "has"].contains)
  }

  /// Whether a plain `int` may be a failure as well: where the library's status is one, and failures are negative.
  private func reportsStatus(_ result: CType) -> Bool {
    guard case .integer(let integer) = conventions.library.resolve(result), integer.kind == .int,
      let status = conventions.statuses[.integer("int")]
    else { return false }
    return status.codes.contains { !status.success.contains($0.value) && $0.value.description.hasPrefix("-") }
  }

  /// `is_open`, but no `can_id`.
  private func isNamedForTruth(_ name: String) -> Bool {
    let words = words(of: name)
    guard let first = words.first, Vocabulary.truth.contains(first) else { return false }
    return words.count == 1 || !words.containsAny(of: Vocabulary.numbering)
  }
}

/// What a comment says of the values of a number.
private struct TruthProse {
  private let words: [String]

  static let result = [
    "non-zero if", "nonzero if", "non-zero when", "nonzero when", "true if", "true when", "true in case", "whether",
    "non zero if", "true iff", "non-zero iff", "nonzero iff",
  ]
  static let argument =
    result + ["true to", "non-zero to", "nonzero to", "1 to enable", "1 to", "true for", "non-zero for", "nonzero for"]

  private static let one = ["1 if", "1 when", "one if"]
  private static let zero = [
    "0 otherwise", "0 if", "0 when", "zero otherwise", "otherwise 0", "0 else", "else 0", "otherwise returns 0", "or 0",
  ]

  init(_ text: String) {
    words = text.lowercased().replacing("regardless of whether", with: "regardless of if")
      .replacing("whether or not", with: "if")
      .split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }.map(String.init)
  }

  /// Numbers besides 0 and 1, words for numbers, and failures by name.
  var knowsOtherValues: Bool {
    words.contains { word in
      Vocabulary.counted.contains(word) || word.hasPrefix("-1") || (Int(word).map { $0 != 0 && $0 != 1 } ?? false)
    }
  }

  var speaksOfFailure: Bool {
    words.contains { ["error", "errors", "failure", "failed", "fails", "success", "successful"].contains($0) }
  }

  /// The phrase that says when the value is true; none where the same is said of 0 first, as of a comparison.
  func asks(of phrases: [String]) -> String? {
    let phrase = phrases.first { phrase in
      words.containsRun(phrase.split(separator: " ").map(String.init))
    }
    if let phrase { return deniesWhatItAsks(after: phrase) ? nil : phrase }
    let says = { (text: String) in words.containsRun(text.split(separator: " ").map(String.init)) }
    let isOne = Self.one.first(where: says)
    let isZero = Self.zero.first(where: says)
    guard let isOne, let isZero else { return nil }
    return "\(isOne) …, \(isZero)"
  }
}

extension TruthProse {
  /// “zero on a match and non-zero if the strings do not match”: true is what is not so, and 0 what one asks for.
  private func deniesWhatItAsks(after phrase: String) -> Bool {
    let run = phrase.split(separator: " ").map(String.init)
    guard run[0].hasPrefix("non"),
      let start = words.indices.first(where: { words[$0...].starts(with: run) })
    else { return false }
    let isDenied = words[(start + run.count)...].prefix(6).contains("not")
    return isDenied && words[..<start].contains { ["zero", "0"].contains($0) }
  }
}

extension DocumentationComment {
  /// What is said about the result: in its own section, or in sentences with “returns”.
  var returnedValue: String {
    if let returns { return returns }
    let text = ([summary].compactMap { $0 } + discussion).joined(separator: " ")
    let sentences = text.split(separator: ".").filter { sentence in
      sentence.split(separator: " ").contains { ["returns", "return"].contains($0.lowercased()) }
    }
    return sentences.joined(separator: ".")
  }
}
