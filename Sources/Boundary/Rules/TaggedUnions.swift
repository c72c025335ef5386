import Annotations
import CModel

/// A union, and the member beside it that tells which of its own members is there.
///
/// **Shape.** `struct event { enum event_type type; union { struct key_event key; int code; } data; }`: one enum, and one union; with
/// annotations any number of them, and an integer in place of the enum.
///
/// **Evidence.** For each member of the union, what says with which constants it is there: the annotation `when`; or its name is that
/// of a constant, without the words that all constants begin or end with (`EVENT_KEY` and `key`); or its comment says so
/// (`TagComment`). Where the name and the comment say different things, nothing is concluded.
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
  /// In the order of the constants; those with a value that another has before are left out.
  var cases: [(constant: CEnumerationConstant, member: CField?)]

  /// The unions of a struct; nil where no tag tells about one of them.
  static func all(in record: CRecord, _ conventions: Conventions) -> [TaggedUnion]? {
    let unions = each(in: record, conventions)
    let tagged = unions.compactMap(\.tagged)
    return tagged.count == unions.count ? tagged : nil
  }

  /// Every union of a struct, with what a tag tells about it.
  static func each(in record: CRecord, _ conventions: Conventions) -> [(union: CField, tagged: TaggedUnion?)] {
    let unions = record.fields.filter {
      members($0, conventions.library) != nil && !conventions.fields.skips($0.name, in: record.id)
    }
    return unions.map { ($0, TaggedUnion($0, in: record, isAlone: unions.count == 1, conventions)) }
  }

  private init?(_ union: CField, in record: CRecord, isAlone: Bool, _ conventions: Conventions) {
    let path = union.name.map { $0 + "." } ?? ""
    func annotation(_ member: CField) -> FieldAnnotation {
      conventions.fields[path + (member.name ?? ""), in: record.id]
    }
    let all = Self.members(union, conventions.library) ?? []
    let said = [conventions.fields[union.name, in: record.id]] + all.map(annotation)
    guard
      let (tag, enumeration) = Self.tag(said.compactMap(\.tag?.value).first, in: record, isAlone: isAlone, conventions)
    else { return nil }
    (self.union, self.tag, self.enumeration) = (union, tag, enumeration.id)
    let members = all.filter { !conventions.fields.skips(path + ($0.name ?? ""), in: record.id) }
    guard !members.isEmpty, members.allSatisfy({ $0.name != nil && $0.bitWidth == nil }) else { return nil }
    let names = Self.ownWords(enumeration.constants.map(\.name))
    var owners: [CIntegerValue: CField] = [:]
    for member in members {
      guard let constants = Self.constants(of: member, annotation(member).when, enumeration, names) else { return nil }
      for constant in constants {
        guard owners.updateValue(member, forKey: constant.value).map({ $0 == member }) ?? true else { return nil }
      }
    }
    var seen: Set<CIntegerValue> = []
    cases = enumeration.constants.filter { seen.insert($0.value).inserted }.map { ($0, owners[$0.value]) }
  }

  /// The members of a union; nil for what is none.
  static func members(_ field: CField, _ library: Library) -> [CField]? {
    guard case .record(let id) = library.resolve(field.type), let record = library.record(id), record.kind == .union
    else { return nil }
    return record.fields
  }

  /// The member that is named as the tag, or the only enum.
  private static func tag(
    _ name: String?, in record: CRecord, isAlone: Bool, _ conventions: Conventions
  ) -> (CField, CEnumeration)? {
    let tags = record.fields.compactMap { field in
      enumeration(of: field, in: record, conventions).map { (field, $0) }
    }
    if let name { return tags.first { $0.0.name == name } }
    return isAlone && tags.count == 1 ? tags[0] : nil
  }

  /// The enum whose values a member holds. Of a closed one, Swift would take any number for one of its cases.
  static func enumeration(
    of field: CField, in record: CRecord, _ conventions: Conventions
  ) -> CEnumeration? {
    guard field.bitWidth == nil, field.name != nil else { return nil }
    if let name = conventions.fields[field.name, in: record.id].enumeration?.value {
      return AnnotatedEnumeration.enumeration(name, heldBy: field.type, conventions)
        .flatMap { conventions.library.enumeration($0) }
    }
    guard case .enumeration(let id) = conventions.library.resolve(field.type), conventions.isSwiftType(enumeration: id),
      let enumeration = conventions.library.enumeration(id), !SwiftImporter.isEnum(enumeration)
    else { return nil }
    return enumeration
  }

  /// The constants with which a member is there; nil where nothing says it.
  private static func constants(
    of member: CField, _ when: [Located<String>], _ enumeration: CEnumeration, _ names: [[String]]
  ) -> [CEnumerationConstant]? {
    let constants = enumeration.constants
    if !when.isEmpty {
      return constants.filter { constant in when.contains { SymbolPattern.matches($0.value, constant.name) } }
    }
    let named = zip(constants, names).filter { $0.1 == words(of: member.name ?? "") }.map(\.0)
    let said = TagComment.constants(in: member.comment, among: constants.map(\.name))
    let documented = constants.filter { said.contains($0.name) }
    guard !documented.isEmpty else { return named.isEmpty ? nil : named }
    return named.allSatisfy(documented.contains) ? documented : nil
  }

  /// The words of each name without those that all begin with, and those that all end with.
  private static func ownWords(_ names: [String]) -> [[String]] {
    let all = names.map(words(of:))
    let start = all.dropFirst().reduce(all.first ?? []) { shared, words in
      Array(zip(shared, words).prefix { $0 == $1 }.map(\.0))
    }
    let rest = all.map { Array($0.dropFirst(start.count)) }
    let end = rest.dropFirst().reduce(rest.first ?? []) { shared, words in
      Array(zip(shared.reversed(), words.reversed()).prefix { $0 == $1 }.map(\.0).reversed())
    }
    guard !end.isEmpty, rest.allSatisfy({ $0.count > end.count }) else { return rest }
    return rest.map { Array($0.dropLast(end.count)) }
  }
}
