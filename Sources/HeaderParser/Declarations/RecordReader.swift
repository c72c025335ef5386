import CLibclang
import CModel

extension DeclarationReader {
  /// A struct or union, from its definition where there is one.
  func record(_ cursor: Cursor) -> CRecord? {
    guard let origin = origin(of: cursor) else { return nil }
    let isComplete = cursor.definition != nil
    let type = cursor.type
    return CRecord(
      id: names.id(of: cursor), tag: names.tag(of: cursor), kind: cursor.kind == CXCursor_UnionDecl ? .union : .struct,
      isComplete: isComplete, fields: isComplete ? fields(of: cursor, type: type) : [],
      size: isComplete ? type.size : nil, alignment: isComplete ? type.alignment : nil,
      attributes: DeclarationAttributes(of: cursor).attributes, origin: origin, comment: comment(cursor))
  }

  private func fields(of record: Cursor, type: ClangType) -> [CField] {
    record.children.compactMap { child in
      if child.kind == CXCursor_FieldDecl { return field(child) }
      return child.isRecord && child.isAnonymousMember ? anonymousMember(child, of: type) : nil
    }
  }

  private func field(_ cursor: Cursor) -> CField {
    var attributes = DeclarationAttributes(of: cursor)
    let type = cursor.type
    let read = declared(type, by: cursor, &attributes)
    if types.isNonnullThroughTypedef(type) { attributes.attributes.append(.nonnull([])) }
    let name = cursor.bitWidth != nil && cursor.spelling.isEmpty ? nil : cursor.spelling
    return CField(
      name: name, type: read, bitOffset: cursor.bitOffset, bitWidth: cursor.bitWidth, isConst: type.isConst,
      attributes: attributes.attributes, comment: comment(cursor))
  }

  /// Clang shows the struct or union but no member for it; where it lies follows from any of its own named members.
  private func anonymousMember(_ cursor: Cursor, of outer: ClangType) -> CField {
    let inner = cursor.type
    let member = firstNamedMember(of: cursor)
    let offset = member.flatMap { name in
      outer.bitOffset(ofMember: name).flatMap { outer in inner.bitOffset(ofMember: name).map { outer - $0 } }
    }
    return CField(
      name: nil, type: .record(names.id(of: cursor)), bitOffset: offset, comment: comment(cursor))
  }

  private func firstNamedMember(of record: Cursor) -> String? {
    var pending = [record]
    while let current = pending.popLast() {
      let children = current.children
      if let field = children.first(where: { $0.kind == CXCursor_FieldDecl && !$0.spelling.isEmpty }) {
        return field.spelling
      }
      pending += children.filter { $0.isRecord && $0.isAnonymousMember }.reversed()
    }
    return nil
  }
}
