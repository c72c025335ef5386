import Annotations
import CModel

/// Elements that a callback returns to C by their address: they have to stay when the callback has returned.
///
/// **Shape.** `ssize_t read(…, const void **buffer)`, `void load(…, const void **data, size_t *size)`, `const char *read(…, size_t *length)`.
///
/// **Evidence.** The annotations alone: which parameter gets the address (`output`), where the number goes (`count`), and how long C
/// uses them (`returns`).
///
/// **Why this is sound.** C gets a copy at an address that does not move. It stays until the closure is called again, or as long as the
/// closure, which lives as long as C may call it; and what another closure could replace stays with the object. Only numbers are
/// copied, each of which C can take as it is. What C could release itself while the closure runs is refused, and so is what several
/// threads call.
///
/// **Where a naive version is wrong.** libarchive reads the block of its `archive_read_callback` until it calls for the next one: an array's
/// own storage is gone by then. `lua_Reader` and `TSInput.read` return the address, and write the length. What the `read` of a
/// `git_odb_backend` returns the library frees itself, and the `out` of an ALPN callback points into what C has lent.
enum ReturnedMemory {
  /// The elements whose address goes to a parameter, as annotations say.
  static func read(
    _ annotation: CallbackParameterAnnotation, _ index: Int, of inner: FunctionDraft, _ callback: CallbackAnnotation,
    _ conventions: Conventions
  ) throws(UnsuitedCallback) -> ReturnedElements {
    let name = inner.parameterName(index)
    let outer = conventions.library.pointer(inner.function.parameters[index].type)
    guard let pointee = outer.flatMap({ conventions.library.pointer($0.pointee) })?.pointee else {
      throw UnsuitedCallback(reason: "gets `\(name)`, which takes no address")
    }
    let element = try element(pointee, name, conventions)
    let isKept = try isKept(callback)
    guard let count = annotation.count?.value else {
      throw UnsuitedCallback(
        reason: "returns elements through `\(name)`, and where their number goes is unknown; say `count`",
        annotation: "callback: { parameters: { \(name): { output: true, count: … } } }")
    }
    guard let place = inner.index(ofParameter: count) else {
      guard count == "result", conventions.importer.integer(inner.function.result) != nil else {
        throw UnsuitedCallback(reason: "has no number `\(count)` to return")
      }
      return ReturnedElements(element: element, count: nil, isKept: isKept)
    }
    guard conventions.library.resolve(inner.function.result) == .void else {
      throw UnsuitedCallback(reason: "returns something besides the elements and their number")
    }
    return ReturnedElements(element: element, count: try number(place, inner, conventions), isKept: isKept)
  }

  /// The elements that the result points to, as annotations say; nil where these say nothing of a count.
  static func read(
    resultOf inner: FunctionDraft, _ callback: CallbackAnnotation, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> ReturnedElements? {
    guard let count = callback.count?.value, let pointer = conventions.library.pointer(inner.function.result) else {
      return nil
    }
    guard let place = inner.index(ofParameter: count) else {
      throw UnsuitedCallback(reason: "gets no number `\(count)` to fill in")
    }
    return ReturnedElements(
      element: try element(pointer.pointee, "the result", conventions),
      count: try number(place, inner, conventions), isKept: try isKept(callback))
  }

  /// Whether a parameter takes the address of what it returns: a pointer to a pointer to numbers.
  static func takesAddress(_ type: CType, _ library: Library) -> Bool {
    guard let outer = library.pointer(type), !outer.isPointeeConst, library.pointer(outer.pointee) != nil else {
      return false
    }
    return library.lentElement(type) == nil
  }

  private static func element(
    _ pointee: CType, _ name: String, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> CType? {
    guard let element = Elements.kind(pointee, conventions) else {
      throw UnsuitedCallback(reason: "returns `\(name)`, whose elements have no safe form in Swift")
    }
    guard let type = element.type else { return nil }
    guard conventions.importer.floating(type) != nil || conventions.importer.integer(type)?.isSize == false else {
      throw UnsuitedCallback(reason: "returns `\(name)`, whose elements C may not be able to take as they are")
    }
    return type
  }

  private static func number(
    _ index: Int, _ inner: FunctionDraft, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> Int {
    guard let pointer = conventions.library.pointer(inner.function.parameters[index].type), !pointer.isPointeeConst,
      conventions.importer.integer(pointer.pointee) != nil
    else { throw UnsuitedCallback(reason: "gets `\(inner.parameterName(index))`, which takes no number") }
    return index
  }

  private static func isKept(_ callback: CallbackAnnotation) throws(UnsuitedCallback) -> Bool {
    guard let returns = callback.returns?.value else {
      throw UnsuitedCallback(
        reason: "returns elements, and how long C uses them is unknown; say `returns: borrowed` where it is done with "
          + "them before it calls again, `returns: kept` otherwise", annotation: "callback: { returns: borrowed }")
    }
    return returns == .kept
  }
}

extension SwiftImporter {
  /// The type of a pointer to a pointer to values, such as `UnsafeMutablePointer<UnsafeRawPointer?>`.
  func addressPointerType(_ type: CType) -> String? {
    guard ReturnedMemory.takesAddress(type, library), let inner = library.pointer(type)?.pointee,
      let pointer = valuePointerType(inner)
    else { return nil }
    let isNonnull = library.pointer(inner)?.nullability == .nonnull
    return "UnsafeMutablePointer<\(pointer)\(isNonnull ? "" : "?")>"
  }
}
