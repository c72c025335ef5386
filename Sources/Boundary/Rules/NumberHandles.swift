import Annotations
import CModel

/// Finds the integers that stand for something that C has opened: descriptors, and other ids that have to be closed.
///
/// **Shape.** `typedef int port;`, `port port_open(const char *)`, `int port_close(port)`.
///
/// **Evidence.** A typedef of the library's own for a signed integer, that a function with a verb which creates returns without being
/// given one, and that a function with a verb which ends takes alone; the annotation `destroy` says so where names do not, and for
/// unsigned integers.
///
/// **Why this is sound.** The number is in an object of its own, which closes it once; to Swift it is never a number that could be kept,
/// made up or closed twice. A negative number, or 0 where there is none, is a failure, and never closed.
///
/// **Where a naive version is wrong.** `typedef int lib_status` is no resource, although `lib_status lib_open(…)` returns one; a descriptor is
/// a plain `int`, as everything else; `MDB_dbi` is closed together with its environment.
struct NumberHandles {
  let library: Library
  let annotations: Annotations

  func find() -> Set<String> {
    let typedefs = library.module.typedefs.filter { typedef in
      guard typedef.origin.belongsToModule, case .integer = library.resolve(typedef.type) else { return false }
      return isAnnotated(typedef.name) || isOpenedAndClosed(typedef)
    }
    return Set(typedefs.map(\.name))
  }

  private func isAnnotated(_ name: String) -> Bool {
    guard let destroy = annotations.resolvedType(for: name)?.destroy?.value, let function = library.function(destroy)
    else { return false }
    return function.parameters.contains { isSpelled($0.type, name) }
  }

  private func isOpenedAndClosed(_ typedef: CTypedef) -> Bool {
    guard case .integer(let integer) = library.resolve(typedef.type), integer.isSigned, integer.width >= 32,
      !words(of: typedef.name).containsAny(of: Vocabulary.status)
    else { return false }
    let isOpened = library.functions.contains { function in
      isSpelled(function.result, typedef.name) && library.strippedWords(function).containsAny(of: Vocabulary.create)
        && !function.parameters.contains { isSpelled($0.type, typedef.name) }
    }
    return isOpened && library.functions.contains { ends($0, typedef.name) }
  }

  private func ends(_ function: CFunction, _ name: String) -> Bool {
    let words = library.strippedWords(function).map(\.withoutTrailingDigits)
    return function.parameters.count == 1 && isSpelled(function.parameters[0].type, name)
      && (words.containsAny(of: Set(Vocabulary.strongDestroy)) || Vocabulary.weakDestroy.contains(words.last ?? ""))
  }

  private func isSpelled(_ type: CType, _ name: String) -> Bool { library.typedefChain(type).contains(name) }
}
