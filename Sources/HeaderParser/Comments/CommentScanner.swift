/// Finds the comments of a file, knowing strings and character constants, which may look as if they held some.
struct CommentScanner {
  private let text: [UInt8]
  private var position = 0
  private var comments: [HeaderComment] = []

  static func scan(_ text: [UInt8]) -> [HeaderComment] {
    var scanner = CommentScanner(text: text)
    scanner.run()
    return scanner.comments
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipLiteral(text[position])
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): lineComment()
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): blockComment()
      default: position += 1
      }
    }
  }

  private func byte(_ distance: Int) -> UInt8? {
    position + distance < text.count ? text[position + distance] : nil
  }

  static func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Ends with its line at the latest: an apostrophe in an `#error` text starts no constant.
  private mutating func skipLiteral(_ quote: UInt8) {
    position += 1
    while position < text.count, !Self.isNewline(text[position]) {
      let current = text[position]
      position += current == UInt8(ascii: "\\") ? 2 : 1
      if current == quote { return }
    }
  }

  private mutating func lineComment() {
    let start = position
    while position < text.count, !Self.isNewline(text[position]) {
      position += text[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, text.count)
    append(.line, start..<position)
  }

  private mutating func blockComment() {
    let start = position
    position += 2
    while position < text.count {
      if text[position] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        position += 2
        append(.block, start..<position)
        return
      }
      position += 1
    }
  }

  private mutating func append(_ kind: HeaderComment.Kind, _ range: Range<Int>) {
    let (isDocumentation, isTrailing) = marks(range)
    let comment = HeaderComment(
      range: range, kind: kind, isDocumentation: isDocumentation, isTrailing: isTrailing,
      startsLine: startsLine(range.lowerBound), isBannerOrLicence: CommentContent.isBannerOrLicence(text[range]))
    if let last = comments.last, continues(last, comment) {
      comments[comments.count - 1].range = last.range.lowerBound..<range.upperBound
      comments[comments.count - 1].isBannerOrLicence = last.isBannerOrLicence || comment.isBannerOrLicence
    } else {
      comments.append(comment)
    }
  }

  /// By Doxygen's rules: `/**` and `/*!`, but neither `/**/` nor a row of stars; `///` and `//!`, but not `////`.
  private func marks(_ range: Range<Int>) -> (isDocumentation: Bool, isTrailing: Bool) {
    let head = text[range].dropFirst(2).prefix(2)
    let doubled = text[range.lowerBound + 1]
    guard let first = head.first, first == doubled || first == UInt8(ascii: "!") else { return (false, false) }
    let second = head.dropFirst().first
    let isRow = first == doubled && second == doubled
    let isEmpty = range.count == 4 && doubled == UInt8(ascii: "*")
    return (!isRow && !isEmpty, second == UInt8(ascii: "<"))
  }

  private func startsLine(_ start: Int) -> Bool {
    for byte in text[..<start].reversed() {
      if Self.isNewline(byte) { return true }
      if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") { return false }
    }
    return true
  }

  private func continues(_ last: HeaderComment, _ next: HeaderComment) -> Bool {
    guard last.kind == .line, next.kind == .line, next.startsLine, last.isDocumentation == next.isDocumentation else {
      return false
    }
    guard last.isTrailing == next.isTrailing, last.startsLine || last.isTrailing else { return false }
    let between = text[last.range.upperBound..<next.range.lowerBound]
    return between.allSatisfy { Self.isNewline($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      && CommentText.lineCount(between) == 1
  }
}
