import Annotations
import BindingPlan
import CModel

/// The Swift structs that mirror plain C structs.
struct RecordConversions {
  let table: TypeTable

  private var library: Library { table.conventions.library }

  func plan(_ id: String, fromC: Bool, toC: Bool) -> RecordPlan? {
    guard let record = library.record(id), let name = table.records[id], let cType = table.importer.name(ofRecord: id),
      let place = table.conventions.records[id]
    else { return nil }
    let count = countField(record)
    let members = members(record).filter { $0.name != count && !linksNodes($0, of: id) }
    let names = SwiftNames.unique(
      members.enumerated().map { swiftName($1, at: $1.name, in: id) ?? table.names.fieldName($1.name, $0) })
    let fields =
      zip(members, names).compactMap {
        field($0, at: $0.name, of: record, name: $1, count: count, isInMemory: place == .memory, copiesText: true)
      } + variants(record)
    var plan = RecordPlan(
      name: name, cType: table.importer.qualified(cType),
      cName: library.places[id] == nil ? cType : library.documentedName(ofRecord: id), fields: fields,
      convertsFromC: fromC, convertsToC: toC, conversionToCThrows: toCThrows(id), place: place,
      isUnsafe: isUnsafe(id),
      layoutSize: fields.contains { $0.offset != nil } ? record.size : nil,
      documentation: DocumentationBuilder.documentation(library.comment(of: .record(id))))
    plan.defaults = defaults(id)
    return plan
  }

  /// The call that sets a new value.
  private func defaults(_ id: String) -> RecordDefaultsPlan? {
    guard let defaults = table.conventions.options[id], let record = library.record(id),
      let function = library.function(defaults.function)
    else { return nil }
    var argument: String?
    if let version = defaults.version {
      let value = FixedValue(
        text: version, type: function.parameters[1].type, conventions: table.conventions, importer: table.importer)
      guard case .expression(let source)? = value.source else { return nil }
      argument = source
    }
    let left = table.conventions.fields.leftOut(of: id)
    return RecordDefaultsPlan(
      cFunction: defaults.function, isReturned: defaults.isReturned, argument: argument,
      status: StatusPlans(table: table).plan(defaults.report),
      leftOut: record.fields.compactMap(\.name).filter(left.contains))
  }

  /// Whether a member of a list's node links it with others, which an array needs no more.
  private func linksNodes(_ field: CField, of id: String) -> Bool {
    table.conventions.lists[.record(id)] != nil && library.pointer(field.type) != nil
  }

  /// Whether a value of some field may not fit C's type.
  func toCThrows(_ id: String) -> Bool {
    guard let record = library.record(id) else { return false }
    if table.conventions.fields.leavesOut(id), let defaults = table.conventions.options[id],
      defaults.report != .nothing
    {
      return true
    }
    return paths(record).contains { field, path in
      switch library.resolve(field.type) {
      case .array, .pointer: return true
      case .record(let inner): return toCThrows(inner)
      default:
        if isNamedValue(field, at: path, in: id) { return false }
        guard let integer = table.importer.integer(field.type) else { return false }
        return integer.isSize || field.bitWidth != nil || scalars.field(integer) != .named(integer.swiftType)
      }
    }
  }

  /// Whether there is a pointer somewhere inside.
  private func isUnsafe(_ id: String) -> Bool {
    if table.conventions.fields.leavesOut(id) {
      return library.record(id)?.fields.contains { isUnsafe($0.type) } ?? false
    }
    return table.conventions.records[id] == .stackFromC || nested(id).contains(where: isUnsafe)
      || library.record(id).map { members($0) + payloads($0) }?.contains { library.pointer($0.type) != nil } == true
  }

  /// Whether Swift calls a member's type unsafe, be it one that is left out.
  private func isUnsafe(_ type: CType) -> Bool {
    if let function = library.callback(type) {
      return ([function.result] + function.parameters.map(\.type)).contains(where: isUnsafe)
    }
    return switch library.resolve(type) {
    case .array(let array): isUnsafe(array.element)
    case .record(let id): library.record(id)?.fields.contains { isUnsafe($0.type) } ?? false
    case .pointer: true
    default: false
    }
  }

  /// The array that a struct of nothing but a count and an array stands for.
  func array(_ id: String) -> RecordArrayPlan? {
    guard let record = library.record(id), record.fields.count == 2, table.conventions.records[id] == .stack,
      let count = countField(record), let field = record.fields.first(where: { $0.name != count }),
      case .array(let array) = library.resolve(field.type),
      let capacity = array.count, let element = ElementTypes(table: table).plan(array.element), let name = field.name
    else { return nil }
    return RecordArrayPlan(element: element, countField: count, arrayField: name, capacity: capacity)
  }

