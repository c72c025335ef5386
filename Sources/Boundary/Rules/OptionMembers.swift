import CModel

/// Leaves out of structs of options what has no form in Swift.
///
/// **Shape.** A struct that a function of C's sets to its defaults (`OptionStructs`), with members beside plain ones: functions, contexts,
/// pointers to objects or data, structs of such.
///
/// **Evidence.** The function.
///
/// **Why this is sound.** The members keep what C gave them, in every value that C gets.
///
/// **Where a naive version is wrong.** Where `const char *path` is left out, and `path_length` is not, a caller could make C read from NULL on.
extension Conventions {
  mutating func leaveOutOfOptions() {
    for (id, defaults) in options {
      let said = library.record(id)?.fields.compactMap(\.name).filter { fields[$0, in: id].isDefault?.value == true }
      fields.leaveOut(defaults.fixed.union(said ?? []), of: id)
    }
    records = PlainRecords(conventions: self).find()
    var open = library.module.records.filter { options[$0.id] != nil && records[$0.id] == nil }
    while !open.isEmpty {
      let ready = open.filter { record in
        !record.fields.contains { field in open.contains { library.resolve(field.type) == .record($0.id) } }
      }
      if ready.isEmpty { return }
      let plain = PlainRecords(conventions: self)
      let leftOut = ready.map { ($0.id, membersWithoutForm($0, plain)) }
      for (id, members) in leftOut { fields.leaveOut(members, of: id) }
      records = plain.conventions.fields == fields ? records : PlainRecords(conventions: self).find()
      open.removeAll { ready.contains($0) }
    }
  }

  private func membersWithoutForm(_ record: CRecord, _ plain: PlainRecords) -> Set<String> {
    guard let fields = RecordMembers(record, self)?.fields else { return [] }
    var left = fields.filter { !plain.hasForm($0, in: record, records) || carriesPointer($0) }
    let calls = record.fields.contains { library.callback($0.type) != nil }
    let hasData = left.contains { field in
      guard library.pointer(field.type) != nil, library.callback(field.type) == nil else { return false }
      return !(calls && library.isUntypedPointer(field.type) && Vocabulary.isContext(field.name ?? ""))
    }
    if hasData {
      left += fields.filter { field in
        importer.integer(field.type) != nil
          && words(of: field.name ?? "").containsAny(
            of: Vocabulary.count.union(Vocabulary.capacity).union(Vocabulary.extent))
      }
    }
    return Set(left.compactMap(\.name))
  }

  private func carriesPointer(_ field: CField) -> Bool {
    library.typedefChain(field.type).contains { $0 == "uintptr_t" || $0 == "intptr_t" }
  }
}
