import CLibclang
import CModel

extension DeclarationReader {
  /// An enum; one that is only named (`enum e;`, a GNU extension) has no constants, and counts as `unsigned int`.
  func enumeration(_ cursor: Cursor) -> CEnumeration? {
    guard let origin = origin(of: cursor) else { return nil }
    let integerType =
      TypeReader.integer(cursor.enumerationIntegerType.canonical)
      ?? CIntegerType(.unsignedInt, width: 32, isSigned: false)
    let constants = cursor.children.filter { $0.kind == CXCursor_EnumConstantDecl }.map { constant in
      CEnumerationConstant(
        name: constant.spelling,
        value: integerType.isSigned
          ? CIntegerValue(constant.enumerationConstantValue)
          : CIntegerValue(constant.enumerationConstantUnsignedValue),
        attributes: DeclarationAttributes(of: constant).attributes, comment: comment(constant))
    }
    return CEnumeration(
      id: names.id(of: cursor), tag: names.tag(of: cursor), integerType: integerType, constants: constants,
      attributes: DeclarationAttributes(of: cursor).attributes, origin: origin, comment: comment(cursor))
  }
}
