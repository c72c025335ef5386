import CModel

/// A module's declarations, by name, with typedefs resolved on demand.
struct Library: Sendable {
  let module: CModule
  /// The functions to wrap, in the order of the headers.
  let functions: [CFunction]
  /// The integer macros and enum constants of the module.
  let namedConstants: [CEnumerationConstant]
  let prefixes: Prefixes
  /// Constants that are one type in Swift.
  let families: [ConstantFamily]
  /// Structs that stand for a part of an object, and are passed by value, by `CRecord.id`.
  var dependents: Set<String> = []
  /// Typedefs of integers that stand for something that is closed.
  var numbers: Set<String> = []
  /// The kinds of structs that serve for several, by `CRecord.id`.
  let kinds: [String: StructKinds.Kind]
  /// Types that stand for several kinds, and of which nothing makes an object that is of none.
  private(set) var mixedTypes: Set<ObjectType> = []
  private let functionsByName: [String: CFunction]
  private let recordsByID: [String: CRecord]
  private let enumerationsByID: [String: CEnumeration]
  private let typedefsByName: [String: CTypedef]
  /// The typedefs that stand for a record itself or for a pointer to it, by `CRecord.id`: asked for with every function.
  private let typedefsByRecord: [String: [CTypedef]]
  /// Where structs and unions without a name are declared, by `CRecord.id`.
  let places: [String: MemberPlace]
  /// Typedefs of `void *` that stand for any pointer.
  let genericPointers: Set<String>
  private let boundaries: WordBoundaries
  /// `strippedWords` of what is asked for with every function.
  private var knownWords: [String: [String]] = [:]

  init(
    _ module: CModule, prefixes: Prefixes, families: [ConstantFamily] = [], kinds: [String: StructKinds.Kind] = [:]
  ) {
    self.module = module
    self.functions = module.functions.filter(\.origin.belongsToModule)
    namedConstants = module.namedConstants
    self.kinds = kinds
    self.prefixes = prefixes
    self.families = families
    let functions = module.functions + [StandardDeallocator.function]
    functionsByName = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
    recordsByID = Dictionary(module.records.map { ($0.id, $0) }) { first, _ in first }
    let enumerations = module.enumerations + families.map(\.enumeration)
    enumerationsByID = Dictionary(enumerations.map { ($0.id, $0) }) { first, _ in first }
    typedefsByName = Dictionary(module.typedefs.map { ($0.name, $0) }) { first, _ in first }
    typedefsByRecord = Dictionary(grouping: module.typedefs.filter { $0.namedRecord != nil }) { $0.namedRecord! }
    places = module.placesOfUnnamedRecords()
    genericPointers = GenericPointers.names(in: module)
    boundaries = WordBoundaries(module)
    let names = functions.map(\.name) + module.typedefs.map(\.name) + module.records.compactMap(\.tag)
    for name in Set(names) { knownWords[name] = strippedWords(name) }
    mixedTypes = Set(kinds.values.map { .record($0.base) }.filter(isMixed))
  }

  private func isMixed(_ object: ObjectType) -> Bool {
    guard case .record(let id) = object, recordsByID[id]?.isComplete == false else { return false }
    return !functions.contains { KindUse($0, object, self).makes }
  }

  func function(_ name: String) -> CFunction? { functionsByName[name] }

  /// The function of that name, or of those that stand for one of C's, the one that takes such an object.
  func function(_ name: String, of object: ObjectType) -> CFunction? {
    guard case .number = object else { return function(name) }
    return module.functions.first {
      $0.name == name && $0.parameters.contains { objectPointer($0.type)?.object == object }
    }
      ?? function(name)
  }

  func record(_ id: String) -> CRecord? { recordsByID[id] }
  func enumeration(_ id: String) -> CEnumeration? { enumerationsByID[id] }
  func family(_ id: String) -> ConstantFamily? { families.first { $0.id == id } }
  func typedef(_ name: String) -> CTypedef? { typedefsByName[name] }
  func typedefs(ofRecord id: String) -> [CTypedef] { typedefsByRecord[id] ?? [] }

