/// Finds the comment that documents a declaration of one file.
///
/// libclang attaches comments too, but differently from version to version once it is told to consider plain ones, to
/// no macros, and across blank lines, so that a licence documents the first function.
struct CommentFinder {
  let text: [UInt8]
  let comments: [HeaderComment]

  init(_ text: [UInt8]) {
    self.text = text
    self.comments = CommentScanner.scan(text)
  }

  /// `start` and `end` enclose the declaration. In order of preference: documentation before it, documentation marked
  /// as trailing, a plain comment directly above, one on the same line, and for functions a block directly below, as
  /// zlib has them.
  func comment(start: Int, end: Int, isFunction: Bool) -> String? {
    guard let comment = find(start: start, end: end, isFunction: isFunction) else { return nil }
    let content = CommentText.clean(Array(text[comment.range]), kind: comment.kind)
    return content.isEmpty ? nil : content
  }

  private func find(start: Int, end: Int, isFunction: Bool) -> HeaderComment? {
    let above = leading(start)
    for comment in above where comment.isDocumentation && !CommentContent.isAboutFile(text[comment.range]) {
      return comment
    }
    let after = trailing(end)
    if let after, after.isTrailing { return after }
    if let nearest = above.first, isDirectlyAbove(nearest, start) { return nearest }
    guard let after else { return nil }
    return isOnSameLine(after, end) || isFunction && isBelow(after, end) ? after : nil
  }

  /// The first comment that begins at or after `offset`, as an index.
  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The comments before `start` with nothing between that ends a declaration, the nearest first.
  private func leading(_ start: Int) -> [HeaderComment] {
    var found: [HeaderComment] = []
    var limit = start
    for comment in comments[..<firstIndex(from: start)].reversed() {
      let between = text[min(comment.range.upperBound, limit)..<limit]
      guard found.isEmpty ? isPrefix(between) : between.allSatisfy(isSpace) else { break }
      if comment.isTrailing || !(comment.startsLine || isOneLine(between)) { break }
      found.append(comment)
      limit = comment.range.lowerBound
    }
    return found
  }

  /// Whether `between` is at most the start of a declaration, such as a macro for visibility.
  private func isPrefix(_ between: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for byte in between {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"): return false
      // A directive; the one that is documented itself is `#define`, whose name is where a macro starts.
      case UInt8(ascii: "#"): return isDefine(between)
      case UInt8(ascii: ",") where depth == 0: return false
      default: break
      }
    }
    return true
  }

  private func isDefine(_ between: ArraySlice<UInt8>) -> Bool {
    let directive = between.drop(while: isSpace)
    guard directive.first == UInt8(ascii: "#") else { return false }
    let word = directive.dropFirst().drop(while: isSpace)
    return word.starts(with: "define".utf8) && word.dropFirst("define".utf8.count).allSatisfy(isSpace)
  }

  private func isDirectlyAbove(_ comment: HeaderComment, _ start: Int) -> Bool {
    if comment.isDocumentation { return false }
    let between = text[comment.range.upperBound..<start]
    let first = between.first { !isSpace($0) }.flatMap { between.firstIndex(of: $0) } ?? start
    return CommentText.lineCount(text[comment.range.upperBound..<first]) <= 1
      && !comment.isBannerOrLicence
  }

  /// The first comment after the declaration, if only the rest of the declaration stands before it. What a macro wraps
  /// ends, to clang, where the macro's name begins; so parentheses may follow.
  private func trailing(_ end: Int) -> HeaderComment? {
    let index = firstIndex(from: end)
    guard index < comments.count else { return nil }
    var isTerminated = false
    var depth = 0
    for byte in text[end..<comments[index].range.lowerBound] {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"): return nil
      default: break
      }
      guard depth == 0 else { continue }
      if isTerminated && !isSpace(byte) { return nil }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") { isTerminated = true }
    }
    return comments[index]
  }

  private func isOnSameLine(_ comment: HeaderComment, _ end: Int) -> Bool {
    let rest = text[comment.range.upperBound...].prefix { !CommentScanner.isNewline($0) }
    return isOneLine(text[end..<comment.range.lowerBound]) && rest.allSatisfy(isSpace)
      && !comment.isBannerOrLicence
  }

  /// Whether it is a block of several lines that begins on the line below the declaration, with a blank line after it.
  private func isBelow(_ comment: HeaderComment, _ end: Int) -> Bool {
    guard comment.kind == .block, !comment.isDocumentation, comment.startsLine, !comment.isBannerOrLicence,
      CommentText.lineCount(text[end..<comment.range.lowerBound]) == 1
    else { return false }
    let gap = text[comment.range.upperBound...].prefix(while: isSpace)
    let isFollowedByBlank = CommentText.lineCount(gap) >= 2 || gap.endIndex == text.count
    return isFollowedByBlank && CommentText.lineCount(text[comment.range]) >= 2
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || CommentScanner.isNewline(byte)
  }

  private func isOneLine(_ text: ArraySlice<UInt8>) -> Bool { !text.contains(where: CommentScanner.isNewline) }
}
