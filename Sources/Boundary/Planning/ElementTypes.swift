import BindingPlan
import CModel

/// The elements of buffers on both sides.
struct ElementTypes: Sendable {
  let table: TypeTable

  /// The same, or structs that point to what Swift copies, too.
  func planWithTexts(_ element: CType?) -> ElementPlan? {
    if let plan = plan(element) { return plan }
    guard let element, case .record(let id) = table.conventions.library.resolve(element),
      table.conventions.records[id] == .stackFromC, let name = table.records[id],
      let cType = table.importer.name(ofRecord: id)
    else { return nil }
    return ElementPlan(swiftType: .named(name), cType: table.importer.qualified(cType))
  }

  /// Bytes for `void` and for every kind of `char`; numbers as they are; plain structs by their Swift name.
  func plan(_ element: CType?) -> ElementPlan? {
    guard let element else { return ElementPlan(swiftType: .named("UInt8"), cType: "UInt8") }
    if let integer = table.importer.integer(element) {
      let type = integer.width == 8 && integer.swiftType == "CChar" ? "UInt8" : integer.swiftType
      return ElementPlan(swiftType: .named(type), cType: type, isSize: integer.isSize)
    }
    if let floating = table.importer.floating(element) {
      return ElementPlan(swiftType: .named(floating), cType: floating)
    }
    guard case .record(let id) = table.conventions.library.resolve(element),
      table.conventions.plainRecords.contains(id), let name = table.records[id],
      let cType = table.importer.name(ofRecord: id)
    else { return nil }
    return ElementPlan(swiftType: .named(name), cType: table.importer.qualified(cType))
  }

  /// The size of an element, for counts in bytes.
  func size(_ element: CType?) -> Int {
    guard let element else { return 1 }
    if let integer = table.importer.integer(element) { return integer.width / 8 }
    if let floating = table.importer.floating(element) { return floating == "Float" ? 4 : 8 }
    guard case .record(let id) = table.conventions.library.resolve(element) else { return 1 }
    return table.conventions.library.record(id)?.size ?? 1
  }
}
