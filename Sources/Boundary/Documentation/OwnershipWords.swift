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
  /// The phrase that was found, for the audit.
  var phrases: [String] = []

  private static let owned = [
    "must be freed", "should be freed", "must free", "should free", "has to be freed", "needs to be freed",
    "caller frees", "caller owns", "caller is responsible for", "caller takes ownership", "to be freed by",
    "transfer full", "free it with", "free with", "released with", "must be released", "must be destroyed",
    "must be deallocated", "freed by calling", "destroyed with", "returns a new", "newly allocated",
    "must eventually be", "you must free", "freed using",
  ]

  private static let borrowed = [
    "do not free", "must not be freed", "must not free", "should not be freed", "should not free", "don't free",
    "not be freed", "owned by", "transfer none", "internal pointer", "belongs to", "remains valid until",
    "valid until", "valid as long as", "borrowed reference", "no need to free", "not to be freed",
    "does not need to be freed", "shall not be freed", "preexisting", "pre-existing", "statically allocated",
    "static storage", "singleton", "shared instance",
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

  private static let denials = ["not ", "n't ", "never ", "without ", "no "]

  init(_ comment: String?) {
    guard let comment else { return }
    let text = comment.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = Set(text.split { !$0.isLetter && $0 != "'" }.map(String.init))
    resultIsBorrowed = find(Self.borrowed, in: text, words)
    resultIsOwned = find(Self.owned, in: text, words)
    argumentIsKept = find(Self.kept, in: text, words)
    argumentIsConsumed = find(Self.consumed, in: text, words)
  }

  /// Whether the text has one of the phrases, and does not deny it ("does NOT take ownership") just before.
  ///
  /// Comments are long and phrases many: a phrase whose first word is not among the comment's `words` is not looked for.
  private mutating func find(_ candidates: [String], in text: String, _ words: Set<String>) -> Bool {
    for phrase in candidates {
      if let end = phrase.firstIndex(of: " "), !words.contains(String(phrase[..<end])) { continue }
      for place in text.utf8.places(of: phrase.utf8) {
        if !Self.isDenied(before: text[..<place]) || Self.denials.contains(where: phrase.contains) {
          phrases.append(phrase)
          return true
        }
      }
    }
    return false
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
