import CModel

extension FunctionDraft {
  /// Whether the next call replaces what this one stored: a replacing verb that is not the type's own name (`hb_set_add`
  /// adds), no verb that stores beside it (after `set`, an `input` is none), and at most `arguments` parameters besides the receiver.
  func replaces(arguments: Int, _ library: Library) -> Bool {
    let verbs = verbs(library)
    return function.parameters.count <= arguments + 1 && verbs.containsAny(of: Vocabulary.replacing)
      && !verbs.containsAny(of: Vocabulary.storing.subtracting(Vocabulary.replacing).subtracting(["input"]))
  }

  /// The words of the name without those of the receiver's type: the `reference` of `git_reference_cmp` is no verb.
  func verbs(_ library: Library) -> [String] {
    guard let receiver = function.parameters.lazy.compactMap({ library.objectPointer($0.type) }).first else {
      return words
    }
    let stem = library.stem(of: receiver.object)
    return words.starts(with: stem) ? Array(words.dropFirst(stem.count)) : words
  }
}

/// Keeps also what a call may have failed to replace.
///
/// A call that returns neither nothing nor a status can fail unnoticed; then C still refers to what it was given before. So
/// everything that such a function was ever given lives as long as its receiver.
enum UncertainReplacement {
  static func keep(_ drafts: inout [FunctionDraft], _ conventions: Conventions) {
    for index in drafts.indices where drafts[index].isOpen {
      switch drafts[index].result {
      case .void?, .status?: continue
      default: drafts[index].keepWhatIsReplaced()
      }
    }
  }
}
