import CModel

/// What a struct has, as Swift sees it: the members of its anonymous structs in their place, and its unions together with their tags.
struct RecordMembers {
  /// Without those that tell about others, and those that annotations leave out.
  var fields: [CField]
  var unions: [TaggedUnion]

  /// nil where there is a union that no tag tells about.
  init?(_ record: CRecord, _ conventions: Conventions) {
    guard let unions = TaggedUnion.all(in: record, conventions) else { return nil }
    self.unions = unions
    let taken = unions.flatMap { [$0.tag, $0.union] }
    var own = record
    own.fields.removeAll { taken.contains($0) }
    guard let members = conventions.library.members(of: own) else { return nil }
    let counts = Set(
      members.compactMap { PointedField($0, at: $0.name, in: record, conventions)?.countField })
    fields = members.filter { field in
      !conventions.fields.skips(field.name, in: record.id) && !counts.contains(field.name ?? "")
    }
  }

  /// What the unions hold.
  var payloads: [(field: CField, union: TaggedUnion)] {
    unions.flatMap { union in
      var seen: [CField] = []
      return union.cases.compactMap(\.member).filter { member in
        if seen.contains(member) { return false }
        seen.append(member)
        return true
      }.map { ($0, union) }
    }
  }
}

extension TaggedUnion {
  /// The path of a member of the union from the struct.
  func path(of member: CField) -> String { (union.name.map { $0 + "." } ?? "") + (member.name ?? "") }
}

extension Conventions {
  /// Whether a plain struct can go to C: annotations leave nothing out of it without saying that zeros will do.
  func isComplete(record id: String) -> Bool {
    guard let record = library.record(id) else { return false }
    return record.fields.allSatisfy { field in
      if fields.loses(field.name, in: id) { return false }
      if fields.skips(field.name, in: id) { return true }
      let held = TaggedUnion.members(field, library)?.map { member in
        (type: member.type, path: (field.name.map { $0 + "." } ?? "") + (member.name ?? ""))
      }
      return (held ?? [(field.type, "")]).allSatisfy { type, path in
        if fields.loses(path, in: id) { return false }
        switch library.resolve(type) {
        case .record(let inner): return isComplete(record: inner)
        case .pointer(let pointer):
          guard case .record(let inner) = library.resolve(pointer.pointee), plainRecords.contains(inner) else {
            return true
          }
          return isComplete(record: inner)
        default: return true
        }
      }
    }
  }
}
