import CModel

/// Recognises the structs that own memory and say how much: `{ char **strings; size_t count; }`, `{ char *ptr; size_t size; }`.
struct MemoryRecords {
  let library: Library
  let importer: SwiftImporter

  struct Shape: Equatable {
    /// `CRecord.id`.
    var id: String
    var address: CField
    var count: CField
    /// nil for `void`, whose elements are bytes.
    var element: CType?
    var isCharacters: Bool
    /// The elements are pointers to texts.
    var holdsTexts: Bool
  }

  /// A struct of one pointer, and of integers of which exactly one counts elements.
  func shape(_ id: String) -> Shape? {
    guard let record = library.record(id), record.kind == .struct, importer.importsMembers(ofRecord: id) else {
      return nil
    }
    let addresses = record.fields.filter { library.pointer($0.type) != nil }
    let others = record.fields.filter { library.pointer($0.type) == nil }
    guard addresses.count == 1, let pointer = library.pointer(addresses[0].type),
      others.allSatisfy({ importer.integer($0.type) != nil && $0.bitWidth == nil })
    else { return nil }
    let counts = others.filter { words(of: $0.name ?? "").containsAny(of: Vocabulary.count) }
    guard counts.count == 1 else { return nil }
    var shape = Shape(
      id: id, address: addresses[0], count: counts[0], element: pointer.pointee, isCharacters: false, holdsTexts: false)
    if let inner = library.pointer(pointer.pointee) {
      shape.holdsTexts = true
      return library.isCharacter(inner.pointee) ? shape : nil
    }
    switch library.resolve(pointer.pointee) {
    case .void: shape.element = nil
    case .integer: guard importer.integer(pointer.pointee) != nil else { return nil }
    case .floating: guard importer.floating(pointer.pointee) != nil else { return nil }
    default: return nil
    }
    shape.isCharacters = library.isCharacter(pointer.pointee)
    return shape
  }

  /// Whether the struct is named for bytes and their number, so that nothing else can be meant.
  func isBytes(_ shape: Shape) -> Bool {
    let address = words(of: shape.address.name ?? "")
    let count = words(of: shape.count.name ?? "")
    guard shape.element.map({ importer.integer($0)?.width == 8 }) ?? true, !shape.holdsTexts else { return false }
    return address.containsAny(of: Self.bytes) && count.containsAny(of: Self.sizes)
  }

  private static let bytes: Set<String> = [
    "data", "base", "ptr", "buf", "buffer", "bytes", "byte", "mem", "memory", "addr", "address", "start", "value",
    "val",
  ]
  private static let sizes: Set<String> = ["size", "len", "length", "nbytes", "bytes", "sz"]

  /// Whether a function frees what the struct at an address, or a struct itself, owns; the value says which.
  func freesByValue(_ name: String, _ id: String) -> Bool? {
    guard let function = library.function(name), function.parameters.count == 1, !function.type.isVariadic else {
      return nil
    }
    if library.resolve(function.parameters[0].type) == .record(id) { return true }
    guard let pointer = library.pointer(function.parameters[0].type), library.resolve(pointer.pointee) == .record(id)
    else { return nil }
    return false
  }

  /// The function that is named for freeing such structs, if there is just one.
  func deallocator(of id: String) -> String? {
    let named = deallocators(of: id)
    return named.count == 1 ? named[0] : nil
  }

  /// The functions that are named for freeing such structs.
  func deallocators(of id: String) -> [String] {
    library.functions.filter { function in
      freesByValue(function.name, id) != nil
        && library.strippedWords(function).containsAny(of: ["free", "dispose", "destroy", "delete", "release", "clear"])
        && !library.isReplaced(function)
    }.map(\.name)
  }
}
