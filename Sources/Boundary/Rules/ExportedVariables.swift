import BindingPlan
import CModel

/// `extern const int lib_version;`: what a library exports as data, read anew each time.
///
/// **Shape.** A variable of a number, truth value, enum or plain struct; a `const char *const`; an array of characters or numbers
/// whose length is known.
///
/// **Evidence.** `const` on the variable itself, and no `volatile`.
///
/// **Why this is sound.** Nobody may write to what is defined const, so that reading it needs no lock, and what is read is a
/// copy. Text ends with a NUL by C's convention, or with the array.
///
/// **Where a naive version is wrong.** `extern const char *optarg` can be pointed elsewhere at any time, by any thread: only its characters
/// are const; `g_utf8_skip` points to 256 numbers, none of which is 0. `extern const char names[]` has a length that Swift cannot know, and `const volatile` is what hardware changes.
struct ExportedVariables {
  let table: TypeTable

  enum Decision {
    case constant(SwiftType, ConstantValue)
    /// Why it is absent.
    case absent(String)
  }

  private var library: Library { table.conventions.library }

  func decide(_ variable: CVariable) -> Decision {
    guard variable.isConst else { return .absent("it can be changed: Swift would share state with all of the program") }
    if variable.attributes.areDeprecated { return .absent("it is deprecated") }
    if let (type, value) = value(of: variable) { return .constant(type, .variable(value)) }
    return .absent("what its type (`\(Spelling.of(variable.type))`) holds, and how far it reaches, is unknown")
  }

  private func value(of variable: CVariable) -> (SwiftType, VariableValue)? {
    let type = variable.type
    switch library.resolve(type) {
    case .array(let array): return elements(array)
    case .pointer: return isTable(variable) ? nil : text(type)
    default: return plain(type).map { ($0.swiftType, .value($0)) }
    }
  }

  /// Whether characters behind a pointer may be a table of small numbers, which no NUL ends.
  private func isTable(_ variable: CVariable) -> Bool {
    let tables: Set<String> = ["table", "tab", "skip", "map", "class", "classes", "lengths", "sizes", "bits", "array"]
    return words(of: variable.name).containsAny(of: tables)
      || ["array", "table", "per byte"].contains { (variable.comment ?? "").lowercased().contains($0) }
  }

  private func plain(_ type: CType) -> ConversionPlan? {
    if let integer = table.importer.integer(type) { return ScalarTypes(importer: table.importer).result(integer) }
    if let floating = table.importer.floating(type) { return .direct(.named(floating)) }
    switch library.resolve(type) {
    case .boolean: return .direct(.bool)
    case .enumeration(let id): return table.enumerations[id].map { .enumeration(type: $0, isRaw: false) }
    case .record(let id) where table.conventions.records[id] != .memory:
      return table.records[id].map { .record(type: $0) }
    default: return nil
    }
  }

  private func text(_ type: CType) -> (SwiftType, VariableValue)? {
    guard let pointer = library.pointer(type), pointer.isPointeeConst, !pointer.isPointeeVolatile,
      library.isCharacter(pointer.pointee)
    else { return nil }
    let isOptional = if case .pointer(let spelled) = type { spelled.nullability != .nonnull } else { true }
    return isOptional ? (.optional(.string), .text(isOptional: true)) : (.string, .text(isOptional: false))
  }

  /// Longer arrays are not imported.
  private func elements(_ array: CArray) -> (SwiftType, VariableValue)? {
    guard let count = array.count, count > 0, count <= PlainRecords.longestImportedArray else { return nil }
    if library.isCharacter(array.element) { return (.string, .characters) }
    guard table.importer.integer(array.element) != nil || table.importer.floating(array.element) != nil,
      let element = ElementTypes(table: table).plan(array.element)
    else { return nil }
    return (.array(element.swiftType), .elements(element, count: count))
  }
}
