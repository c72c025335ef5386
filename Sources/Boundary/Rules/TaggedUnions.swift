import CModel

/// A union, and the field beside it that tells which of its members is there.
///
/// **Shape.** `struct event { enum event_type type; union { struct key_event key; int code; } data; }`: one enum, and one union.
///
/// **Evidence.** Every member of the union has the name of a constant of the enum, without the words that all constants share: `EVENT_KEY`
/// and `key`.
///
/// **Why this is sound.** Only the member that the tag names is read; a tag that names none, or that the header does not declare, reads
/// nothing. A union of which one member has no tag is not taken.
///
/// **Where a naive version is wrong.** `XEvent` and `SDL_Event` share one member between several tags, and `json_value` tells
/// integers from doubles by a flag elsewhere: by their order, the members would be read as what they are not.
struct TaggedUnion {
  var tag: CField
  /// `CEnumeration.id`.
  var enumeration: String
  /// The union itself; without a name where it is anonymous.
  var union: CField
  /// In the order of the constants.
  var cases: [(constant: CEnumerationConstant, member: CField?)]

  /// nil for a struct with no such union, or with several.
  init?(_ record: CRecord, _ conventions: Conventions) {
    let library = conventions.library
    let unions = record.fields.filter { Self.union($0, library) != nil }
    let tags = record.fields.compactMap { field -> (CField, CEnumeration)? in
      guard case .enumeration(let id) = library.resolve(field.type), field.bitWidth == nil,
        conventions.isSwiftType(enumeration: id)
      else { return nil }
      return library.enumeration(id).map { (field, $0) }
    }
    guard unions.count == 1, tags.count == 1, let members = Self.union(unions[0], library)?.fields,
      members.allSatisfy({ $0.name != nil && $0.bitWidth == nil })
    else { return nil }
    (tag, union, enumeration) = (tags[0].0, unions[0], tags[0].1.id)
    let constants = tags[0].1.constants
    let suffixes = Self.suffixes(constants.map(\.name))
    var values: Set<CIntegerValue> = []
    cases = zip(constants, suffixes).compactMap { constant, suffix in
      guard values.insert(constant.value).inserted else { return nil }
      return (constant, members.first { words(of: $0.name ?? "") == suffix })
    }
    let matched = cases.compactMap { $0.member?.name }
    guard !members.isEmpty, Set(matched) == Set(members.compactMap(\.name)), matched.count == members.count else {
      return nil
    }
  }

  private static func union(_ field: CField, _ library: Library) -> CRecord? {
    guard case .record(let id) = library.resolve(field.type), let record = library.record(id), record.kind == .union
    else {
      return nil
    }
    return record
  }

  /// The words of each name without those that all begin with.
  private static func suffixes(_ names: [String]) -> [[String]] {
    let all = names.map(words(of:))
    var shared = all.first ?? []
    for words in all { shared = Array(zip(shared, words).prefix { $0 == $1 }.map(\.0)) }
    return all.map { Array($0.dropFirst(shared.count)) }
  }
}
