import CModel

/// Recognises the structs through which C gets bytes and gives bytes, by the names and types of their members.
struct StreamShapes {
  let library: Library
  let importer: SwiftImporter

  /// `next_in`, `avail_in`, `next_out` and `avail_out`.
  struct Members {
    var nextIn: CField
    var availableIn: CField
    var nextOut: CField
    var availableOut: CField

    /// They mean something only while C works with the bytes.
    var names: [String] { [nextIn, availableIn, nextOut, availableOut].compactMap(\.name) }
  }

  /// `src`, `size` and `pos`.
  struct Buffer {
    var address: CField
    var size: CField
    var position: CField
    /// C only reads what it points to.
    var isInput: Bool
  }

  func members(of object: ObjectType) -> Members? {
    guard case .record(let id) = object, let record = library.record(id), importer.importsMembers(ofRecord: id),
      let nextIn = field(record, "next", "in", isAddress), let nextOut = field(record, "next", "out", isAddress),
      let availableIn = field(record, "avail", "in", isSize), let availableOut = field(record, "avail", "out", isSize)
    else { return nil }
    return Members(nextIn: nextIn, availableIn: availableIn, nextOut: nextOut, availableOut: availableOut)
  }

  /// The struct that a parameter points to, if it is one of three members for input or output.
  func buffer(_ type: CType) -> (id: String, buffer: Buffer)? {
    guard let pointer = library.objectPointer(type), !pointer.isConst, case .record(let id) = pointer.object,
      let record = library.record(id), importer.importsMembers(ofRecord: id), record.fields.count == 3,
      let address = record.fields.first(where: isAddress),
      let size = record.fields.first(where: { isSize($0) && named($0, ["size", "len", "length", "capacity"]) }),
      let position = record.fields.first(where: { isSize($0) && named($0, ["pos", "position", "offset"]) }),
      let target = library.pointer(address.type)
    else { return nil }
    return (id, Buffer(address: address, size: size, position: position, isInput: target.isPointeeConst))
  }

  private func field(
    _ record: CRecord, _ first: String, _ second: String, _ suits: (CField) -> Bool
  ) -> CField? {
    record.fields.first { field in
      let words = words(of: field.name ?? "")
      return suits(field) && words.contains { $0.hasPrefix(first) } && words.contains { $0.hasPrefix(second) }
    }
  }

  private func named(_ field: CField, _ names: Set<String>) -> Bool {
    words(of: field.name ?? "").containsAny(of: names)
  }

  private func isSize(_ field: CField) -> Bool { importer.integer(field.type) != nil && field.bitWidth == nil }

  /// Bytes, or what may be any.
  private func isAddress(_ field: CField) -> Bool {
    guard let pointer = library.pointer(field.type) else { return false }
    switch library.resolve(pointer.pointee) {
    case .void: return true
    case .integer(let integer): return integer.width == 8
    default: return false
    }
  }
}
