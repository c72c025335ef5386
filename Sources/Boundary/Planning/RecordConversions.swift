import BindingPlan
import CModel

/// The Swift structs that mirror plain C structs.
struct RecordConversions {
  let table: TypeTable

  private var library: Library { table.conventions.library }

  func plan(_ id: String, fromC: Bool, toC: Bool) -> RecordPlan? {
    guard let record = library.record(id), let name = table.records[id], let cName = table.importer.name(ofRecord: id)
    else { return nil }
    let count = countField(record)
    let fields = record.fields.filter { $0.name != count }
    let names = SwiftNames.unique(fields.enumerated().map { table.names.parameterName($1.name, $0) })
    return RecordPlan(
      name: name, cType: table.importer.qualified(cName), cName: cName,
      fields: zip(fields, names).compactMap { field($0, name: $1, count: count) },
      convertsFromC: fromC, convertsToC: toC, conversionToCThrows: toCThrows(id),
      documentation: DocumentationBuilder.documentation(library.comment(of: .record(id))))
  }

  /// Whether a value of some field may not fit C's type.
  func toCThrows(_ id: String) -> Bool {
    guard let record = library.record(id) else { return false }
    return record.fields.contains { field in
      switch library.resolve(field.type) {
      case .array: return true
      case .record(let inner): return toCThrows(inner)
      default:
        guard let integer = table.importer.integer(field.type) else { return false }
        return integer.isSize || ScalarTypes(importer: table.importer).field(integer) != .named(integer.swiftType)
      }
    }
  }

  /// The array that a struct of nothing but a count and an array stands for.
  func array(_ id: String) -> RecordArrayPlan? {
    guard let record = library.record(id), record.fields.count == 2, let count = countField(record),
      let field = record.fields.first(where: { $0.name != count }),
      case .array(let array) = library.resolve(field.type),
      let capacity = array.count, let element = ElementTypes(table: table).plan(array.element), let name = field.name
    else { return nil }
    return RecordArrayPlan(element: element, countField: count, arrayField: name, capacity: capacity)
  }

  /// The one integer that counts the one array of a struct.
  func countField(_ record: CRecord) -> String? {
    let arrays = record.fields.filter { isArray($0.type) && !isText($0.type) }
    let counts = record.fields.filter { field in
      table.importer.integer(field.type) != nil && words(of: field.name ?? "").containsAny(of: Vocabulary.count)
    }
    return arrays.count == 1 && counts.count == 1 ? counts[0].name : nil
  }

  /// The plain structs that a struct contains.
  func nested(_ id: String) -> [String] {
    (library.record(id)?.fields ?? []).compactMap { field in
      var type = library.resolve(field.type)
      if case .array(let array) = type { type = library.resolve(array.element) }
      if case .record(let inner) = type { return inner }
      return nil
    }
  }

  func field(_ field: CField, name: String, count: String?) -> RecordFieldPlan? {
    guard let cName = field.name, let (type, kind) = kind(field.type, count: count) else { return nil }
    return RecordFieldPlan(
      name: name, cName: cName, type: type, kind: kind,
      documentation: DocumentationBuilder.documentation(field.comment))
  }

  private func kind(_ type: CType, count: String?) -> (SwiftType, RecordFieldPlan.Kind)? {
    if let integer = table.importer.integer(type) {
      return (ScalarTypes(importer: table.importer).field(integer), .integer(cType: integer.swiftType))
    }
    if let floating = table.importer.floating(type) { return (.named(floating), .floating(cType: floating)) }
    switch library.resolve(type) {
    case .boolean: return (.bool, .boolean(cType: "Bool"))
    case .enumeration(let id):
      guard let name = table.enumerations[id], let cName = table.importer.name(ofEnumeration: id) else { return nil }
      return (.named(name), .enumeration(type: name, cType: table.importer.qualified(cName)))
    case .record(let id):
      guard let name = table.records[id] else { return nil }
      return (.named(name), .record(type: name))
    case .array(let array):
      guard let capacity = array.count else { return nil }
      if isText(type) { return (.string, .text(capacity: capacity)) }
      guard let element = ElementTypes(table: table).plan(array.element) else { return nil }
      return (.array(element.swiftType), .array(element: element, capacity: capacity, countField: count))
    default: return nil
    }
  }

  private func isArray(_ type: CType) -> Bool { if case .array = library.resolve(type) { true } else { false } }

  private func isText(_ type: CType) -> Bool {
    guard case .array(let array) = library.resolve(type), case .integer(let integer) = library.resolve(array.element)
    else { return false }
    return integer.kind == .char
  }
}
