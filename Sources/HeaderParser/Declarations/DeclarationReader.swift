import CLibclang
import CModel

/// Reads one declaration after the other into the model's values.
struct DeclarationReader {
  let names: TagNames
  let headers: HeaderNames
  let membership: ModuleMembership
  let comments: CommentLibrary
  let variadicLists: VariadicLists

  var types: TypeReader { TypeReader(names: names) }

  func origin(of cursor: Cursor) -> COrigin? {
    let position = cursor.position
    return headers.location(position).map {
      COrigin(location: $0, belongsToModule: membership.contains(position.file))
    }
  }

  /// Comments of other libraries' declarations are of no use, and would cost reading their headers.
  func comment(_ cursor: Cursor) -> String? {
    let start = cursor.start
    guard let file = start.file, membership.contains(file) else { return nil }
    return comments.comment(in: file, start: start.offset, end: cursor.end.offset, isFunction: cursor.isFunction)
  }

  /// The type of something declared, with what its attributes add to it.
  func declared(_ type: ClangType, by cursor: Cursor, _ attributes: inout DeclarationAttributes) -> CType {
    let read = types.read(type, parameters: cursor.parameterDeclarations)
    return attributes.takeBounds(into: read)
  }

  func typedef(_ cursor: Cursor) -> CTypedef? {
    guard let origin = origin(of: cursor) else { return nil }
    if !origin.belongsToModule, variadicLists.contains(cursor) { return Self.variadicList(cursor.spelling) }
    var attributes = DeclarationAttributes(of: cursor)
    let type = declared(cursor.typedefUnderlyingType, by: cursor, &attributes)
    return CTypedef(
      name: cursor.spelling, type: type, attributes: attributes.attributes, origin: origin, comment: comment(cursor))
  }

  private static func variadicList(_ name: String) -> CTypedef {
    let location = SourceLocation(file: "stdarg.h", line: 1, column: 1)
    return CTypedef(
      name: name, type: .unsupported("__builtin_va_list"), origin: COrigin(location: location, belongsToModule: false))
  }

  func variable(_ declarations: [Cursor]) -> CVariable? {
    guard let cursor = declarations.first, let origin = origin(of: cursor) else { return nil }
    var attributes = DeclarationAttributes(of: cursor)
    let type = declared(cursor.type, by: cursor, &attributes)
    return CVariable(
      name: cursor.spelling, type: type, isConst: isImmutable(cursor.type), attributes: attributes.attributes,
      origin: origin, comment: declarations.lazy.compactMap(comment).first)
  }

  /// Of an array, its elements say so; the canonical type of one has their qualifiers.
  private func isImmutable(_ type: ClangType) -> Bool {
    let types = type.isArray ? [type, type.arrayElement] : [type]
    return types.contains(where: \.isConst) && !types.contains(where: \.isVolatile)
  }
}

extension Cursor {
  fileprivate var isFunction: Bool { kind == CXCursor_FunctionDecl }
}
