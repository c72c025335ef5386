import BindingPlan
import CModel

/// The members of a struct that Swift reads as properties.
///
/// A struct that is set up in place is zeroed before C sees it, so that no member is ever read before it was written. Of one that C
/// makes, Swift reads the members that the annotations name. Pointers are left out where these do not say what they point to: how far,
/// and for how long, a declaration does not say.
struct FieldProperties {
  let table: TypeTable

  /// What libraries call the members that are not for callers.
  private static let privateWords: Set<String> = [
    "reserved", "internal", "private", "priv", "padding", "pad", "unused", "dummy", "opaque", "magic",
  ]

  private var conventions: Conventions { table.conventions }

  func plan(_ object: ObjectType, beside handle: HandlePlan) -> [RecordFieldPlan] {
    let library = conventions.library
    guard case .record(let id) = object, library.canHold(object), let record = library.record(id),
      handle.isInPlace || conventions.fields.speaks(of: id)
    else { return [] }
    let transfers = StreamShapes(library: library, importer: table.importer).members(of: object)?.names ?? []
    let isSmall = record.fields.count <= PlainRecords.mostMembers
    let unions = TaggedUnion.each(in: record, conventions)
    var taken = Set((handle.properties + handle.methods).map(\.name) + handle.stored.map(\.name))
      .union(SwiftNames.reservedMembers).union([handle.close?.name].compactMap { $0 })
    return record.fields.enumerated().compactMap { index, field in
      guard let name = field.name else { return nil }
      let isAsked = conventions.fields.asks(for: name, in: id)
      guard isAsked || (isSmall && handle.isInPlace && isPublic(name) && !transfers.contains(name)),
        !conventions.fields.skips(name, in: id)
      else { return nil }
      let plan: RecordFieldPlan?
      if let union = unions.first(where: { $0.union == field }) {
        plan = union.tagged.flatMap { variant($0, record, isAsked: isAsked) }
      } else {
        plan = isReadable(field, in: record) ? property(field, index, of: record, isAsked: isAsked) : nil
      }
      guard let plan, taken.insert(plan.name).inserted else { return nil }
      return plan
    }
  }

  private func property(
    _ field: CField, _ index: Int, of record: CRecord, isAsked: Bool
  ) -> RecordFieldPlan? {
    let conversions = RecordConversions(table: table)
    return conversions.field(
      field, at: field.name, of: record,
      name: conventions.fields[field.name, in: record.id].name?.value ?? table.names.fieldName(field.name, index),
      count: nil, copiesText: isAsked && conventions.fields[field.name, in: record.id].text?.value == true)
  }

  private func variant(_ union: TaggedUnion, _ record: CRecord, isAsked: Bool) -> RecordFieldPlan? {
    guard PlainRecords(conventions: conventions).areValues(union, in: record, followsPointers: isAsked) else {
      return nil
    }
    return RecordConversions(table: table).variant(union, record)
  }

  private func isPublic(_ name: String) -> Bool {
    !name.hasPrefix("_") && !words(of: name).containsAny(of: Self.privateWords)
  }

  /// Whether the member is read without more of the struct than a stack has room for: bit-fields are read from a copy of all of it.
  private func isReadable(_ field: CField, in record: CRecord) -> Bool {
    if field.bitWidth != nil { return (record.size ?? .max) <= PlainRecords.largestOnStack }
    guard case .array(let array) = conventions.library.resolve(field.type) else { return true }
    guard let count = array.count, count > 0, count <= PlainRecords.longestImportedArray else { return false }
    return ElementTypes(table: table).size(array.element) * count <= PlainRecords.largestOnStack
  }
}
