import CModel

/// What the comment on a parameter or result says about the constants that are its values.
///
/// “One of FOO_LEVEL_*”, “FOO_LEVEL_LOW or FOO_LEVEL_HIGH”, “(FOO_MODE_A/FOO_MODE_B)”, “bitwise OR of FOO_OPEN_* flags”: one pattern, or one list
/// of two constants or more, whose names begin alike. A comment that speaks of numbers besides, or of constants that are called otherwise, says
/// nothing here.
struct ValueComment: Equatable {
  /// What the names of all the constants begin with, `FOO_LEVEL_`.
  var prefix: String
  var areFlags: Bool

  /// A word for what else the number may be.
  private static let doubts: Set<String> = [
    "number", "numbers", "count", "amount", "size", "bytes", "percent", "percentage", "seconds", "milliseconds",
    "microseconds", "index", "integer", "arbitrary", "custom", "any", "other", "otherwise", "between", "range",
    "greater", "less", "least", "most", "positive", "negative", "zero", "null", "not", "except", "unless", "but",
    "plus", "minus", "offset", "id", "handle", "error", "errors", "failure", "fails", "failed", "success", "errno",
    "timeout", "length", "else", "depends", "e", "example", "larger", "smaller", "higher", "lower", "above", "below",
    "user", "defined", "reserved",
  ]
  /// What may stand between two constants of a list.
  private static let separators: Set<String> = ["or", "and", "ref", "c", "either"]
  private static let combining: Set<String> = [
    "flag", "flags", "bitwise", "bitmask", "mask", "bits", "combination", "ored",
  ]

  init?(_ comment: String?, constants: Set<String>) {
    guard let comment else { return nil }
    let text = Self.withoutMarkup(comment)
    let tokens = text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "*") }.map(String.init)
    let words = tokens.map { $0.lowercased() }
    guard !text.contains(where: { "<>=+".contains($0) }), !words.contains(where: Self.doubts.contains),
      !tokens.contains(where: { $0.first?.isNumber == true })
    else { return nil }
    areFlags = words.contains(where: Self.combining.contains)
    let named = tokens.indices.filter { constants.contains(tokens[$0]) }
    let patterns = Set(
      tokens.filter { $0.hasSuffix("_*") && $0.contains { $0.isUppercase } }.map { String($0.dropLast()) })
    if let pattern = patterns.first {
      guard patterns.count == 1, named.allSatisfy({ tokens[$0].hasPrefix(pattern) }) else { return nil }
      prefix = pattern
    } else {
      let list = named.map { tokens[$0] }
      guard let first = named.first, let last = named.last, Set(list).count > 1,
        (first...last).allSatisfy({ constants.contains(tokens[$0]) || Self.separators.contains(words[$0]) })
      else { return nil }
      prefix = Self.sharedStart(list)
    }
    // Every other name in capitals is a constant that the family would not have.
    let start = prefix
    guard tokens.allSatisfy({ !Self.isConstantName($0) || $0.hasPrefix(start) }) else { return nil }
  }

  private static func isConstantName(_ token: String) -> Bool {
    token.contains("_") && token.contains { $0.isUppercase } && !token.contains { $0.isLowercase }
  }

  /// The words that all names begin with, and the underscore after them.
  private static func sharedStart(_ names: [String]) -> String {
    var shared = names[0]
    for name in names { shared = String(zip(shared, name).prefix { $0 == $1 }.map(\.0)) }
    guard let end = shared.lastIndex(of: "_") else { return "" }
    return String(shared[...end])
  }

  /// Without tags of HTML such as `<tt>`.
  private static func withoutMarkup(_ comment: String) -> String {
    var text = ""
    var rest = comment[...]
    while let start = rest.firstIndex(of: "<") {
      let tag = rest[start...].prefix { $0 != ">" }
      let name = tag.dropFirst().drop { $0 == "/" }
      guard tag.endIndex < rest.endIndex, !name.isEmpty, name.allSatisfy(\.isLetter) else { break }
      text += rest[..<start] + " "
      rest = rest[rest.index(after: tag.endIndex)...]
    }
    return text + rest
  }
}
