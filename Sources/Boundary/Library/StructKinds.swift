import Annotations
import CModel

/// Splits a struct that serves for several kinds of objects, each with functions of its own, into as many types.
///
/// A `z_stream` that `deflateInit` set up is for `deflate` and `deflateEnd` alone. As a type of its own, it has a class of its own, and
/// nothing else has to know.
///
/// A function is for the kind whose pattern says most of its name, and for several where they say the same. What it makes, and the
/// first such object that it takes, are of that kind. Any other that it takes is so only in a copy, or where the annotations
/// name the function itself: `archive_read_extract2` reads from one archive, and writes to another.
struct StructKinds: Sendable {
  /// One kind of a struct.
  struct Kind: Sendable {
    /// The Swift name.
    var name: String
    /// `CRecord.id` of the struct itself.
    var base: String
    /// The words that the names of its functions begin with.
    var stem: [String]
    /// Names and patterns of its functions.
    var functions: [String]
    /// Names of functions that it has in common with other kinds.
    var shared: [String] = []
  }

  private(set) var module: CModule
  /// By `CRecord.id` of the kind.
  private(set) var kinds: [String: Kind] = [:]

  init(_ module: CModule, _ annotations: Annotations, prefixes: Prefixes) {
    self.module = module
    let library = Library(module, prefixes: prefixes)
    var found: [String: [Kind]] = [:]
    for kind in FoundKinds(library: library, annotations: annotations).find() {
      found[kind.record, default: []].append(
        Kind(name: kind.name, base: kind.record, stem: kind.stem, functions: kind.functions))
    }
    for entry in annotations.types where entry.isExact && !entry.value.kinds.isEmpty {
      guard let id = library.record(named: entry.pattern) else { continue }
      found[id, default: []] += entry.value.kinds.map { kind in
        let functions = kind.value.functions.map(\.value)
        let literal = functions.first?.prefix { $0 != "*" } ?? ""
        return Kind(name: kind.pattern, base: id, stem: words(of: String(literal)), functions: functions)
      }
    }
    let named = KindsByName(library: library)
    for record in module.records where !record.isComplete {
      guard let kinds = found[record.id] ?? named.find(record) else { continue }
      found[record.id] = named.withSharedFunctions(kinds, of: record)
    }
    for record in module.records {
      if let kinds = found[record.id] { split(record, kinds, library) }
    }
  }

  /// What the kinds are called in `CRecord.id`.
  static func id(_ kind: Kind) -> String { "\(kind.base) as \(kind.name)" }

  private mutating func split(_ record: CRecord, _ kinds: [Kind], _ library: Library) {
    for kind in kinds {
      var copy = record
      copy.id = Self.id(kind)
      module.records.append(copy)
      self.kinds[copy.id] = kind
    }
    module.functions = module.functions.flatMap { function -> [CFunction] in
      let use = KindUse(function, .record(record.id), library)
      let (closest, isNamed) = Self.closest(kinds, to: function.name)
      guard !closest.isEmpty, closest.count == 1 || !use.makes else { return [function] }
      // What a copy gives out is what it takes once more.
      let isOfOneKind = isNamed || library.strippedWords(function).containsAny(of: Vocabulary.copy)
      return closest.map { kind in
        var function = function
        function.type = Substitution(library: library, from: record.id, to: Self.id(kind))
          .applied(to: function.type, use, everywhere: isOfOneKind)
        return function
      }
    }
  }

  /// The kinds whose patterns say most of a function's name, and those that share it; and whether they name it.
  private static func closest(_ kinds: [Kind], to name: String) -> (kinds: [Kind], isNamed: Bool) {
    func length(_ kind: Kind) -> Int {
      let fitting = kind.functions.filter { SymbolPattern.matches($0, name) }
      return fitting.map { $0 == name ? .max : $0.count { $0 != "*" } }.max() ?? 0
    }
    let longest = kinds.map(length).max() ?? 0
    let closest = kinds.filter { (longest > 0 && length($0) == longest) || $0.shared.contains(name) }
    return (closest, longest == .max)
  }
}

/// What a function does with the objects of one type.
struct KindUse {
  /// The first parameter that is such an object.
  let receiver: Int?
  /// It gives such an object out, and takes none.
  let makes: Bool

  init(_ function: CFunction, _ object: ObjectType, _ library: Library) {
    receiver = function.parameters.firstIndex { library.objectPointer($0.type)?.object == object }
    let outputs = function.parameters.compactMap { library.objectOutput($0.type) }
    let products = [library.objectPointer(function.result)].compactMap { $0 } + outputs
    makes = receiver == nil && products.contains { $0.object == object && !$0.isConst }
  }
}

/// Replaces a struct by another in types that point to it.
private struct Substitution {
  let library: Library
  let from: String
  let to: String

  func applied(to type: CFunctionType, _ use: KindUse, everywhere: Bool) -> CFunctionType {
    var type = type
    if everywhere || use.receiver == nil { type.result = applied(to: type.result) }
    for index in type.parameters.indices where everywhere || use.receiver == nil || index == use.receiver {
      type.parameters[index].type = applied(to: type.parameters[index].type)
    }
    return type
  }

  func applied(to type: CType) -> CType {
    switch type {
    case .record(from): return .record(to)
    case .pointer(var pointer):
      pointer.pointee = applied(to: pointer.pointee)
      return .pointer(pointer)
    case .typedef:
      let resolved = library.resolve(type)
      let replaced = applied(to: resolved)
      return replaced == resolved ? type : replaced
    default: return type
    }
  }
}
