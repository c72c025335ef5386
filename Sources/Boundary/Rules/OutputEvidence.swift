import CModel

/// Whether C writes to a buffer of numbers or bytes, and does not keep its address.
enum OutputEvidence {
  /// Documented as an output, or the function's verb reads (`read`, `decode`), or, where there is no object that could
  /// keep the buffer, it is named like one that is written (`out`, `dst`).
  static func isOutput(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    let parameter = draft.function.parameters[index]
    guard let element = Elements.output(parameter, conventions) else { return false }
    if let type = element.type, case .record = conventions.library.resolve(type) { return false }
    switch draft.access(index)?.mode {
    case "write_only"?: return true
    case "read_only"?, "none"?: return false
    default: break
    }
    let name = draft.parameterName(index)
    if draft.comment.parameter(name)?.direction == .output || draft.notes.parameters[name]?.contains("out") == true {
      return true
    }
    let hasReceiver = draft.parameters.contains { if case .object(let use) = $0 { !use.isConst } else { false } }
    if draft.words.containsAny(of: Vocabulary.reading) { return !mayBeWritten(draft, hasReceiver: hasReceiver) }
    return !hasReceiver && words(of: draft.parameterName(index)).containsAny(of: Vocabulary.output)
  }

  /// Whether what C writes may be the buffer's contents, which a header from before `const` does not say: `loader_write(loader, buf, size)`. One
  /// that is named for what it writes (`mpi_write_binary`) or writes what cannot change leaves that in the buffer.
  private static func mayBeWritten(_ draft: FunctionDraft, hasReceiver: Bool) -> Bool {
    draft.words.last == "write" && draft.words.filter(Vocabulary.reading.contains) == ["write"]
      && (hasReceiver || !draft.parameters.contains { if case .object? = $0 { true } else { false } })
  }

  /// Why C may use the buffer after the call; nil where nothing says so.
  static func doubt(_ index: Int, _ draft: FunctionDraft) -> String? {
    let comment = draft.function.prose
    if let phrase = endings.first(where: comment.contains) {
      return "C may write “\(phrase)”, and not from the first element of `\(draft.parameterName(index))` on"
    }
    if draft.isUsedDuringCall(index) != nil { return nil }
    if draft.ownershipWords.argumentIsKept {
      return "its comment says that C uses an argument after the call (“\(draft.ownershipWords.phrases.last ?? "")”)"
    }
    let verb = draft.words.first { Vocabulary.storing.contains($0) && !Vocabulary.reading.contains($0) }
    return verb.map { "“\($0)” may keep `\(draft.parameterName(index))` after the call; say how it is used" }
  }

  /// `mbedtls_pk_write_key_der` leaves what it writes at the end of the room.
  private static let endings = [
    "at the end of the buffer", "at the end of the output", "at the end of `", "end of \\p buf",
  ]
}
