import BindingPlan
import CModel

/// The members of a struct that Swift reads as properties.
///
/// A struct that is set up in place is zeroed before C sees it, so that no member is ever read before it was written. Of one that C
/// makes, Swift reads the members that the annotations name. Pointers are left out: what they
/// point to, how far, and for how long, a declaration does not say.
struct FieldProperties {
  let table: TypeTable

  /// What libraries call the members that are not for callers.
  private static let privateWords: Set<String> = [
    "reserved", "internal", "private", "priv", "padding", "pad", "unused", "dummy", "opaque", "magic",
  ]

  func plan(_ object: ObjectType, beside handle: HandlePlan) -> [RecordFieldPlan] {
    let library = table.conventions.library
    guard case .record(let id) = object, library.canHold(object), let record = library.record(id) else { return [] }
    let wanted = table.conventions.annotations.resolvedType(for: library.name(of: object))?.fields.map(\.value) ?? []
    guard handle.isInPlace || !wanted.isEmpty else { return [] }
    let transfers = StreamShapes(library: library, importer: table.importer).members(of: object)?.names ?? []
    var taken = Set((handle.properties + handle.methods).map(\.name) + handle.stored.map(\.name))
      .union(SwiftNames.reservedMembers).union([handle.close?.name].compactMap { $0 })
    return record.fields.enumerated().compactMap { index, field in
      guard let name = field.name, wanted.isEmpty ? isPublic(name) && !transfers.contains(name) : wanted.contains(name),
        isPlain(field)
      else {
        return nil
      }
      let swiftName = table.names.fieldName(name, index)
      guard taken.insert(swiftName).inserted else { return nil }
      return RecordConversions(table: table).field(field, name: swiftName, count: nil)
    }
  }

  private func isPublic(_ name: String) -> Bool {
    !name.hasPrefix("_") && !words(of: name).containsAny(of: Self.privateWords)
  }

  /// One value, which is read without copying the struct.
  func isPlain(_ field: CField) -> Bool {
    guard field.bitWidth == nil else { return false }
    if case .array = table.conventions.library.resolve(field.type) { return false }
    return true
  }
}
