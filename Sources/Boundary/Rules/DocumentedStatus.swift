import CModel

/// A number or truth value whose comment says which values are failures.
///
/// **Shape.** An `int` or `bool` result, of no known family of codes.
///
/// **Evidence.** The comment on the result ("0 on success", "-1 on error", "true on success", "`T_OK` on success" for a constant that is 0), or
/// the annotation `success`. A comment that speaks of a number of things besides makes the result a value, of which negative ones are failures.
///
/// **Why this is sound.** Only the meaning of a number is concluded.
///
/// **Where a naive version is wrong.** “Returns non-zero on success” holds the words “zero on success”; “the number of bytes, or -1 on
/// error” is no status, and throwing its value away would lose what the caller asked for.
struct DocumentedStatus: FunctionRule {
  private static let zero = [
    "0 on success", "zero on success", "0 if successful", "zero if successful", "0 for success", "zero for success",
    "0 upon success", "0 on successful", "0 if ok", "0 means success",
  ]
  private static let negative = [
    "-1 on error", "-1 on failure", "-1 in case of", "-1 upon", "negative on error", "negative on failure",
    "negative error", "negative value on", "negative number on", "< 0 on", "<0 on", "negative errno",
  ]
  private static let nonZero = [
    "1 on success", "nonzero on success", "non-zero on success", "true on success", "true if successful",
    "false on failure",
    "false on error", "0 on failure", "0 on error", "zero on failure", "zero on error", "1 if successful",
    "false if it fails",
  ]
  private static let numbers: Set<String> = [
    "number", "count", "bytes", "length", "index", "position", "size", "descriptor", "id", "identifier", "offset",
    "amount",
    "value", "how", "flags", "combination", "bitmask", "mask", "bits",
  ]

  /// After such a word, a number is the failure's own.
  private static let failures: Set<String> = ["negative", "error", "nonzero", "non-zero", "positive"]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.result == nil, isUnknown(draft.function.result, conventions) else { return }
    if let meaning = draft.annotation.returns.meaning?.value {
      if meaning == .success { draft.decideResult(.success, Evidence(.annotation, "`returns: success`")) }
      return
    }
    guard let text = draft.comment.returns else { return }
    let words = Self.words(text)
    func phrase(_ phrases: [String]) -> String? { phrases.first { words.containsRun(Self.words($0)) } }
    let counts = Self.counts(words)
    let isInteger = conventions.importer.integer(draft.function.result) != nil
    if let found = phrase(Self.nonZero), !counts || !isInteger, phrase(Self.zero) == nil,
      !words.containsAny(of: ["-1", "negative"])
    {
      draft.decideResult(.success, evidence(found))
    } else if isInteger, let found = phrase(Self.negative), counts {
      draft.decideResult(.integer)
      draft.decideFailure(.negative, evidence(found))
    } else if isInteger, let found = phrase(Self.zero) ?? named(text, conventions), !counts {
      draft.decideResult(.status(.integer("int")), evidence(found))
    }
  }

  /// The words that say that a constant which is zero is success.
  private func named(_ text: String, _ conventions: Conventions) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0.trimmingMarks) }.filter {
      !$0.isEmpty && $0 != "-"
    }
    guard let place = words.firstIndex(where: conventions.successes.contains), place + 2 < words.count else {
      return nil
    }
    let then = words[(place + 1)...].prefix(2).map { $0.lowercased() }
    guard [["on", "success"], ["if", "successful"], ["upon", "success"], ["in", "success"]].contains(Array(then)) else {
      return nil
    }
    return "\(words[place]) \(then.joined(separator: " "))"
  }

  /// The words that say that zero is success, where no others speak of a number of things.
  static func success(_ draft: FunctionDraft) -> String? {
    guard let text = draft.comment.returns else { return nil }
    let words = Self.words(text)
    return counts(words) ? nil : zero.first { words.containsRun(Self.words($0)) }
  }

  /// The words with which a comment on the result begins by saying that zero is success, and no number of things.
  static func startsWithSuccess(_ draft: FunctionDraft) -> String? {
    guard let text = draft.comment.returns else { return nil }
    let first = Self.words(String(text.split(separator: ".").first ?? ""))
    return counts(first) ? nil : zero.first { first.starts(with: Self.words($0)) }
  }

  /// Whether the words speak of a number of things.
  private static func counts(_ words: [String]) -> Bool {
    words.indices.contains { numbers.contains(words[$0]) && !($0 > 0 && failures.contains(words[$0 - 1])) }
  }

  /// An `int` or `bool` that no family of codes explains.
  private func isUnknown(_ type: CType, _ conventions: Conventions) -> Bool {
    if conventions.importer.isBoolean(type) { return true }
    if TruthValues(conventions: conventions).typedef(type) != nil { return true }
    guard case .integer(let integer) = type else { return false }
    return integer.kind == .int && conventions.statuses[.integer("int")]?.isKnownFamily != true
  }

  private func evidence(_ phrase: String) -> Evidence {
    Evidence(.documentation, "its comment says “\(phrase)”")
  }

  /// Words without the marks around them, so that “`0` on success,” reads like any other.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace)
      .map { $0.trimmingMarks }
      .filter { !$0.isEmpty && $0 != "c" }
  }
}

extension Substring {
  fileprivate var trimmingMarks: String {
    let marks: Set<Character> = [",", ".", ";", ":", "`", "'", "\"", "(", ")", "@", "\\", "%", "*", "#"]
    let rest = drop { marks.contains($0) }
    return String(rest.prefix(rest.count - rest.reversed().prefix { marks.contains($0) }.count))
  }
}
