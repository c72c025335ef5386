import Annotations
import CModel

/// Whether annotations about defaults suit the headers.
struct OptionChecks {
  let conventions: Conventions

  func diagnostics(_ entry: Entry<TypeAnnotation>, _ objects: [ObjectType]) -> [Diagnostic] {
    guard let defaults = entry.value.defaults, conventions.library.function(defaults.value) != nil else { return [] }
    return objects.compactMap { object -> Diagnostic? in
      let name = conventions.library.name(of: object)
      guard case .record(let id) = object, conventions.handles[object] == nil else {
        return .error("`\(name)` is no struct of plain values, which could have defaults", at: defaults.location)
      }
      if conventions.options[id]?.function != defaults.value {
        return .error(
          "`\(defaults.value)` does not set a `\(name)` to its defaults: it has to return one, or to take one by its address, alone or with "
            + "a version whose `value` is said, and to return nothing but whether it succeeded", at: defaults.location)
      }
      return conventions.records[id] == nil
        ? .error("`\(name)` has no members that Swift could have", at: defaults.location) : nil
    }
  }
}
