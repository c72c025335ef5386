import CLibclang
import CModel

extension DeclarationReader {
  /// An enum; one that is only named (`enum e;`, a GNU extension) has no constants, and counts as `unsigned int`.
  func enumeration(_ cursor: Cursor) -> CEnumeration? {
    guard let origin = origin(of: cursor) else { return nil }
    let integerType =
      TypeReader.integer(cursor.enumerationIntegerType.canonical)
      ?? CIntegerType(.unsignedInt, width: 32, isSigned: false)
    let cursors = cursor.children.filter { $0.kind == CXCursor_EnumConstantDecl }
    let constants = cursors.enumerated().map { index, constant in
      let end = index + 1 < cursors.count ? cursors[index + 1].start : cursor.end
      return CEnumerationConstant(
        name: constant.spelling,
        value: integerType.isSigned
          ? CIntegerValue(constant.enumerationConstantValue)
          : CIntegerValue(constant.enumerationConstantUnsignedValue),
        attributes: DeclarationAttributes(of: constant).attributes, comment: comment(constant),
        mentions: mentions(of: constant, upTo: end))
    }
    return CEnumeration(
      id: names.id(of: cursor), tag: names.tag(of: cursor), integerType: integerType, constants: constants,
      attributes: DeclarationAttributes(of: cursor).attributes, origin: origin, comment: comment(cursor))
  }

  /// Headers that make constants with a macro, `CURLOPT(CURLOPT_URL, CURLOPTTYPE_STRINGPOINT, 2)`, say there what an
  /// expanded value no longer tells.
  private func mentions(of constant: Cursor, upTo end: SourcePosition) -> [String] {
    guard let file = constant.start.file, file == end.file else { return [] }
    let source = comments.source(of: file, from: constant.start.offset, to: end.offset)
    let name = constant.spelling
    return MacroSource.identifiers(Self.firstElement(MacroSource.withoutComments(source))).filter { $0 != name }
  }

  /// Up to the first comma that stands in no parentheses.
  private static func firstElement(_ list: String) -> String {
    var depth = 0
    return String(
      list.prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0 || character != ","
      })
  }
}
