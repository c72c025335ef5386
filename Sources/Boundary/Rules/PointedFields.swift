import BindingPlan
import CModel

/// What a pointer in a struct points to, where more than its type says it.
///
/// **Shape.** A pointer to characters, or to plain elements, in a struct that is a value.
///
/// **Evidence.** The annotation `text` of characters that a NUL ends, or of as many as `count` says; `count` of elements, or the attribute
/// `counted_by`. A count is another member of the struct, which Swift has no more, or a number.
///
/// **Why this is sound.** The contents are copied while C's are there, and what goes to C is in memory that lives as long as the struct does.
///
/// **Where a naive version is wrong.** `const char *data` in a struct of settings is bytes with a length that is elsewhere; the
/// `start` and `end` of a stack have no count at all.
struct PointedField {
  enum Contents {
    case text(CType)
    /// nil for `void`, whose elements are bytes.
    case elements(CType?)
  }

  var contents: Contents
  var isConst: Bool
  var count: FieldCount?

  /// nil where nothing says what there is.
  init?(_ field: CField, at path: String?, in record: CRecord, _ conventions: Conventions) {
    let annotation = conventions.fields[path, in: record.id]
    guard let pointer = conventions.library.pointer(field.type), !pointer.isPointeeVolatile else { return nil }
    isConst = pointer.isPointeeConst
    let counted = annotation.count?.value ?? Self.attributedCount(pointer, in: record)
    count = counted.map { name in Int(name).map(FieldCount.number) ?? .field(name) }
    if annotation.text?.value == true {
      guard conventions.library.isAnyCharacter(pointer.pointee) else { return nil }
      contents = .text(pointer.pointee)
    } else {
      guard count != nil else { return nil }
      let isVoid = conventions.library.resolve(pointer.pointee) == .void
      contents = .elements(isVoid ? nil : pointer.pointee)
    }
  }

  /// The member that counts for it.
  var countField: String? { if case .field(let name) = count { name } else { nil } }

  /// What `counted_by` names, where it is a member.
  private static func attributedCount(_ pointer: CPointer, in record: CRecord) -> String? {
    guard let bounds = pointer.bounds, [.countedBy, .countedByOrNull].contains(bounds.kind) else { return nil }
    return record.fields.first { $0.name == bounds.expression }?.name
  }
}
