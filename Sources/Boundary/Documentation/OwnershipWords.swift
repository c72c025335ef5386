/// What a comment says about who owns a result, and how long an argument is used.
///
/// Prose is evidence, and never the only reason for a free: a rule combines it with names and types, or refuses where
/// the two disagree.
struct OwnershipWords: Equatable, Sendable {
  /// "must be freed with", "caller owns", "(transfer full)".
  var resultIsOwned = false
  /// "do not free", "owned by the library", "(transfer none)".
  var resultIsBorrowed = false
  /// "must outlive", "is referenced", "not copied": an argument is used after the call.
  var argumentIsKept = false
  /// "takes ownership", "steals": an argument is C's from now on.
  var argumentIsConsumed = false
  /// Sentences that say that C copies something ("is copied"), and neither deny it nor say when.
  var copying: [String] = []
  /// The phrase that was found, for the audit.
  var phrases: [String] = []

  private static let owned = [
    "must be freed", "should be freed", "must free", "should free", "has to be freed", "needs to be freed",
    "caller frees", "caller owns", "caller is responsible for", "caller takes ownership", "to be freed by",
    "transfer full", "free it with", "free with", "released with", "must be released", "must be destroyed",
    "must be deallocated", "freed by calling", "destroyed with", "returns a new", "newly allocated",
    "must eventually be", "you must free", "freed using", "you are responsible for", "responsibility of the caller",
    "to be released by the caller", "to be freed with", "caller has to free", "you own",
  ]

  private static let borrowed = [
    "do not free", "must not be freed", "must not free", "should not be freed", "should not free", "don't free",
    "not be freed", "owned by", "transfer none", "internal pointer", "belongs to", "remains valid until",
    "valid until", "valid as long as", "borrowed reference", "no need to free", "not to be freed",
    "does not need to be freed", "shall not be freed", "preexisting", "pre-existing", "statically allocated",
    "static storage", "singleton", "shared instance", "ownership is not transferred", "does not own", "don't own",
    "do not own", "freed by the library", "released by the library", "managed by",
    "automatically freed when", "overwritten by",
  ]

  private static let kept = [
    "must outlive", "outlives", "outlive", "remain valid", "remains valid", "must be valid until", "is referenced",
    "are referenced", "not copied", "no copy", "without copying", "is not copied", "remain present",
    "remain accessible", "must stay", "kept alive", "survive", "lifetime", "keeps a pointer", "stores a pointer",
    "not be modified until", "not be freed until", "not be freed before", "stay valid", "remain available",
    "keeps a reference", "holds a reference", "must not go out of scope", "must exist",
  ]

  private static let consumed = [
    "takes ownership", "take ownership", "takes over ownership", "steals", "ownership is transferred",
    "ownership passes", "will be freed by", "is freed by this", "consumes", "becomes owned", "transfers ownership",
    "freed automatically", "destroyed automatically", "gets ownership", "assumes ownership", "assume ownership",
    "given ownership", "will own", "has been freed", "will be freed", "will be destroyed", "is destroyed by",
    "gets freed",
    "no longer valid", "no longer be used", "not be used after", "not be used anymore", "invalid after", "frees the",
    "take over", "takes over", "takes responsibility", "takes the responsibility", "destroys its content",
  ]

  private static let copied = [
    "is copied", "are copied", "will be copied", "gets copied", "be copied by", "makes a copy of the", "own copy of",
    "own copies", "copied internally", "internal copy", "private copy",
  ]

  private static let doubts: Set<String> = [
    "not", "never", "without", "no", "none", "neither", "nor", "if", "unless", "when", "only", "may", "might", "can",
    "should",
    "must", "except", "but", "before", "until", "returned", "result", "returns",
  ]

  private static let denials = ["not ", "n't ", "never ", "without ", "no "]

  init(_ comment: String?) {
    guard let comment else { return }
    let notes = IntrospectionNotes(comment)
    let prose = comment.split(whereSeparator: \.isNewline).filter { IntrospectionNotes.parse($0) == nil }
    let text = prose.joined(separator: " ").prose
    let words = Set(text.split { !$0.isLetter && $0 != "'" }.map(String.init))
    resultIsBorrowed = find(Self.borrowed, in: text, words)
    resultIsOwned = find(Self.owned, in: text, words)
    argumentIsKept = find(Self.kept, in: text, words)
    argumentIsConsumed = find(Self.consumed, in: text, words)
    if !argumentIsKept { copying = Self.sentences(of: text).filter(Self.isCopying) }
    note(notes)
  }

