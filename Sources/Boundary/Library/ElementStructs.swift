import Annotations
import CModel

/// The structs that stand in rows, which C hands out and frees as a whole: values, although a function ends them.
///
/// Annotations say so, by the `free` of what has a `count`: several objects have no one owner. Of an opaque struct there are no rows.
struct ElementStructs {
  private let frees: Set<String>
  private let library: Library

  init(library: Library, annotations: Annotations) {
    self.library = library
    frees = Set(
      annotations.functions.flatMap { entry -> [String?] in
        let returns = entry.value.returns
        let outputs = entry.value.parameters.filter { $0.value.count != nil }.map { $0.value.free?.value }
        return outputs + (returns.count == nil ? [] : [returns.free?.value])
      }.compactMap { $0 })
  }

  func contains(_ object: ObjectType) -> Bool {
    guard !frees.isEmpty, case .record(let id) = object, library.record(id)?.isComplete == true else { return false }
    return frees.contains { name in
      library.function(name)?.parameters.contains { library.objectPointer($0.type)?.object == object } == true
    }
  }
}
