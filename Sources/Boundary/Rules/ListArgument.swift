import Annotations
import CModel

/// A linked list that C gets: built for the call, and freed after it, or with the object that keeps it.
///
/// **Shape.** A parameter that points to the first node of a list of texts, to which a function appends.
///
/// **Evidence.** The annotations `borrowed` and `kept-by`. Without them a const list is kept by the object that the call makes; it is used
/// during the call where the object is const too, or the verb reads. Where there is no object, the library itself may keep it.
///
/// **Why this is sound.** The list is Swift's own, and freed once: when the call is over, or after the object that keeps it was destroyed. What
/// could be freed by C is refused.
///
/// **Where a naive version is wrong.** `CURLOPT_HTTPHEADER` goes on using the list until the transfer is over;
/// `curl_mime_headers(part, headers, take_ownership)` frees it, or does not.
struct ListArgument: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard !conventions.lists.isEmpty else { return }
    let pointers = draft.undecided.compactMap { index in
      conventions.library.objectPointer(draft.function.parameters[index].type).map { (index, $0) }
    }
    let receiver = pointers.first { conventions.lists[$0.1.object] == nil && conventions.root(of: $0.1.object) != nil }
    for (index, pointer) in pointers where draft.isOpen {
      decide(&draft, index, pointer, receiver: receiver?.1, conventions)
    }
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ pointer: ObjectPointer, receiver: ObjectPointer?,
    _ conventions: Conventions
  ) {
    guard let list = conventions.lists[pointer.object] else { return }
    let name = draft.parameterName(index)
    guard list.append != nil else {
      return draft.refuse("`\(name)` is a linked list, and nothing is known that appends to one")
    }
    guard let (retention, evidence) = retention(draft, index, pointer, receiver, conventions) else {
      return draft.refuse(
        "whether C uses the list `\(name)` during the call only, keeps it or frees it, is unknown; say `borrowed: true` or "
          + "`kept-by: self`",
        annotation: draft.parameterSuggestion(index, draft.makesObject ? "kept-by: result" : "kept-by: self"))
    }
    draft.decide(index, .list(ListUse(list: list, retention: retention)), evidence)
  }

  private func retention(
    _ draft: FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ receiver: ObjectPointer?,
    _ conventions: Conventions
  ) -> (Retention, Evidence)? {
    let annotation = draft.parameterAnnotation(index)
    let said = Evidence(.annotation, "of `\(draft.parameterName(index))`")
    if annotation.consumed != nil { return nil }
    if annotation.borrowed?.value == true { return (.call, said) }
    switch annotation.keptBy?.value {
    case "result"?: return (.result, said)
    case "self"?:
      return (draft.replaces(arguments: 1, conventions.library) ? .receiverUntilReplaced : .receiver, said)
    case .some: return nil
    case nil: break
    }
    guard pointer.isConst, !draft.ownershipWords.argumentIsConsumed, !draft.ownershipWords.argumentIsKept else {
      return nil
    }
    if draft.makesObject { return (.result, Evidence(.type, "the new object keeps the list, which is const")) }
    let verbs = draft.verbs(conventions.library).map(\.withoutTrailingDigits)
    guard !verbs.containsAny(of: Vocabulary.storing.union(Vocabulary.settingUp)) else { return nil }
    if receiver?.isConst == true {
      return (.call, Evidence(.type, "the list is const, and there is no object that could keep it"))
    }
    return verbs.first(where: Vocabulary.using.union(Vocabulary.reading).union(Vocabulary.copy).contains).map {
      (.call, Evidence(.naming, "“\($0)” uses its arguments during the call"))
    }
  }
}
