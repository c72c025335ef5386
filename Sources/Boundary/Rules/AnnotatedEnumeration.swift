import Annotations
import CModel

/// An integer that holds values of an enum, or of a family of constants.
///
/// **Shape.** A parameter or result of an integer type.
///
/// **Evidence.** The annotation `enumeration`.
///
/// **Why this is sound.** Both have the same width, so that every value survives in both directions, an unknown one too.
///
/// **Where a naive version is wrong.** A flag of 64 bits through an `int` loses its upper half: other widths are an error.
struct AnnotatedEnumeration: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    for index in draft.undecided {
      guard let name = draft.parameterAnnotation(index).enumeration?.value,
        let id = Self.enumeration(name, heldBy: draft.function.parameters[index].type, conventions)
      else { continue }
      draft.decide(index, .enumeration(id), Evidence(.annotation, "`enumeration: \(name)`"))
    }
    if draft.result == nil, let name = draft.annotation.returns.enumeration?.value,
      let id = Self.enumeration(name, heldBy: draft.function.result, conventions)
    {
      draft.decideResult(.enumeration(id), Evidence(.annotation, "`enumeration: \(name)`"))
    }
  }

  /// The enum of that name, where the type is an integer.
  static func enumeration(_ name: String, heldBy type: CType, _ conventions: Conventions) -> String? {
    guard conventions.importer.integer(type) != nil, let enumeration = conventions.library.enumeration(named: name),
      conventions.isSwiftType(enumeration: enumeration.id)
    else { return nil }
    return enumeration.id
  }
}
