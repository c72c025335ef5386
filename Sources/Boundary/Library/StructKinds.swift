import Annotations
import CModel

/// Splits a struct that serves for several kinds of objects, each with functions of its own, into as many types.
///
/// A `z_stream` that `deflateInit` set up is for `deflate` and `deflateEnd` alone. As a type of its own, it has a class of its own, and
/// nothing else has to know.
struct StructKinds: Sendable {
  /// One kind of a struct.
  struct Kind: Sendable {
    /// The Swift name.
    var name: String
    /// `CRecord.id` of the struct itself.
    var base: String
    /// The words that the names of its functions begin with.
    var stem: [String]
  }

  private(set) var module: CModule
  /// By `CRecord.id` of the kind.
  private(set) var kinds: [String: Kind] = [:]

  init(_ module: CModule, _ annotations: Annotations, prefixes: Prefixes) {
    self.module = module
    for kind in FoundKinds(library: Library(module, prefixes: prefixes), annotations: annotations).find() {
      let library = Library(self.module, prefixes: prefixes)
      guard let record = library.record(kind.record) else { continue }
      let names = Set(kind.functions)
      split(record, kind.name, kind.stem, library) { names.contains($0) }
    }
    for entry in annotations.types where entry.isExact && !entry.value.kinds.isEmpty {
      let library = Library(module, prefixes: Prefixes([]))
      guard let id = library.record(named: entry.pattern), let record = library.record(id) else { continue }
      for kind in entry.value.kinds { split(record, kind, library) }
    }
  }

  private mutating func split(_ record: CRecord, _ kind: Entry<KindAnnotation>, _ library: Library) {
    let literal = kind.value.functions.first?.value.prefix { $0 != "*" } ?? ""
    let patterns = kind.value.functions.map { Entry(pattern: $0.value, location: $0.location, value: true) }
    split(record, kind.pattern, words(of: String(literal)), library) { name in patterns.contains { $0.matches(name) } }
  }

  private mutating func split(
    _ record: CRecord, _ name: String, _ stem: [String], _ library: Library, where isOfKind: (String) -> Bool
  ) {
    var copy = record
    copy.id = "\(record.id) as \(name)"
    module.records.append(copy)
    kinds[copy.id] = Kind(name: name, base: record.id, stem: stem)
    let substitution = Substitution(library: library, from: record.id, to: copy.id)
    for index in module.functions.indices where isOfKind(module.functions[index].name) {
      var type = module.functions[index].type
      type.result = substitution.applied(to: type.result)
      for parameter in type.parameters.indices {
        type.parameters[parameter].type = substitution.applied(to: type.parameters[parameter].type)
      }
      module.functions[index].type = type
    }
  }
}

/// Replaces a struct by another in types that point to it.
private struct Substitution {
  let library: Library
  let from: String
  let to: String

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