  /// The one integer that counts the one array of a struct.
  func countField(_ record: CRecord) -> String? {
    if library.endsOpen(record), let last = record.fields.last {
      return library.countField(of: last, in: record)?.name
    }
    let arrays = members(record).filter { isArray($0.type) && !library.isCharacterArray($0.type) }
    let counts = members(record).filter { field in
      field.bitWidth == nil && table.importer.integer(field.type) != nil
        && words(of: field.name ?? "").containsAny(of: Vocabulary.count)
    }
    return arrays.count == 1 && counts.count == 1 ? counts[0].name : nil
  }

  /// The plain structs that a struct contains.
  func nested(_ id: String) -> [String] {
    (library.record(id).map { members($0) + payloads($0) } ?? []).compactMap { field in
      var type = library.resolve(field.type)
      if case .array(let array) = type { type = library.resolve(array.element) }
      if case .pointer(let pointer) = type { type = library.resolve(pointer.pointee) }
      if case .record(let inner) = type { return inner }
      return nil
    }
  }

  private var scalars: ScalarTypes { ScalarTypes(importer: table.importer) }

  private func members(_ record: CRecord) -> [CField] { RecordMembers(record, table.conventions)?.fields ?? [] }

  private func payloads(_ record: CRecord) -> [CField] {
    RecordMembers(record, table.conventions)?.payloads.map(\.field) ?? []
  }

  /// The members, and what the unions hold, with their paths from the struct.
  private func paths(_ record: CRecord) -> [(field: CField, path: String?)] {
    guard let members = RecordMembers(record, table.conventions) else { return [] }
    return members.fields.map { ($0, $0.name) } + members.payloads.map { ($0, $1.path(of: $0)) }
  }

  private func annotation(_ path: String?, in id: String) -> FieldAnnotation { table.conventions.fields[path, in: id] }

  private func swiftName(_ field: CField, at path: String?, in id: String) -> String? {
    annotation(path, in: id).name?.value
  }

  /// Whether an integer holds values of an enum, or a truth value.
  private func isNamedValue(_ field: CField, at path: String?, in id: String) -> Bool {
    let annotation = annotation(path, in: id)
    return annotation.enumeration != nil || annotation.boolean?.value == true
  }

  /// The unions, each with its tag.
  func variants(_ record: CRecord) -> [RecordFieldPlan] {
    let unions = TaggedUnion.all(in: record, table.conventions) ?? []
    return unions.compactMap { variant($0, record) }
  }

  /// A union and its tag.
  func variant(_ tagged: TaggedUnion, _ record: CRecord) -> RecordFieldPlan? {
    guard let type = table.variant(tagged, of: record.id), let enumeration = library.enumeration(tagged.enumeration),
      let tag = tagged.tag.name
    else { return nil }
    let constants = enumeration.constants
    let tagType = table.importer.name(ofEnumeration: enumeration.id)
    let tags = EnumerationCases(names: table.names).plan(
      constants, shared: constants.map(\.name), enumeration: tagType)
    let cases = tags.filter { $0.aliasOf == nil }.map { tag in
      let member = tagged.cases.first { $0.constant.name == tag.cName }?.member
      let payload = member.flatMap { member -> RecordFieldPlan? in
        let path = tagged.path(of: member)
        var payload = field(member, at: path, of: record, name: "value", count: nil, copiesText: true)
        payload?.cName = path
        return payload
      }
      return VariantPlan.Case(
        name: tag.name, cName: tag.cName, value: tag.value, payload: payload, documentation: tag.documentation)
    }
    let integer = table.importer.integer(tagged.tag.type)
    let variant = VariantPlan(
      name: type, tagField: tag,
      tagType: integer?.swiftType ?? tagType.map(table.importer.qualified) ?? "", isRawTag: integer != nil,
      rawType: integer?.swiftType ?? table.importer.spelling(enumeration.integerType) ?? "UInt32", cases: cases)
    return RecordFieldPlan(
      name: swiftName(tagged.union, at: tagged.union.name, in: record.id)
        ?? table.names.fieldName(tagged.union.name ?? "content", 0),
      cName: tagged.union.name ?? tag, type: .named(type), kind: .variant(variant),
      documentation: DocumentationBuilder.documentation(tagged.union.comment))
  }

