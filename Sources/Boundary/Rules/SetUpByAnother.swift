import CModel

/// Refuses creates whose comment names a function that has to be called before the object can be used, where that is left out.
///
/// **Shape.** Any function that makes an object.
///
/// **Evidence.** A sentence of its comment such as “before the database can be used, a backend must be set using `db_set_backend()`”.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes it in.
///
/// **Where a naive version is wrong.** `git_refdb_compress` of what `git_refdb_new` made follows NULL as long as nothing has called
/// `git_refdb_set_backend`, whose backend is a struct of functions.
enum SetUpByAnother {
  static func refuse(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    let open = Set(drafts.filter(\.isOpen).map(\.function.name))
    for index in drafts.indices where drafts[index].isOpen && drafts[index].makesObject {
      guard drafts[index].annotation.skip == nil, let comment = drafts[index].function.comment,
        let other = other(in: comment), !open.contains(other)
      else { continue }
      drafts[index].refuse(
        "`\(other)` has to be called before the object can be used, and is left out; say `skip: false` where it is of use without",
        annotation: drafts[index].suggestion("skip: false"))
    }
  }

  /// The function without which the object is of no use, which another header may declare.
  private static func other(in comment: String) -> String? {
    let text = comment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in text.split(separator: ". ") {
      let words = sentence.lowercased()
      guard words.contains("before"), words.contains("can be used"), words.contains("must be") else { continue }
      if let call = sentence.split(separator: " ").last(where: { $0.contains("()") }) {
        return call.prefix { $0 != "(" }.filter { $0.isLetter || $0.isNumber || $0 == "_" }
      }
    }
    return nil
  }
}
