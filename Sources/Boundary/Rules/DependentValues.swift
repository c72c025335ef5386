import Annotations
import CModel

/// Finds the structs that stand for a part of an object and are passed by value: they point into the object.
///
/// **Shape.** A complete struct with a member `const T *`, which a function of a `T` returns by value.
///
/// **Evidence.** The member's type together with that function, and that nothing which ends, frees or releases takes such a
/// struct; its other pointers are to const. The annotation `owned-by` says so for a struct whose members say less.
///
/// **Why this is sound.** Swift wraps each such value in a class that keeps the object alive, and that no longer gives the value out
/// once the object was changed. Nothing in it is the caller's to free.
///
/// **Where a naive version is wrong.** `TSNode` points into its tree, and reads freed memory once the tree is gone; a `TSTreeCursor` looks alike
/// and owns memory, which `ts_tree_cursor_delete` frees; `CXString` is freed by `clang_disposeString`.
struct DependentValues {
  let library: Library
  let annotations: Annotations
  let handles: [ObjectType: HandleConvention]

  func find() -> Set<String> {
    let importer = SwiftImporter(library: library)
    let records = library.module.records.filter { record in
      record.kind == .struct && record.origin.belongsToModule && importer.importsMembers(ofRecord: record.id)
        && handles[.record(record.id)] == nil && !library.isDeprecated(record)
    }
    return Set(records.filter { isAnnotated($0) ? isReturned($0.id) : isDependent($0) }.map(\.id))
  }

  private func isAnnotated(_ record: CRecord) -> Bool {
    annotations.resolvedType(for: library.name(of: .record(record.id)))?.ownedBy != nil
  }

  private func isReturned(_ id: String) -> Bool {
    library.functions.contains { library.resolve($0.result) == .record(id) }
  }

  private func isDependent(_ record: CRecord) -> Bool {
    let pointers = record.fields.compactMap { library.pointer($0.type) }
    guard !pointers.isEmpty, pointers.allSatisfy(\.isPointeeConst) else { return false }
    let owners = Set(record.fields.compactMap { library.objectPointer($0.type)?.object }.filter { handles[$0] != nil })
    let isGivenOut = library.functions.contains { function in
      let objects = function.parameters.compactMap { library.objectPointer($0.type)?.object }
      return library.resolve(function.result) == .record(record.id) && objects.count == 1 && owners.contains(objects[0])
    }
    return isGivenOut && !isEnded(record.id)
  }

  /// Whether some function ends such a struct: the verb comes last in its name, or it returns nothing. `ts_node_end_byte` ends none.
  private func isEnded(_ id: String) -> Bool {
    let ending = Vocabulary.terminal.union(Vocabulary.teardown)
    return library.functions.contains { function in
      let words = library.strippedWords(function).map(\.withoutTrailingDigits)
      let ends =
        library.resolve(function.result) == .void ? words.containsAny(of: ending) : ending.contains(words.last ?? "")
      return ends
        && function.parameters.contains { parameter in
          library.resolve(library.pointer(parameter.type)?.pointee ?? parameter.type) == .record(id)
        }
    }
  }
}

extension Conventions {
  /// The function that tells a value of the type which stands for nothing: `bool t_is_null(T)`.
  func nullTest(of object: ObjectType) -> CFunction? {
    guard library.isDependent(object) else { return nil }
    return library.functions.first { function in
      let words = library.strippedWords(function)
      guard words.suffix(2) == ["is", "null"], function.parameters.count == 1,
        library.objectPointer(function.parameters[0].type)?.object == object
      else { return false }
      return importer.isBoolean(function.result) || importer.integer(function.result) != nil
    }
  }
}
