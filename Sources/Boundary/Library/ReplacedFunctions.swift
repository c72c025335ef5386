import CModel

extension Library {
  /// Whether the comment says that the function is deprecated, and names the one that has taken its place: another of the same
  /// parameters, as libgit2's `git_buf_dispose` has taken that of `git_buf_free`.
  ///
  /// What the successor does, the function does too; so it is none of two that may do something.
  func isReplaced(_ function: CFunction) -> Bool {
    guard let comment = function.comment, comment.contains("deprecated"),
      let note = DocumentationComment(comment).deprecated
    else { return false }
    let types = function.parameters.map { resolve($0.type) }
    return note.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { word in
      word != function.name && self.function(String(word))?.parameters.map { resolve($0.type) } == types
    }
  }
}
