/// A comment in a header; consecutive `//` lines are one comment.
struct HeaderComment: Equatable {
  enum Kind { case block, line }

  /// In bytes, from the start of the file.
  var range: Range<Int>
  var kind: Kind
  /// Written for a documentation tool: `/** … */`, `/*! … */`, `///`, `//!`.
  var isDocumentation: Bool
  /// Documents what stands before it: `/**< … */`.
  var isTrailing: Bool
  /// Whether nothing but blanks stands before it on its line.
  var startsLine: Bool
  /// Whether it is a licence, or the title of a section, rather than about the declaration that follows.
  var isBannerOrLicence: Bool
}
