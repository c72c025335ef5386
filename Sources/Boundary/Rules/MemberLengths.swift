import CModel

/// The members of a struct that may say how long a text is that another member points to.
///
/// **Shape.** An integer in the struct, or in a struct without a name inside it.
///
/// **Evidence.** A name that counts, or that ends in a length (`vallen_`), and that is not taken from another member that points to elements.
///
/// **Why this is sound.** It only leaves out: a text with a length need not end with a NUL.
///
/// **Where a naive version is wrong.** In `struct { struct { const char *name; size_t name_len; }; int x; }` the struct around the two has no
/// length of its own; the content of a `git_diff_line` is a line of a file, which goes on behind it.
struct MemberLengths {
  private let names: [String]
  private let conventions: Conventions

  init(_ record: CRecord, _ conventions: Conventions) {
    self.conventions = conventions
    let members = Self.members(of: record, conventions.library)
    names = members.filter { conventions.importer.integer($0.type) != nil }
      .compactMap(\.name).filter { name in !members.contains { Self.counts(name, elementsOf: $0, conventions.library) }
      }
      .map { $0.lowercased() }.filter(Self.isLength)
  }

  /// Whether an integer is named for what another member points to, that is no characters: `tag_count` for `const char **tags`.
  private static func counts(_ name: String, elementsOf member: CField, _ library: Library) -> Bool {
    guard library.pointer(member.type) != nil, library.characters(member.type) == nil else { return false }
    let counted = words(of: name).filter { !Vocabulary.count.contains($0) && $0 != "of" }
    let elements = Set(words(of: member.name ?? "").flatMap { [$0, $0.hasSuffix("s") ? String($0.dropLast()) : $0] })
    return !counted.isEmpty && counted.allSatisfy(elements.contains)
  }

  var hasAny: Bool { !names.isEmpty }

  /// Whether one is named after a member that is a struct with a text in it, or after that text.
  func countsText(in member: CField, _ id: String) -> Bool {
    let inner = conventions.library.record(id).map { Self.members(of: $0, conventions.library) } ?? []
    let texts = inner.filter { conventions.library.pointer($0.type) != nil }
    return (texts + [member]).compactMap { $0.name?.lowercased() }.contains { text in
      names.contains { $0.hasPrefix(text) || $0 == "len" || $0 == "length" }
    }
  }

  private static func isLength(_ name: String) -> Bool {
    let stem = String(name.reversed().drop { $0 == "_" || $0.isNumber }.reversed())
    return words(of: name).containsAny(of: Vocabulary.count.union(["length", "len", "size", "bytes"]))
      || ["len", "length", "size", "sz", "end", "bytes", "chars"].contains(where: stem.hasSuffix)
  }

  /// Those of structs without a name stand in their place.
  private static func members(of record: CRecord, _ library: Library) -> [CField] {
    record.fields.flatMap { field -> [CField] in
      guard field.name == nil, case .record(let id) = library.resolve(field.type), let inner = library.record(id) else {
        return [field]
      }
      return members(of: inner, library)
    }
  }
}