  /// What is transferred with a parameter says nothing about the result, and the reverse.
  private mutating func note(_ notes: IntrospectionNotes) {
    func add(_ annotation: String, _ fact: WritableKeyPath<OwnershipWords, Bool>) {
      self[keyPath: fact] = true
      phrases.append(annotation)
    }
    for annotation in notes.result {
      switch annotation {
      case "transfer full", "transfer container": add(annotation, \.resultIsOwned)
      case "transfer none": add(annotation, \.resultIsBorrowed)
      default: continue
      }
    }
    for (_, annotations) in notes.parameters.sorted(by: { $0.key < $1.key }) where !annotations.contains("out") {
      if annotations.contains("transfer full") { add("transfer full", \.argumentIsConsumed) }
    }
  }

  /// Whether the text has one of the phrases, and does not deny it ("does NOT take ownership") just before.
  ///
  /// Comments are long and phrases many: a phrase whose first word is not among the comment's `words` is not looked for.
  private mutating func find(_ candidates: [String], in text: String, _ words: Set<String>) -> Bool {
    for phrase in candidates {
      if let end = phrase.firstIndex(of: " "), !words.contains(String(phrase[..<end])) { continue }
      for place in text.utf8.places(of: phrase.utf8) {
        let before = text[..<place]
        if candidates == Self.consumed, Self.isSaidOfCaller(before) { continue }
        if !Self.isDenied(before: before) || Self.denials.contains(where: phrase.contains) {
          phrases.append(phrase)
          return true
        }
      }
    }
    return false
  }

  /// The words in which a comment gives the caller the duty to call a function: in one sentence, which denies nothing, makes no
  /// condition, and speaks of no copy or reference that the caller may have made.
  static func duty(toCall function: String, in comment: String?) -> String? {
    guard let comment else { return nil }
    let text = comment.prose
    let name = function.lowercased()
    for sentence in sentences(of: text) {
      let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "'" }.map(String.init)
      guard words.contains(name), !words.contains(where: { conditions.contains($0) || $0.hasSuffix("n't") }) else {
        continue
      }
      if let phrase = owned.first(where: sentence.contains) { return phrase }
    }
    return nil
  }

  /// The words in which a comment says that the function itself ends an argument: “and release POINT”.
  static func end(of parameter: String, in comment: String?) -> String? {
    guard let comment else { return nil }
    let name = parameter.lowercased()
    for sentence in sentences(of: comment.prose) {
      let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "'" }.map(String.init)
      guard !words.contains(where: { callers.contains($0) || $0.hasSuffix("n't") }) else { continue }
      for (place, verb) in words.enumerated() where ends.contains(verb) {
        let object = words[(place + 1)...].drop { ["the", "p", "a", "param"].contains($0) }
        if object.first == name { return "\(verb) \(name)" }
      }
    }
    return nil
  }

  private static let ends: Set<String> = [
    "free", "frees", "freeing", "release", "releases", "releasing", "destroy", "destroys", "destroying", "delete",
    "deletes", "deleting", "dispose", "disposes", "deallocate", "deallocates",
  ]

  /// Words by which a sentence speaks of what the caller does, or of what does not happen.
  private static let callers: Set<String> = [
    "caller", "callers", "you", "must", "should", "shall", "not", "never", "no", "without", "before", "may", "can",
    "application",
  ]

  private static let conditions: Set<String> = [
    "not", "never", "no", "nor", "none", "neither", "without", "if", "unless", "when", "only", "may", "might", "can",
    "but", "except",
    "otherwise", "copy", "copies", "reference", "references", "keep", "later", "before", "until", "instead",
  ]

  private static func sentences(of text: String) -> [String] {
    text.split { ".;!?".contains($0) }.map { String($0).trimmed }
  }

  private static func isCopying(_ sentence: String) -> Bool {
    guard copied.contains(where: sentence.contains) else { return false }
    let words = sentence.split { !$0.isLetter && $0 != "'" }.map(String.init)
    return !words.contains { doubts.contains($0) || $0.hasSuffix("n't") }
  }

  /// "the caller takes ownership": of the result, and not of an argument.
  private static func isSaidOfCaller(_ text: Substring) -> Bool {
    text.split(separator: " ").suffix(2).contains { ["caller", "callers", "you", "user", "application"].contains($0) }
  }

  /// A denial in the last three words before a phrase turns it around.
  private static func isDenied(before text: Substring) -> Bool {
    let words = text.split(separator: " ").suffix(3).joined(separator: " ") + " "
    return denials.contains { words.contains(" " + $0) || words.hasPrefix($0) || ($0 == "n't " && words.contains($0)) }
  }
}

extension String.UTF8View {
  /// Where `phrase` stands. Bytes are compared: comments are long, and comparing characters takes ten times as long.
  fileprivate func places(of phrase: String.UTF8View) -> [Index] {
    guard let first = phrase.first else { return [] }
    return indices.filter { self[$0] == first && self[$0...].starts(with: phrase) }
  }
}
