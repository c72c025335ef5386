import CLibclang

/// The comments of the module's headers.
struct CommentLibrary {
  private var finders: [CXFile: CommentFinder] = [:]

  init(_ files: [CXFile], in unit: TranslationUnit) {
    for file in files { finders[file] = CommentFinder(unit.contents(of: file)) }
  }

  func comment(in file: CXFile, start: Int, end: Int, isFunction: Bool) -> String? {
    guard let finder = finders[file], start <= end, end <= finder.text.count else { return nil }
    return finder.comment(start: start, end: end, isFunction: isFunction)
  }
}
