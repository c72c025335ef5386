import CLibclang

/// The ids of structs, unions and enums: their tags where they have one, otherwise what stands around them.
///
/// Clang's own names for those without a tag hold the path and line of the header, and differ between versions.
struct TagNames {
  private var untagged: [Cursor: String] = [:]

  init(topLevel: [Cursor]) {
    for (index, cursor) in topLevel.enumerated() where cursor.isTag && cursor == cursor.canonical {
      if Tag(cursor).isUnnamed { untagged[cursor] = Self.nameAtFileScope(cursor, followers: topLevel[(index + 1)...]) }
    }
    for cursor in topLevel where cursor.isRecord { nameMembers(of: cursor) }
  }

  func id(of cursor: Cursor) -> String {
    let canonical = cursor.canonical
    return untagged[canonical] ?? Self.nameByTag(canonical, Tag(canonical))
  }

  func tag(of cursor: Cursor) -> String? { Tag(cursor.canonical).name }

  private static func nameByTag(_ cursor: Cursor, _ tag: Tag) -> String {
    if let name = tag.name { return "\(keyword(cursor)) \(name)" }
    if let name = tag.typedefName { return name }
    if cursor.kind == CXCursor_EnumDecl, let first = firstConstant(cursor) { return first }
    let position = cursor.position
    return "\(keyword(cursor)) at \(position.line):\(position.column)"
  }

  /// `struct in handle` for `typedef struct { … } *handle`, as also for variables and functions.
  private static func nameAtFileScope(_ cursor: Cursor, followers: ArraySlice<Cursor>) -> String? {
    if cursor.kind == CXCursor_EnumDecl, let first = firstConstant(cursor) { return first }
    for follower in followers {
      if follower.isTag { continue }
      let isUser = follower.children.contains { $0.isTag && $0.canonical == cursor }
      return isUser ? "\(keyword(cursor)) in \(follower.spelling)" : nil
    }
    return nil
  }

  /// Names what stands inside `record` without a tag: `struct outer.member`, or `struct outer.0` for the first member
  /// without a name. Works through a list rather than by recursion, so nesting may be of any depth.
  private mutating func nameMembers(of record: Cursor) {
    var pending = [record]
    while let outer = pending.popLast() {
      let children = outer.children
      let id = id(of: outer)
      var anonymousMembers = 0
      for child in children where child.isTag {
        if child.isRecord { pending.append(child) }
        guard child.isAnonymousMember, untagged[child.canonical] == nil else { continue }
        untagged[child.canonical] = "\(id).\(anonymousMembers)"
        anonymousMembers += 1
      }
      for field in children where field.kind == CXCursor_FieldDecl {
        for tag in field.children where tag.isRecord && untagged[tag.canonical] == nil && Tag(tag.canonical).isUnnamed {
          untagged[tag.canonical] = "\(id).\(field.spelling)"
        }
      }
    }
  }

  private static func firstConstant(_ enumeration: Cursor) -> String? {
    enumeration.children.first { $0.kind == CXCursor_EnumConstantDecl }?.spelling
  }

  fileprivate static func keyword(_ cursor: Cursor) -> String {
    switch cursor.kind {
    case CXCursor_StructDecl: "struct"
    case CXCursor_UnionDecl: "union"
    default: "enum"
    }
  }
}

/// What names a struct, union or enum, read from clang's USR, which is alike in all versions: `c:@S@tag`,
/// `c:@SA@typedef` for one without a tag that a typedef names, and something else for the rest.
private struct Tag {
  var name: String?
  var typedefName: String?
  var isUnnamed: Bool { name == nil && typedefName == nil }

  init(_ cursor: Cursor) {
    let parts = cursor.usr.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count >= 2 else { return }
    switch parts[parts.count - 2] {
    case "S", "U", "E": name = String(parts[parts.count - 1])
    case "SA", "UA", "EA": typedefName = String(parts[parts.count - 1])
    default: break
    }
  }
}
