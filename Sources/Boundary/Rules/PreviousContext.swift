import Annotations
import CModel

/// A function that sets a callback, and returns the context which the last call gave.
///
/// **Shape.** `void *t_hook(T *, void (*)(void *, …), void *)`: a callback, a context, and an untyped pointer for a result.
///
/// **Evidence.** The annotation `returns: borrowed`; or a comment that speaks of the argument, the context or the pointer of the previous call.
///
/// **Why this is sound.** What comes back is the address of an object of Swift's own, or NULL: nobody frees it, and nobody needs it. And it
/// shows that there is one place for the callback, so that the next call replaces this one's, whatever the function is called.
///
/// **Where a naive version is wrong.** `purple_notify_userinfo` takes a callback, too, and returns what the user closes the window by, which lives
/// on: without a word on what it is, the result stays unknown.
struct PreviousContext: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let library = conventions.library
    guard draft.result == nil, library.isUntypedPointer(draft.function.result),
      draft.function.parameters.count(where: { library.callback($0.type) != nil }) == 1,
      draft.function.parameters.count(where: { library.isUntypedPointer($0.type) }) == 1,
      let evidence = evidence(draft)
    else { return }
    draft.decideResult(.previousContext, evidence)
  }

  private func evidence(_ draft: FunctionDraft) -> Evidence? {
    switch draft.annotation.returns.ownership?.value {
    case .borrowed?: return Evidence(.annotation, "`returns: borrowed` of what sets a callback is the last context")
    case .owned?: return nil
    case nil: break
    }
    return said(draft.function.comment ?? "").map {
      Evidence(.documentation, "“\($0)”: it returns the context that the last call gave")
    }
  }

  /// “return the P argument from the previous call”: of one sentence, all that it takes.
  private func said(_ comment: String) -> String? {
    let sentences = comment.lowercased().split(separator: ".").map { sentence in
      sentence.split { !$0.isLetter }.map(String.init)
    }
    for sentence in sentences {
      guard let verb = sentence.firstIndex(where: ["return", "returns", "returned"].contains),
        let call = sentence[verb...].firstIndex(where: ["previous", "previously", "prior"].contains),
        sentence[verb..<call].contains(where: Self.contexts.contains)
      else { continue }
      return sentence[verb...call].joined(separator: " ")
    }
    return nil
  }

  private static let contexts: Set<String> = ["argument", "parameter", "context", "cookie", "userdata"]
}
