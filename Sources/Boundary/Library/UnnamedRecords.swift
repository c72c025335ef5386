import CModel

/// Where a struct or union without a name of its own is declared: as which member of which other.
struct MemberPlace: Equatable, Sendable {
  /// `CRecord.id`.
  var record: String
  /// Among the members of that.
  var index: Int
  /// nil for an anonymous member.
  var member: String?
}

extension CModule {
  /// The places of the structs and unions that have neither tag nor typedef, by `CRecord.id`.
  func placesOfUnnamedRecords() -> [String: MemberPlace] {
    let named = Set(typedefs.compactMap { if case .record(let id) = $0.type { id } else { nil } })
      .union(records.filter { $0.tag != nil }.map(\.id))
    var places: [String: MemberPlace] = [:]
    for record in records {
      for (index, field) in record.fields.enumerated() {
        guard case .record(let id) = field.type, !named.contains(id) else { continue }
        places[id] = MemberPlace(record: record.id, index: index, member: field.name)
      }
    }
    return places
  }
}

extension Library {
  /// The struct with a name of its own that a record is declared in, and the path of members from there to it; without the
  /// members, unions that are anonymous.
  func enclosure(of id: String) -> (record: String, path: [String]) {
    var record = id
    var path: [String] = []
    while let place = places[record] {
      if let member = place.member { path.insert(member, at: 0) }
      record = place.record
    }
    return (record, path)
  }

  /// What the library's documentation calls a record: that without a name by its place.
  func documentedName(ofRecord id: String) -> String {
    let (record, path) = enclosure(of: id)
    return ([name(of: .record(record))] + path).joined(separator: ".")
  }
}
