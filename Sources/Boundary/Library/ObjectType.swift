import CModel

/// A C type that objects behind a pointer can have: a struct, or a `typedef void` that stands for one (curl's `CURL`); or
/// that of a value which stands for a part of an object (`Library.dependents`).
enum ObjectType: Hashable, Sendable {
  /// `CRecord.id`.
  case record(String)
  /// The name of a typedef of `void`.
  case voidTypedef(String)
  /// The name of a typedef of `void *`: the typedef is the pointer itself.
  case voidPointerTypedef(String)
  /// The name of a typedef of an integer that stands for something that is closed (`Library.numbers`).
  case number(String)
}

/// A pointer to an object, as a declaration spells it, or the value that stands for it.
struct ObjectPointer: Hashable, Sendable {
  var object: ObjectType
  var isConst: Bool
  var nullability: CNullability?
}

extension Library {
  /// The object that a pointer type points to; nil for pointers to values, to plain `void`, and for anything else.
  func objectPointer(_ type: CType) -> ObjectPointer? {
    if let typedef = typedefChain(type).last(where: { isVoidPointerTypedef($0) }) {
      return ObjectPointer(object: .voidPointerTypedef(typedef), isConst: false)
    }
    if !numbers.isEmpty, let name = typedefChain(type).first(where: numbers.contains) {
      return ObjectPointer(object: .number(name), isConst: false)
    }
    if case .record(let id) = resolve(type), dependents.contains(id) {
      return ObjectPointer(object: .record(id), isConst: true, nullability: .nonnull)
    }
    guard let pointer = pointer(type), !isStream(type) else { return nil }
    switch resolve(pointer.pointee) {
    case .record(let id):
      guard let record = record(id), record.kind == .struct, !dependents.contains(id) else { return nil }
      return ObjectPointer(object: .record(id), isConst: pointer.isPointeeConst, nullability: pointer.nullability)
    case .void:
      guard let name = typedefChain(pointer.pointee).last else { return nil }
      return ObjectPointer(
        object: .voidTypedef(name), isConst: pointer.isPointeeConst, nullability: pointer.nullability)
    default:
      return nil
    }
  }

  /// The object that `T **` lets C return.
  func objectOutput(_ type: CType) -> ObjectPointer? {
    guard let outer = pointer(type), !outer.isPointeeConst, pointer(outer.pointee) != nil else { return nil }
    return objectPointer(outer.pointee)
  }

  /// The number that stands for something closed, and that a pointer lets C leave in a variable.
  func numberOutput(_ type: CType) -> ObjectPointer? {
    guard let pointer = pointer(type), !pointer.isPointeeConst, let found = objectPointer(pointer.pointee),
      case .number = found.object
    else { return nil }
    return found
  }

  func isDependent(_ object: ObjectType) -> Bool {
    if case .record(let id) = object { dependents.contains(id) } else { false }
  }

  private func isVoidPointerTypedef(_ name: String) -> Bool {
    guard let typedef = typedef(name), typedef.origin.belongsToModule, case .pointer(let pointer) = typedef.type,
      case .void = pointer.pointee, !pointer.isPointeeConst
    else { return false }
    return !genericPointers.contains(name)
  }

  /// How the library's documentation calls the type.
  func name(of object: ObjectType) -> String {
    switch object {
    case .record(let id):
      if let kind = kinds[id] { return kind.name }
      let typedefs = typedefs(ofRecord: id)
      if let tag = record(id)?.tag, typedefs.isEmpty || typedefs.contains(where: { $0.name == tag }) { return tag }
      return typedefs.first?.name ?? id
    case .voidTypedef(let name), .voidPointerTypedef(let name), .number(let name):
      return name
    }
  }

  /// How C calls the type, where the library's documentation has several names for it.
  func cName(of object: ObjectType) -> String {
    if case .number(let name) = object, let typedef = typedef(name), typedef.origin.location.file.isEmpty {
      return Spelling.of(typedef.type)
    }
    guard case .record(let id) = object, let kind = kinds[id] else { return name(of: object) }
    return name(of: .record(kind.base))
  }

  /// The words that functions use for the type: without the library's prefix, and without `_t`, `_s` or `struct`.
  func stem(of object: ObjectType) -> [String] {
    if case .record(let id) = object, let kind = kinds[id] { return prefixes.strip(kind.stem) }
    var stem = strippedWords(name(of: object))
    while let last = stem.last, stem.count > 1, ["t", "s", "st", "struct", "ptr", "p", "handle", "ref"].contains(last) {
      stem.removeLast()
    }
    return stem
  }

  func comment(of object: ObjectType) -> String? {
    switch object {
    case .record(let id):
      record(id)?.comment ?? typedefs(ofRecord: id).first { $0.comment != nil }?.comment
    case .voidTypedef(let name), .voidPointerTypedef(let name), .number(let name):
      typedef(name)?.comment
    }
  }
}
