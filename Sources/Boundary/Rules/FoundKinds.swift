import Annotations
import CModel

/// Finds the structs that serve for several kinds of objects, each set up and ended by functions of its own.
///
/// **Shape.** `int deflateInit(S *, …)` and `int deflateEnd(S *)`, `int inflateInit(S *, …)` and `int inflateEnd(S *)`, for a complete struct `S`
/// of which C itself never makes one.
///
/// **Evidence.** The names: what stands before the verb that sets up is, for each of several kinds, what stands before the verb of one
/// function that ends; nothing else ends an `S`, and nothing else sets one up. A function belongs to the kind whose name begins its own, the longest
/// first; without one, to none. Annotations about the struct's life take its place.
///
/// **Why this is sound.** Each kind is a type of its own, whose objects are set up and ended by a pair, and never reach functions that are
/// named for another kind.
///
/// **Where a naive version is wrong.** `inflateEnd` on what `deflateInit` set up frees nothing; `inflateBackInit` begins like `inflateInit`, and
/// is ended by `inflateBackEnd`.
struct FoundKinds {
  let library: Library
  let annotations: Annotations

  struct Kind {
    /// `CRecord.id` of the struct.
    var record: String
    /// The Swift name.
    var name: String
    /// The words that the names of its functions begin with, the library's prefix included.
    var stem: [String]
    /// The names of its functions.
    var functions: [String]
  }

  func find() -> [Kind] {
    library.objects.flatMap { object -> [Kind] in
      guard case .record(let id) = object, library.canHold(object), !isAnnotated(object), !isProduced(object) else {
        return []
      }
      return kinds(of: object, id)
    }
  }

  private func kinds(of object: ObjectType, _ id: String) -> [Kind] {
    let functions = library.functions.filter { uses($0, object) }
    let ends = functions.compactMap { ending($0, object) }
    let starts = functions.compactMap { start($0, object) }
    let stems = Set(ends)
    guard stems.count > 1, stems.count == ends.count, stems == Set(starts) else { return [] }
    let ordered = starts.reduce(into: [[String]]()) { if !$0.contains($1) { $0.append($1) } }
    return ordered.map { stem in
      let own = functions.filter { function in
        let words = words(of: function.name)
        return stems.filter { words.starts(with: $0) }.max { $0.count < $1.count } == stem
      }
      return Kind(
        record: id, name: SwiftNames.upperCamel(library.prefixes.strip(stem)), stem: stem, functions: own.map(\.name))
    }
  }

  /// What stands before the verb in the name of a function that ends such a struct.
  private func ending(_ function: CFunction, _ object: ObjectType) -> [String]? {
    guard function.parameters.count == 1, library.place(of: object, in: function) == 0 else { return nil }
    let words = verbWords(function)
    guard let verb = words.last, InPlaceStructs.ending.contains(verb), words.count > 1 else { return nil }
    return words.dropLast()
  }

  private func start(_ function: CFunction, _ object: ObjectType) -> [String]? {
    let words = verbWords(function)
    guard library.place(of: object, in: function) != nil,
      let verb = words.firstIndex(where: InPlaceStructs.setUp.contains),
      verb > 0
    else { return nil }
    return Array(words[..<verb])
  }

  private func verbWords(_ function: CFunction) -> [String] {
    let words = words(of: function.name)
    return words.enumerated().map { $0.offset == 0 ? $0.element : $0.element.withoutTrailingDigits }.filter {
      !$0.isEmpty
    }
  }

  private func uses(_ function: CFunction, _ object: ObjectType) -> Bool {
    function.parameters.contains { library.objectPointer($0.type)?.object == object }
  }

  private func isProduced(_ object: ObjectType) -> Bool {
    library.functions.contains { function in
      library.objectPointer(function.result)?.object == object
        || function.parameters.contains { library.objectOutput($0.type)?.object == object }
    }
  }

  private func isAnnotated(_ object: ObjectType) -> Bool {
    if let type = annotations.resolvedType(for: library.name(of: object)), type != TypeAnnotation() { return true }
    return library.functions.contains { function in
      guard uses(function, object), let annotation = annotations.resolvedFunction(for: function.name) else {
        return false
      }
      return annotation.parameters.contains { $0.value.initializes != nil }
    }
  }
}
