import BindingPlan
import CModel

/// `const wchar_t *`, `const char16_t *`: text in units wider than a byte.
///
/// **Shape.** A pointer to integers of 16 bits, which are UTF-16, or of 32, which are UTF-32.
///
/// **Evidence.** C's own names for such units: `wchar_t`, `char16_t`, `char32_t`; for other integers (`uint16_t`, a library's `UChar`)
/// the annotation `text`. The width is that of the target: `wchar_t` has 32 bits on Linux, and 16 on Windows.
///
/// **Why this is sound.** As for `char`: C gets a copy that ends with a zero, and what C lends is copied up to the zero, or as far as
/// its count says. Units that are no text, such as half of a surrogate pair, are repaired with U+FFFD.
///
/// **Where a naive version is wrong.** `const uint16_t *table` has no zero at its end; a length of UTF-16 is in units, neither in
/// characters nor in bytes.
enum WideText {
  private static let names: Set<String> = ["wchar_t", "char16_t", "char32_t"]

  /// The unit that a type is; nil where it is none, or nobody says so.
  static func unit(_ type: CType, isCalledText: Bool?, _ conventions: Conventions) -> WideUnit? {
    guard isCalledText ?? conventions.library.typedefChain(type).contains(where: names.contains),
      let integer = conventions.importer.integer(type), integer.width == 16 || integer.width == 32
    else { return nil }
    return WideUnit(cType: integer.swiftType, isUTF16: integer.width == 16)
  }

  /// The unit of the text that C reads at a parameter.
  static func input(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> WideUnit? {
    guard let pointer = conventions.library.pointer(draft.function.parameters[index].type), pointer.isPointeeConst
    else { return nil }
    return unit(pointer.pointee, isCalledText: draft.parameterAnnotation(index).text?.value, conventions)
  }
}
