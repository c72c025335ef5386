import Annotations
import CModel

/// Numbers and truth values beside the functions of a struct.
///
/// **Shape.** `{ unsigned version; int (*read)(…, void *payload); …; encoding encoding; void *payload; }`: integers, floating-point
/// numbers, enums and truth values.
///
/// **Evidence.** The types; for what C always has to get, the annotation `value`, or a constant that is named after the struct
/// (`GIT_REMOTE_CALLBACKS_VERSION` for the `version` of a `git_remote_callbacks`). What is reserved is 0.
///
/// **Why this is sound.** The caller passes the values beside the closures, checked like any number. A number that says how large something
/// is, or which layout the struct has, is never the caller's: C goes by it to read memory.
///
/// **Where a naive version is wrong.** The `iVersion` of a `sqlite3_vfs` and the `struct_size` of others say how many members C may read; a
/// `version` of 0 makes libgit2 fail. An integer that is as wide as a pointer may carry one.
enum CallbackTableData {
  static func read(
    _ field: CField, of record: CRecord, said: CallbackMemberAnnotation?, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CallbackTableUse.Datum {
    let name = field.name ?? ""
    let library = conventions.library
    if let value = said?.value?.value { return try fixed(value, field, conventions) }
    let nameWords = words(of: name)
    if nameWords.containsAny(of: ["reserved", "padding", "pad", "unused"]) {
      return try fixed("0", field, conventions)
    }
    if nameWords.containsAny(of: layout) {
      if let constant = version(of: record, library), nameWords.contains("version") {
        return try fixed(constant, field, conventions)
      }
      throw UnsuitedCallback(
        reason: "C may go by the number `\(name)` to read memory; say which `value` it has to have",
        annotation: "callback: { members: { \(name): { value: … } } }")
    }
    if library.typedefChain(field.type).contains(where: ["uintptr_t", "intptr_t"].contains) {
      throw UnsuitedCallback(reason: "its member `\(name)` may carry a pointer")
    }
    if conventions.importer.integer(field.type) != nil { return .integer }
    if conventions.importer.floating(field.type) != nil { return .floating }
    if conventions.importer.isBoolean(field.type) { return .boolean }
    guard case .enumeration(let id) = library.resolve(field.type), conventions.isSwiftType(enumeration: id) else {
      throw UnsuitedCallback(reason: "its member `\(name)` has no safe form in Swift")
    }
    return .enumeration(id)
  }

  /// Words for what tells C how much there is to be read.
  private static let layout: Set<String> = Vocabulary.count.union(Vocabulary.capacity).union([
    "version", "abi", "api", "sizeof", "cb", "cbsize", "iversion", "offset", "index", "stride",
  ])

  private static func fixed(
    _ value: String, _ field: CField, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CallbackTableUse.Datum {
    guard case .expression? = FixedValue(text: value, type: field.type, conventions: conventions).source else {
      throw UnsuitedCallback(reason: "`\(value)` is no value of its member `\(field.name ?? "")`")
    }
    return .fixed(value)
  }

  /// The constant that is named after the struct, as in `GIT_REMOTE_CALLBACKS_VERSION`.
  static func version(of record: CRecord, _ library: Library) -> String? {
    let typedefs = library.module.typedefs.filter { $0.type == .record(record.id) }.map(\.name)
    return ([record.tag].compactMap { $0 } + typedefs).map { $0.uppercased() + "_VERSION" }
      .first { library.constant($0) != nil }
  }
}
