import CModel

/// Refuses functions that their comment allows to few: the library itself, or code that the library is calling.
///
/// **Shape.** Any function with a comment.
///
/// **Evidence.** “may only be called from within”, “should never be called by applications”, “for internal use”, “undocumented”; “if this
/// function fails, `destroy()` must be called”.
///
/// **Why this is sound.** It only leaves out; `skip: false` takes it in. Where a call is allowed is no part of a type, and a wrapper
/// that anybody can call at any time would break what C relies on.
///
/// **Where a naive version is wrong.** `sqlite3_vtab_on_conflict` outside of a method of a virtual table reads before a table;
/// `mdb_env_copy` of an environment that is not open follows NULL, and one that `mdb_env_open` failed to open can only be
/// closed; zlib's undocumented `zError` looks up any number in a table of ten; `clang_EvalResult_getAsStr` of what is a number
/// takes that for an address, and what `clang_suspendTranslationUnit` has emptied “does not support any other calls”.
struct RestrictedUse: FunctionRule {
  private static let phrases = [
    "only be called from within", "only be called within", "only be called inside", "only be called from inside",
    "only be used within", "only be used inside", "only be used from within", "only valid inside", "only valid within",
    "should never invoke", "should never call", "must never call", "never be invoked directly", "never be called by",
    "not be called by", "not be called directly", "not meant to be called", "not intended to be called",
    "for internal use", "internal use only", "undocumented function", "must have already been opened",
    "must already be open", "may only be called once", "must only be called once", "before any other thread",
    "before creating any other threads", "does not support any other calls",
  ]

  /// What an object holds in place of a pointer where it is of another kind, C follows all the same.
  private static let ofOneKind = ["if the kind is", "if the type is"]

  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard draft.annotation.skip == nil else { return }
    if let phrase = conventions.restricted[draft.function.name] { return refuse(&draft, phrase) }
    guard let comment = draft.function.comment else { return }
    let text = Self.plain(comment)
    if text.contains("if this function fails"), let destroy = destroyed(after: text, draft, conventions) {
      return draft.refuse(
        "its comment says that where it fails, the object has to be ended with `\(destroy)`; say `skip: false` where it stays usable",
        annotation: draft.suggestion("skip: false"))
    }
    let isPointer = conventions.library.pointer(draft.function.result) != nil
    let phrases = Self.phrases + (isPointer ? Self.ofOneKind : [])
    guard let phrase = phrases.first(where: text.contains) else { return }
    refuse(&draft, phrase)
  }

  private func refuse(_ draft: inout FunctionDraft, _ phrase: String) {
    draft.refuse(
      "its comment restricts who may call it, and when (“\(phrase)”); say `skip: false` where any caller may",
      annotation: draft.suggestion("skip: false"))
  }

  private static func plain(_ comment: String) -> String {
    comment.lowercased().split { $0.isWhitespace || $0 == "*" }.joined(separator: " ")
  }

  /// What comments on other functions say of a function, in a sentence that names it, such as “should never invoke either `a()` or
  /// `b()`”; by its name.
  static func named(_ module: CModule) -> [String: String] {
    var found: [String: String] = [:]
    for function in module.functions {
      guard let comment = function.comment else { continue }
      for sentence in plain(comment).split(separator: ". ") {
        guard let phrase = Self.direct.first(where: { sentence.contains($0) }) else { continue }
        let calls = sentence.split(separator: " ").filter { $0.contains("()") }
        let names = Set(calls.map { String($0.prefix { $0 != "(" }) })
        for other in module.functions where other.name != function.name && names.contains(other.name.lowercased()) {
          found[other.name] = phrase
        }
      }
    }
    return found
  }

  /// Of the phrases, those that are followed by the functions which they are about.
  private static let direct = ["should never invoke", "should never call", "must never call"]

  /// The destroy of an argument that must be called once the function has failed.
  private func destroyed(after text: String, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    let destroys = draft.function.parameters.compactMap { conventions.handle($0.type)?.convention.destroy.name }
    return destroys.first { text.contains("\($0.lowercased())() must be called") }
  }
}
