import CModel

/// Refuses functions for which it is unknown whose kind of objects they are for.
///
/// **Shape.** `int t_count(T *)`, where `T` stands for several kinds of objects (`KindsByName`), or where a function takes two of them.
///
/// **Evidence.** Every function that makes a `T` makes one of a kind.
///
/// **Why this is sound.** It only leaves out.
///
/// **Where a naive version is wrong.** `archive_filter_count` calls through NULL for archives on disks, `archive_file_count` does not.
struct MixedKinds: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let library = conventions.library
    for type in draft.function.parameters.map(\.type) + [draft.function.result] {
      guard let object = (library.objectPointer(type) ?? library.objectOutput(type))?.object,
        library.mixedTypes.contains(object), case .record(let id) = object
      else { continue }
      let kinds = library.kinds.values.filter { $0.base == id }.sorted { $0.name < $1.name }
      let names = kinds.map { "`\($0.name)`" }.joined(separator: ", ")
      let type = library.name(of: object)
      let lines = kinds.map { kind in
        "      \(kind.name): { functions: [\(kind.functions.joined(separator: ", ")), …] }"
      }
      return draft.refuse(
        "a `\(type)` is of one of several kinds (\(names)), and for which of them it is, is unknown; add it to the functions of each "
          + "that it is for",
        annotation: "types:\n  \(type):\n    kinds:\n" + lines.joined(separator: "\n"))
    }
  }
}
