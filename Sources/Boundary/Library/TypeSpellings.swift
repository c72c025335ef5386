import CModel

/// How annotations may spell a type: with each of its typedefs, or without.
enum TypeSpellings {
  /// The outermost typedefs first, without spaces.
  static func of(_ type: CType, _ library: Library) -> [String] { spellings(type, library).map(normal) }

  /// A spelling without its spaces.
  static func normal(_ text: String) -> String { text.filter { $0 != " " } }

  private static func spellings(_ type: CType, _ library: Library) -> [String] {
    switch type {
    case .typedef(let name):
      return [name] + (library.typedef(name).map { spellings($0.type, library) } ?? [])
    case .pointer(let pointer):
      return spellings(pointer.pointee, library).map { pointee in
        guard pointer.isPointeeConst else { return pointee.hasSuffix("*") ? pointee + "*" : pointee + " *" }
        return pointee.hasSuffix("*") ? pointee + "const *" : "const " + pointee + " *"
      }
    default:
      return [Spelling.of(type)]
    }
  }
}