  /// The text behind a pointer is copied only with the whole struct, while it is known to be valid.
  ///
  /// In memory, arrays are copied from where they are, and so are structs that have memory of their own.
  func field(
    _ field: CField, at path: String?, of record: CRecord, name: String, count: String?, isInMemory: Bool = false,
    copiesText: Bool = false
  ) -> RecordFieldPlan? {
    guard let cName = field.name,
      let (type, kind) = annotated(field, at: path, of: record, copiesText: copiesText)
        ?? kind(field, count: count, copiesText: copiesText)
    else { return nil }
    let isPlaced =
      switch kind {
      case .array, .text, .flexibleArray: true
      case .record: innerPlace(field) == .memory
      default: false
      }
    return RecordFieldPlan(
      name: name, cName: cName, type: type, kind: kind,
      offset: isInMemory && isPlaced ? field.bitOffset.map { $0 / 8 } : nil,
      documentation: DocumentationBuilder.documentation(field.comment))
  }

  private func innerPlace(_ field: CField) -> RecordPlan.Place? {
    if case .record(let id) = library.resolve(field.type) { table.conventions.records[id] } else { nil }
  }

  /// What annotations say a member is.
  private func annotated(
    _ field: CField, at path: String?, of record: CRecord, copiesText: Bool
  ) -> (SwiftType, RecordFieldPlan.Kind)? {
    let annotation = annotation(path, in: record.id)
    if let integer = table.importer.integer(field.type), field.bitWidth == nil {
      if annotation.boolean?.value == true { return (.bool, .boolean(cType: integer.swiftType)) }
      guard let name = annotation.enumeration?.value,
        let id = AnnotatedEnumeration.enumeration(name, heldBy: field.type, table.conventions),
        let type = table.enumerations[id]
      else { return nil }
      return (.named(type), .enumeration(type: type, cType: integer.swiftType))
    }
    guard copiesText, let pointed = PointedField(field, at: path, in: record, table.conventions) else { return nil }
    switch pointed.contents {
    case .text(let character):
      let plan = PointedTextPlan(
        character: table.importer.integer(character)?.swiftType ?? "CChar", isConst: pointed.isConst,
        count: pointed.count)
      return (.optional(.string), .pointedText(plan))
    case .elements(let type):
      guard let element = ElementTypes(table: table).plan(type), let count = pointed.count else { return nil }
      let plan = PointedArrayPlan(
        element: element, count: count, stored: type.flatMap(table.importer.valueType) ?? "UInt8",
        pointer: "Unsafe" + (pointed.isConst ? "" : "Mutable") + (type == nil ? "Raw" : "") + "Pointer")
      return (.array(element.swiftType), .pointedArray(plan))
    }
  }

  private func kind(
    _ field: CField, count: String?, copiesText: Bool
  ) -> (SwiftType, RecordFieldPlan.Kind)? {
    let type = field.type
    if let integer = table.importer.integer(type) {
      guard let width = field.bitWidth else {
        return (scalars.field(integer), .integer(cType: integer.swiftType, isSize: integer.isSize))
      }
      let swiftType = width < integer.width ? SwiftType.int : scalars.api(integer)
      return (swiftType, .bitField(cType: integer.swiftType, width: width, isSigned: integer.isSigned))
    }
    if let floating = table.importer.floating(type) { return (.named(floating), .floating(cType: floating)) }
    switch library.resolve(type) {
    case .boolean: return (.bool, .boolean(cType: "Bool"))
    case .enumeration(let id):
      guard let name = table.enumerations[id], let cName = table.importer.name(ofEnumeration: id) else { return nil }
      return (.named(name), .enumeration(type: name, cType: table.importer.qualified(cName)))
    case .record(let id):
      guard let name = table.records[id], copiesText || table.conventions.plainRecords.contains(id) else { return nil }
      return (.named(name), .record(type: name))
    case .array(let array): return self.array(array, type, count: count)
    case .pointer where copiesText: return (.optional(.string), .pointedText(PointedTextPlan()))
    default: return nil
    }
  }

  private func array(_ array: CArray, _ type: CType, count: String?) -> (SwiftType, RecordFieldPlan.Kind)? {
    if let capacity = array.count, capacity > 0, library.isCharacterArray(type) {
      return (.string, .text(capacity: capacity))
    }
    guard let element = ElementTypes(table: table).plan(array.element) else { return nil }
    if let capacity = array.count, capacity > 0 {
      return (.array(element.swiftType), .array(element: element, capacity: capacity, countField: count))
    }
    return count.map { (.array(element.swiftType), .flexibleArray(element: element, countField: $0)) }
  }

  private func isArray(_ type: CType) -> Bool { if case .array = library.resolve(type) { true } else { false } }
}
