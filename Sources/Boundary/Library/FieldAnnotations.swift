import Annotations
import CModel

/// What annotations say about members of structs, where these are.
///
/// A path goes through structs without a name of their own, and through unions. What such a struct has is said of it; what a union has
/// is said of the struct that the union is in, because that has the tag.
struct FieldAnnotations: Equatable, Sendable {
  private struct Key: Hashable {
    /// `CRecord.id`.
    var record: String
    var path: String
  }

  private var fields: [Key: FieldAnnotation] = [:]
  /// The members with an entry of their own, or of something in them, by the `CRecord.id` of the struct with the entry.
  private var spoken: [String: Set<String>] = [:]
  /// The structs of which Swift reads the listed members alone, by `CRecord.id`.
  private var listed: [String: Set<String>] = [:]
  /// The members that keep what a function of C's gave them, by the `CRecord.id` of their struct.
  private var leftOut: [String: Set<String>] = [:]

  init(library: Library, annotations: Annotations) {
    for record in library.module.records where library.places[record.id] == nil {
      let all = annotations.resolvedType(for: library.name(of: .record(record.id)))?.fields ?? []
      for entry in all {
        guard case .found(let place) = library.member(at: entry.pattern, of: record.id) else { continue }
        fields[Key(record: place.record, path: place.path)] = entry.value
        spoken[record.id, default: []].insert(String(entry.pattern.prefix { $0 != "." }))
        if entry.value == FieldAnnotation() { listed[place.record, default: []].insert(place.path) }
      }
    }
  }

  /// What is said about a member of a struct, by its name, or by that of a union of the struct and its own.
  subscript(_ path: String?, in record: String) -> FieldAnnotation {
    path.flatMap { fields[Key(record: record, path: $0)] } ?? FieldAnnotation()
  }

  /// Whether a member is left out of what Swift reads.
  func skips(_ path: String?, in record: String) -> Bool {
    guard let path else { return false }
    let annotation = self[path, in: record]
    if let skip = annotation.skip ?? annotation.isDefault { return skip.value }
    if leftOut[record]?.contains(path) == true { return true }
    return listed[record].map { !$0.contains(path) && annotation == FieldAnnotation() } ?? false
  }

  /// Whether a member is to be read, by what is said about it or about something in it.
  func asks(for member: String, in record: String) -> Bool {
    !skips(member, in: record) && spoken[record]?.contains(member) == true
  }

  /// Whether Swift leaves out a member of which C does not say that zeros will do.
  func loses(_ path: String?, in record: String) -> Bool {
    skips(path, in: record) && self[path, in: record].isDefault?.value != true
      && !(path.map { leftOut[record]?.contains($0) == true } ?? false)
  }

  /// Leaves members out that keep what a function of C's gave them.
  mutating func leaveOut(_ members: Set<String>, of record: String) {
    if !members.isEmpty { leftOut[record, default: []].formUnion(members) }
  }

  /// Whether members of a struct keep what a function of C's gave them.
  func leavesOut(_ record: String) -> Bool { leftOut[record] != nil }

  /// The members of a struct that keep what a function of C's gave them.
  func leftOut(of record: String) -> Set<String> { leftOut[record] ?? [] }

  /// Whether anything is said about some member of a struct.
  func speaks(of record: String) -> Bool { spoken[record] != nil }
}

/// Where a path of members leads.
enum MemberLookup {
  struct Place {
    /// The struct that the annotation is about: `CRecord.id`.
    var record: String
    /// From there.
    var path: String
    var field: CField
    /// The struct or union that has the member itself.
    var owner: CRecord
  }

  case found(Place)
  /// A struct or union has no such member.
  case missing(String, of: CRecord)
  /// The path goes through a member that has no members.
  case plain(String)
  /// The path goes through a struct that has a name, under which its members are to be spoken of.
  case named(CRecord)
}

extension Library {
  /// Follows a path of members.
  func member(at path: String, of id: String) -> MemberLookup? {
    guard var owner = record(id) else { return nil }
    var base = id
    var names: [String] = []
    let steps = path.split(separator: ".").map(String.init)
    for (index, step) in steps.enumerated() {
      guard let field = field(step, of: owner) else { return .missing(step, of: owner) }
      names.append(step)
      if index == steps.count - 1 {
        return .found(.init(record: base, path: names.joined(separator: "."), field: field, owner: owner))
      }
      guard case .record(let inner) = resolve(field.type), let next = record(inner) else {
        return .plain(names.joined(separator: "."))
      }
      if next.kind == .struct {
        guard places[inner] != nil else { return .named(next) }
        base = inner
        names = []
      }
      owner = next
    }
    return nil
  }

  /// A member, or one of an anonymous member.
  private func field(_ name: String, of record: CRecord) -> CField? {
    if let field = record.fields.first(where: { $0.name == name }) { return field }
    return record.fields.lazy.filter { $0.name == nil }.compactMap { anonymous in
      guard case .record(let id) = anonymous.type, let inner = self.record(id) else { return nil }
      return self.field(name, of: inner)
    }.first
  }
}