  /// The type without its typedefs. A chain of typedefs is walked, never recursed into; a cycle, which C forbids, ends it.
  func resolve(_ type: CType) -> CType {
    var type = type
    var steps = 0
    while case .typedef(let name) = type, let typedef = typedefsByName[name], steps < 100_000 {
      type = typedef.type
      steps += 1
    }
    return type
  }

  /// The names of the typedefs that the type is spelled with, outermost first.
  func typedefChain(_ type: CType) -> [String] {
    var names: [String] = []
    var type = type
    while case .typedef(let name) = type, names.count < 100_000 {
      names.append(name)
      guard let typedef = typedefsByName[name] else { break }
      type = typedef.type
    }
    return names
  }

  /// The pointer that the type is, once typedefs are resolved.
  func pointer(_ type: CType) -> CPointer? {
    if case .pointer(let pointer) = resolve(type) { pointer } else { nil }
  }

  /// The words of a name, without the library's prefix.
  func strippedWords(_ name: String) -> [String] {
    if let words = knownWords[name] { return words }
    let words = boundaries.words(of: name)
    let stripped = prefixes.strip(words)
    guard stripped == words else { return stripped }
    return boundaries.strip(prefixes.prefixes, from: words, of: name)
  }

  /// The words of a function's name, without the library's prefix. Where the first word of a type's name is squashed
  /// against the rest (`gzclose` takes a `gzFile`), it is taken for a prefix as well.
  func strippedWords(_ function: CFunction) -> [String] {
    var words = strippedWords(function.name)
    for type in [function.result] + function.parameters.map(\.type) {
      guard let object = (objectPointer(type) ?? objectOutput(type))?.object,
        let prefix = Boundary.words(of: name(of: object)).first, prefix.count > 1, words[0] != prefix,
        words[0].hasPrefix(prefix), words[0] != prefix + "s", !stem(of: object).contains(words[0])
      else { continue }
      words[0].removeFirst(prefix.count)
      break
    }
    return words
  }
}

extension Library {
  /// Whether naming the type in generated code would warn.
  func isDeprecated(_ enumeration: CEnumeration) -> Bool {
    let typedefs = module.typedefs.filter { $0.type == .enumeration(enumeration.id) }
    return enumeration.attributes.areDeprecated || typedefs.contains { $0.attributes.areDeprecated }
  }

  /// Whether naming the type in generated code would warn.
  func isDeprecated(_ record: CRecord) -> Bool {
    let typedefs = module.typedefs.filter { $0.type == .record(record.id) }
    return record.attributes.areDeprecated || typedefs.contains { $0.attributes.areDeprecated }
  }
}

extension CModule {
  /// The integer macros and enum constants that belong to it.
  fileprivate var namedConstants: [CEnumerationConstant] {
    let macros: [CEnumerationConstant] = macros.compactMap { macro in
      guard macro.origin.belongsToModule, case .integer(let value, _) = macro.value else { return nil }
      return CEnumerationConstant(name: macro.name, value: value, comment: macro.comment)
    }
    return enumerations.filter(\.origin.belongsToModule).flatMap(\.constants) + macros
  }
}

extension CTypedef {
  /// `CRecord.id` of the record that it stands for, itself or by a pointer.
  fileprivate var namedRecord: String? {
    switch type {
    case .record(let id): return id
    case .pointer(let pointer):
      guard case .record(let id) = pointer.pointee, !pointer.isPointeeConst else { return nil }
      return id
    default: return nil
    }
  }
}

extension [CAttribute] {
  /// Whether Swift imports the declaration under another name than C's.
  var hideName: Bool {
    contains { attribute in
      switch attribute {
      case .swiftName, .swiftPrivate: true
      default: false
      }
    }
  }

  var areDeprecated: Bool { contains { if case .deprecated = $0 { true } else { false } } }
}
