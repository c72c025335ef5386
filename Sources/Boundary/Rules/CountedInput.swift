import Annotations
import CModel

/// `const T *p, size_t n`: elements that C reads.
///
/// **Shape.** A pointer to const numbers, plain structs or `void`, beside an integer that counts, in either order; several pointers
/// may share one count. The pointer may also be an array `const T p[]`.
///
/// **Evidence.** `__counted_by`, or the integer's name and place; for how long C uses the elements: a function that makes
/// an object keeps a copy for it; else the name must have no storing verb, and the comment no hint at keeping.
///
/// **Why this is sound.** The count is the array's own, so C cannot read past it. Another integer that could take part in the
/// extent (`stride`, `nmemb`, `width`) makes the rule refuse.
///
/// **Where a naive version is wrong.** `fwrite(p, size, count, f)` reads `size * count` bytes; `ZSTD_CCtx_refPrefix` and `LZ4_loadDict` use the
/// buffer after they return; `liq_image_create_rgba` has no count at all; `snd_pcm_writei` counts in frames, by its count's type alone;
/// `glUniform4fv` reads four numbers for each one counted; `xmlReaderNewMemory` sets up an existing reader; the `n` of `curl_strnequal(s1, s2, n)`
/// bounds both, and a NUL ends them before; the length of `truncate(path, length)` is the file's; `mbedtls_cipher_setkey` counts bits,
/// and `mbedtls_pk_verify` reads as much of a hash as its kind has where the length is 0.
struct CountedInput: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided where draft.isOpen && draft.parameters[index] == nil {
      if draft.parameterAnnotation(index).nullTerminated?.value == true { continue }
      guard let element = Elements.inputWithTexts(index, draft, conventions),
        let count = Elements.count(for: index, draft, conventions), isAloneOrShares(index, count, draft, conventions)
      else { continue }
      decide(&draft, index, element, count, conventions)
    }
  }

  /// A count behind other pointers is this pointer's too only where all of them share it.
  private func isAloneOrShares(
    _ index: Int, _ count: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> Bool {
    AttributedExtent(index, draft, conventions) != nil || abs(count - index) == 1
      || Elements.isNamed(count, after: index, draft)
      || !Elements.sharing(count, with: index, draft, conventions).isEmpty
  }

  /// The text that a function like `strncmp` compares with the one at `index`, up to a length that is neither's own; or the same
  /// text once more, which has no length of its own (`string_reversed`).
  private func compared(
    _ index: Int, with count: Int, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> String? {
    let type = draft.function.parameters[index].type
    let compares =
      draft.words.contains { word in ["cmp", "equal", "compare", "prefix"].contains(where: word.hasSuffix) }
      && !Elements.isNamed(count, after: index, draft)
    guard conventions.library.characters(type) != nil else { return nil }
    let other = draft.undecided.first { other in
      other != index && (compares || draft.parameterName(other).hasPrefix(draft.parameterName(index) + "_"))
        && conventions.library.resolve(draft.function.parameters[other].type) == conventions.library.resolve(type)
        && Elements.count(for: other, draft, conventions).map { $0 == count } ?? true
    }
    return other.map(draft.parameterName)
  }

  /// The other of two structs that a function compares up to a length: `git_oid_ncmp` counts digits of one id.
  private func comparedStruct(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> String? {
    guard draft.words.contains(where: { $0.hasSuffix("cmp") || $0 == "compare" }), isStruct(index, draft, conventions)
    else { return nil }
    let other = draft.undecided.first { other in
      other != index && isStruct(other, draft, conventions)
        && conventions.library.resolve(draft.function.parameters[other].type)
          == conventions.library.resolve(draft.function.parameters[index].type)
    }
    return other.map(draft.parameterName)
  }

  private func isStruct(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let pointer = conventions.library.pointer(draft.function.parameters[index].type) else { return false }
    return if case .record = conventions.library.resolve(pointer.pointee) { true } else { false }
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ element: Elements.Kind, _ count: Int, _ conventions: Conventions
  ) {
    let name = draft.parameterName(index)
    if let extent = Elements.otherExtent(draft, of: index, besides: count, conventions) {
      return draft.refuse(
        "`\(extent)` may take part in how far C reads `\(name)`; give its `count`",
        annotation: draft.countSuggestion(index, count: count))
    }
    let isAttributed = AttributedExtent(index, draft, conventions) != nil
    if !isAttributed, let reason = Self.doubt(count, of: index, draft) {
      return draft.refuse(
        "\(reason); give its `count`", annotation: draft.parameterSuggestion(index, "count: …"))
    }
    if !isAttributed, let other = compared(index, with: count, draft, conventions) {
      return draft.refuse(
        "`\(draft.parameterName(count))` may bound `\(other)` as well as `\(name)`, both of which a NUL ends",
        annotation: draft.parameterSuggestion(index, "count: \(draft.parameterName(count))"))
    }
    if !isAttributed, let other = comparedStruct(index, draft, conventions) {
      return draft.refuse(
        "`\(draft.parameterName(count))` may count parts of `\(name)` and `\(other)`, by which the two are compared; give its `count`",
        annotation: draft.parameterSuggestion(index, "count: …"))
    }
    if let reason = TextLength(draft: draft, conventions: conventions).doubt(count, of: index) {
      return draft.refuse(
        reason + "; give its `count`, or say `null-terminated: true` for text that has none",
        annotation: draft.parameterSuggestion(index, "null-terminated: true"))
    }
    let unit: CountUnit =
      !isAttributed && words(of: draft.parameterName(count)).contains { $0.hasPrefix("nbyte") || $0.hasPrefix("byte") }
      ? .bytes : .elements
    if unit == .elements, let many = Elements.manyEach(index, draft, conventions) {
      return draft.refuse(
        "by the name of `\(many)`, `\(name)` may have several elements for each one counted; give its `count`",
        annotation: draft.parameterSuggestion(index, "count: …"))
    }
    guard let retention = BufferRetention.infer(&draft, index, conventions),
      !Elements.refuseKept(&draft, index, element, retention)
    else { return }
    let isItsOwn = isAttributed || abs(count - index) == 1 || Elements.isNamed(count, after: index, draft)
    if isItsOwn, let text = Self.text(index, retention, draft, conventions) {
      draft.decide(index, text, Self.textEvidence(index, draft))
      return draft.decide(
        count, .count(of: [index], unit: .elements),
        Evidence(.naming, "`\(draft.parameterName(count))` counts the characters of `\(name)`"))
    }
    let sharing = isAttributed ? [] : Elements.sharing(count, with: index, draft, conventions)
    for pointer in sharing {
      guard let element = Elements.input(draft.function.parameters[pointer], conventions) else { continue }
      draft.decide(pointer, .buffer(BufferUse(element: element.type, retention: retention)))
    }
    draft.decide(index, .buffer(BufferUse(element: element.type, retention: retention)))
    draft.decide(
      count, .count(of: sharing + [index], unit: unit),
      isAttributed
        ? AttributedExtent.evidence(index, draft)
        : Evidence(.naming, "`\(draft.parameterName(count))` counts the elements of `\(name)`"))
  }
}

extension CountedInput {
  /// Why an integer counts something else than the elements, or stands for another length where it is 0.
  private static func doubt(_ count: Int, of index: Int, _ draft: FunctionDraft) -> String? {
    let name = draft.parameterName(count)
    if Elements.countsBits(name) {
      return "`\(name)` counts bits, and not the elements of `\(draft.parameterName(index))`"
    }
    let text = (draft.comment.parameter(name)?.text ?? "").lowercased()
    guard let phrase = zeros.first(where: text.contains) else { return nil }
    return
      "the comment on `\(name)` says “\(phrase)”, for which C may read `\(draft.parameterName(index))` as far as it thinks right"
  }

  private static let zeros = [
    "or 0", "or zero", "if 0", "if zero", "0 means", "zero means", "0 for", "zero for", "is 0,", "is zero,", "set to 0",
    "set to zero",
  ]

  /// The role of a counted buffer that is text in Swift: a name, or characters that the annotations call so, for the call alone.
  static func text(
    _ index: Int, _ retention: Retention, _ draft: FunctionDraft, _ conventions: Conventions
  ) -> ParameterRole? {
    let isName = CountedName(draft: draft, conventions: conventions).isName(index)
    guard draft.parameterAnnotation(index).text?.value ?? isName, retention == .call,
      let pointer = conventions.library.pointer(draft.function.parameters[index].type)
    else { return nil }
    if conventions.library.isCharacter(pointer.pointee) { return .countedText(isName: isName) }
    return WideText.input(index, draft, conventions).map { .countedWideText($0) }
  }
}

extension CountedInput {
  static func textEvidence(_ index: Int, _ draft: FunctionDraft) -> Evidence {
    draft.parameterAnnotation(index).text?.value == true
      ? Evidence(.annotation, "`text: true`")
      : Evidence(.naming, "`\(draft.parameterName(index))` is a name: text without a NUL inside")
  }
}

/// How long C uses a buffer, from a function's name, comment and annotations.
enum BufferRetention {
  /// nil after refusing.
  static func infer(_ draft: inout FunctionDraft, _ index: Int, _ conventions: Conventions) -> Retention? {
    let name = draft.parameterName(index)
    let annotation = draft.parameterAnnotation(index)
    if annotation.borrowed?.value == true { return .call }
    switch annotation.keptBy?.value {
    case "result"?: return .result
    case "self"?: return draft.replaces(arguments: 2, conventions.library) ? .receiverUntilReplaced : .receiver
    case let keeper?: if let index = draft.index(ofParameter: keeper) { return .argument(index) }
    case nil: break
    }
    if let evidence = draft.isUsedDuringCall(index) {
      draft.note(evidence)
      return .call
    }
    if draft.makesObject { return .result }
    let hasReceiver = draft.parameters.contains { if case .object(let use) = $0 { !use.isConst } else { false } }
    if draft.ownershipWords.argumentIsKept || draft.ownershipWords.argumentIsConsumed {
      refuse(
        &draft, index,
        "its comment says that C uses an argument after the call (“\(draft.ownershipWords.phrases.last ?? "")”)")
      return nil
    }
    let storing = hasReceiver ? Vocabulary.storing.union(Vocabulary.settingUp) : Vocabulary.storing
    let verbs = draft.verbs(conventions.library)
    guard let verb = verbs.first(where: { storing.contains($0.withoutTrailingDigits) }) else { return .call }
    if hasReceiver, draft.replaces(arguments: 2, conventions.library) { return .receiverUntilReplaced }
    refuse(&draft, index, "“\(verb)” may keep `\(name)` after the call")
    return nil
  }

  private static func refuse(_ draft: inout FunctionDraft, _ index: Int, _ reason: String) {
    draft.refuse(
      reason + "; say `borrowed: true` or `kept-by: self`",
      annotation: draft.parameterSuggestion(index, "borrowed: true"))
  }
}
