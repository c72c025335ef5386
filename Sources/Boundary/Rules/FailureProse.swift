import CModel

/// What comments say of the failures of a count.
///
/// A comment that begins with “Same as `LZ4_compress_default()`, but …” leaves to that function what the result means.
struct FailureProse {
  private let words: [String]

  /// With these, zero says something else, or something else as well: “0 if no error”, “0 at the end or on error”.
  private static let otherMeanings: Set<String> = ["no", "not", "without", "or", "end", "eof", "nothing", "empty"]

  /// Why a count of zero is a failure: by the function's own comment, or by that of the one that it is the same as.
  static func zero(_ function: CFunction, _ library: Library) -> Evidence? {
    var function = function
    var seen: Set<String> = []
    while seen.insert(function.name).inserted {
      let comment = function.comment.map(DocumentationComment.init) ?? DocumentationComment()
      if let phrase = FailureProse(comment.returnedValue).zero {
        let whose = seen.count == 1 ? "its comment" : "the comment of `\(function.name)`, which it is the same as,"
        return Evidence(.documentation, "\(whose) says “\(phrase)”")
      }
      guard let other = same(as: function, library) else { return nil }
      function = other
    }
    return nil
  }

  /// The function of the same result with which a comment begins: “Same as f(), but …”, unless it says itself what the function returns.
  /// A comment may name its own function first.
  private static func same(as function: CFunction, _ library: Library) -> CFunction? {
    let words = (function.comment ?? "").split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    let text = words.drop { $0 == function.name }.prefix(3)
    guard !words.contains(where: { $0.lowercased().hasPrefix("return") }), text.count == 3,
      text.dropLast().joined(separator: " ").lowercased() == "same as", let name = text.last,
      let other = library.function(name), library.resolve(other.result) == library.resolve(function.result)
    else { return nil }
    return other
  }

  private init(_ text: String) {
    words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// “0 if compression fails”, “zero on error”.
  private var zero: String? {
    for index in words.indices where ["0", "zero"].contains(words[index]) {
      let next = words[(index + 1)...].prefix(6)
      guard let first = next.first, ["if", "on", "when", "in", "for", "upon"].contains(first),
        let failure = next.firstIndex(where: { $0.hasPrefix("fail") || $0.hasPrefix("error") }),
        !words[index..<failure].contains(where: Self.otherMeanings.contains)
      else { continue }
      return words[index...failure].joined(separator: " ")
    }
    return nil
  }
}
