import CLibclang

/// The comments of the module's headers.
struct CommentLibrary {
  private var finders: [CXFile: CommentFinder] = [:]

  init(_ files: [CXFile], in unit: TranslationUnit) {
    for file in files { finders[file] = CommentFinder(unit.contents(of: file)) }
  }

  /// The text of one of the module's headers; empty for any other.
  func source(of file: CXFile) -> [UInt8] { finders[file]?.text ?? [] }

  /// The text of a module's header; empty where there is no such range.
  func source(of file: CXFile, from start: Int, to end: Int) -> [UInt8] {
    guard let finder = finders[file], start <= end, end <= finder.text.count else { return [] }
    return Array(finder.text[start..<end])
  }

  func comment(in file: CXFile, start: Int, end: Int, isFunction: Bool) -> String? {
    guard let finder = finders[file], start <= end, end <= finder.text.count else { return nil }
    return finder.comment(start: start, end: end, isFunction: isFunction)
  }
}
