import CModel

/// What the Swift compiler's importer makes of C types, as far as generated code spells or relies on it.
///
/// Sources: swift's `lib/ClangImporter/MappedTypes.def` and `ImportType.cpp`; what was measured with
/// `swift-synthesize-interface`.
struct SwiftImporter: Sendable {
  let library: Library
  /// Names of types that the generated module declares: an imported type of the same name needs its module's name.
  var declaredNames: Set<String> = []

  /// Typedefs that the importer maps by name, whatever they stand for.
  private static let mapped: [String: String] = [
    "int8_t": "Int8", "int16_t": "Int16", "int32_t": "Int32", "int64_t": "Int64",
    "uint8_t": "UInt8", "uint16_t": "UInt16", "uint32_t": "UInt32", "uint64_t": "UInt64",
    "size_t": "Int", "ssize_t": "Int", "rsize_t": "Int", "ptrdiff_t": "Int", "intptr_t": "Int", "uintptr_t": "UInt",
  ]

  /// An integer type on both sides.
  struct ImportedInteger: Hashable, Sendable {
    /// The importer's type, such as `Int32`.
    var swiftType: String
    var width: Int
    /// Whether C's type is signed; `size_t` is not, although Swift has `Int`.
    var isSigned: Bool
    /// `size_t` and `rsize_t`: Swift's `Int` can hold what C's type cannot, and the reverse.
    var isSize: Bool
  }

  func integer(_ type: CType) -> ImportedInteger? {
    guard case .integer(let integer) = library.resolve(type) else { return nil }
    let names = library.typedefChain(type)
    if let name = names.first(where: { Self.mapped[$0] != nil }), let swiftType = Self.mapped[name] {
      let isSize = name == "size_t" || name == "rsize_t"
      return ImportedInteger(
        swiftType: swiftType, width: integer.width, isSigned: integer.isSigned, isSize: isSize)
    }
    guard let swiftType = spelling(integer) else { return nil }
    return ImportedInteger(swiftType: swiftType, width: integer.width, isSigned: integer.isSigned, isSize: false)
  }

  /// The importer's spelling of a built-in integer type; nil for those that are no numbers in Swift.
  func spelling(_ integer: CIntegerType) -> String? {
    switch integer.kind {
    case .char: "CChar"
    case .signedChar: "Int8"
    case .unsignedChar: "UInt8"
    case .short: "Int16"
    case .unsignedShort: "UInt16"
    case .int: "Int32"
    case .unsignedInt: "UInt32"
    case .long: integer.width == library.module.target.pointerWidth ? "Int" : "Int32"
    case .unsignedLong: integer.width == library.module.target.pointerWidth ? "UInt" : "UInt32"
    case .longLong: "Int64"
    case .unsignedLongLong: "UInt64"
    case .char16: "CChar16"
    case .wideChar, .char32: nil
    }
  }

  func floating(_ type: CType) -> String? {
    guard case .floating(let floating) = library.resolve(type) else { return nil }
    return switch floating {
    case .float: "Float"
    case .double: "Double"
    case .half, .longDouble: nil
    }
  }

  func isBoolean(_ type: CType) -> Bool { library.resolve(type) == .boolean }

  /// The imported name of a record; nil where it has none that can be spelled, or where the importer drops it.
  func name(ofRecord id: String) -> String? {
    guard let record = library.record(id) else { return nil }
    if let name = swiftName(record.attributes) { return name }
    if let tag = record.tag { return tag }
    if library.places[id]?.member != nil { return path(ofRecord: id) }
    let id = library.kinds[id]?.base ?? id
    return library.module.typedefs.first { $0.type == .record(id) }?.name
  }

  /// What the importer calls a struct or union that is declared without a name inside another.
  private func path(ofRecord id: String) -> String? {
    guard let place = library.places[id], let record = library.record(id) else { return name(ofRecord: id) }
    let member = place.member ?? "__Anonymous_field\(place.index)"
    return path(ofRecord: place.record).map { "\($0).__Unnamed_\(record.kind.rawValue)_\(member)" }
  }

  /// The imported name of an enum that has a tag or a typedef; nil for one whose constants are plain integers.
  func name(ofEnumeration id: String) -> String? {
    guard let enumeration = library.enumeration(id) else { return nil }
    if let name = swiftName(enumeration.attributes) { return name }
    if let tag = enumeration.tag { return tag }
    return library.module.typedefs.first { $0.type == .enumeration(id) }?.name
  }

  /// Whether the importer makes a Swift enum of a C enum, whose cases are all that there are; else it is a struct.
  static func isEnum(_ enumeration: CEnumeration) -> Bool {
    enumeration.attributes.contains(.enumExtensibility(isOpen: false)) && !enumeration.attributes.contains(.flagEnum)
  }

  /// Whether the importer sees the members of a record; else a pointer to it is an `OpaquePointer`.
  func importsMembers(ofRecord id: String) -> Bool {
    guard let record = library.record(id), record.isComplete, name(ofRecord: id) != nil else { return false }
    return (record.alignment ?? 1) <= 16
  }

  /// The type of a pointer to an object, or of the value that stands for it.
  func pointerType(to object: ObjectType, isConst: Bool) -> String {
    switch object {
    case .record(let id):
      guard importsMembers(ofRecord: id), let name = name(ofRecord: id) else { return "OpaquePointer" }
      if library.dependents.contains(id) { return qualified(name) }
      return isConst ? "UnsafePointer<\(qualified(name))>" : "UnsafeMutablePointer<\(qualified(name))>"
    case .number(let name): return "ResourceNumber<\(integer(.typedef(name))?.swiftType ?? "Int32")>"
    case .voidTypedef, .voidPointerTypedef:
      return isConst ? "UnsafeRawPointer" : "UnsafeMutableRawPointer"
    }
  }

  /// The type of a pointer to values, such as `UnsafePointer<UInt8>`; nil where it is no such pointer.
  func valuePointerType(_ type: CType) -> String? {
    guard let pointer = library.pointer(type) else { return nil }
    let isConst = pointer.isPointeeConst
    let resolved = library.resolve(pointer.pointee)
    if case .void = resolved { return isConst ? "UnsafeRawPointer" : "UnsafeMutableRawPointer" }
    guard let pointee = valueType(pointer.pointee) else { return nil }
    return isConst ? "UnsafePointer<\(pointee)>" : "UnsafeMutablePointer<\(pointee)>"
  }

  /// The imported type of a plain value: a number, an enum or a struct.
  func valueType(_ type: CType) -> String? {
    if let integer = integer(type) { return integer.swiftType }
    if let floating = floating(type) { return floating }
    switch library.resolve(type) {
    case .boolean: return "Bool"
    case .record(let id): return importsMembers(ofRecord: id) ? name(ofRecord: id).map { qualified($0) } : nil
    case .enumeration(let id): return name(ofEnumeration: id).map { qualified($0) }
    default: return nil
    }
  }

  func qualified(_ name: String) -> String {
    declaredNames.contains(String(name.prefix { $0 != "." })) ? "\(library.module.name).\(name)" : name
  }

  private func swiftName(_ attributes: [CAttribute]) -> String? {
    for case .swiftName(let name) in attributes { return name }
    return nil
  }
}
