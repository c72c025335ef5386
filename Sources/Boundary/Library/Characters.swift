import CModel

extension Library {
  /// Whether a type is `char`, of which C makes text; `signed char` and `unsigned char` are numbers, or bytes.
  func isCharacter(_ type: CType) -> Bool {
    if case .integer(let integer) = resolve(type) { integer.kind == .char } else { false }
  }

  /// Whether a type is `char` of whichever sign, of which some libraries make text as well.
  func isAnyCharacter(_ type: CType) -> Bool {
    guard case .integer(let integer) = resolve(type) else { return false }
    return [.char, .signedChar, .unsignedChar].contains(integer.kind)
  }

  /// A pointer to characters, const or not.
  func characters(_ type: CType) -> CPointer? {
    pointer(type).flatMap { isCharacter($0.pointee) ? $0 : nil }
  }

  /// Whether a type is a fixed array of characters.
  func isCharacterArray(_ type: CType) -> Bool {
    if case .array(let array) = resolve(type) { isCharacter(array.element) } else { false }
  }
}
