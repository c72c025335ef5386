import CModel

/// Finds the structs that are plain values: copying one copies everything that it means.
///
/// **Shape.** A complete struct with a tag or typedef, whose members are numbers, enums, plain structs, and arrays of those.
///
/// **Evidence.** The type itself; the annotation `skip` takes a struct out.
///
/// **Why this is sound.** Without a pointer inside there is nothing to own, to free, or to outlive. A struct that something
/// destroys is a handle, not a value, whatever its members are.
///
/// **Where a naive version is wrong.** `stbtt_pack_context` has plain members beside a pointer to memory that it owns; a struct with a
/// bit-field, a union or a flexible array member says more than its copied members do.
struct PlainRecords {
  let conventions: Conventions

  /// Arrays beyond this length are not imported by Swift.
  static let longestImportedArray = 4096

  private var library: Library { conventions.library }
  private var importer: SwiftImporter { conventions.importer }

  func find() -> Set<String> {
    var plain: Set<String> = []
    var undecided = library.module.records.filter {
      $0.kind == .struct && $0.isComplete && $0.origin.belongsToModule && !$0.fields.isEmpty
        && importer.importsMembers(ofRecord: $0.id) && !library.isDeprecated($0)
        && conventions.handles[.record($0.id)] == nil
    }
    while let index = undecided.firstIndex(where: { $0.fields.allSatisfy { isPlain($0, plain) } }) {
      plain.insert(undecided.remove(at: index).id)
    }
    return plain
  }

  private func isPlain(_ field: CField, _ plain: Set<String>) -> Bool {
    guard field.name != nil, field.bitWidth == nil else { return false }
    return isPlain(field.type, plain)
  }

  private func isPlain(_ type: CType, _ plain: Set<String>) -> Bool {
    switch library.resolve(type) {
    case .boolean: true
    case .integer: importer.integer(type) != nil
    case .floating: importer.floating(type) != nil
    case .enumeration(let id): conventions.isSwiftType(enumeration: id)
    case .record(let id): plain.contains(id)
    case .array(let array): isPlainArray(array, plain)
    default: false
    }
  }

  private func isPlainArray(_ array: CArray, _ plain: Set<String>) -> Bool {
    guard let count = array.count, count > 0, count <= Self.longestImportedArray else { return false }
    switch library.resolve(array.element) {
    case .integer, .floating, .record: return isPlain(array.element, plain)
    default: return false
    }
  }
}
