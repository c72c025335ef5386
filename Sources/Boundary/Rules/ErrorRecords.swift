import BindingPlan
import CModel

/// An error that C writes into the caller's struct.
///
/// **Shape.** `T *f(…, lib_error *error)` of a plain struct that is named for errors and has a fixed array of characters for the text,
/// in a function that is not named for errors itself.
///
/// **Evidence.** The types and names; `output: true` where the function makes an object, which could keep the address.
///
/// **Why this is sound.** The struct starts as zeros, lives as long as the call, and is read after a failure alone: for the text up to a
/// NUL, or all of the array.
///
/// **Where a naive version is wrong.** `jpeg_std_error(struct jpeg_error_mgr *)` fills in what a decoder then points to; `json_error_code` reads
/// an error. A parser that is made with the address of an error may write there for as long as it lives.
struct ErrorRecords: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    guard !draft.words.containsAny(of: Self.errors) else { return }
    for index in draft.undecided {
      guard let text = textMember(draft.function.parameters[index], conventions) else { continue }
      let annotation = draft.parameterAnnotation(index)
      let name = draft.parameterName(index)
      if annotation.output?.value == true {
        draft.decide(index, .errorRecord(text: text), Evidence(.annotation, "`output: true`"))
      } else if draft.makesObject {
        draft.refuse(
          "what it makes may keep `\(name)`; say `output: true` where C writes to it during the call only",
          annotation: draft.suggestion("parameters: { \(name): { output: true } }"))
      } else {
        draft.decide(index, .errorRecord(text: text), Evidence(.type, "`\(name)` is an error that C fills in"))
      }
    }
  }

  /// The members that say where in the input an error is, or which one it is.
  static func numbers(_ record: CRecord, _ importer: SwiftImporter) -> [ErrorRecordPlan.Number] {
    var found: [ErrorRecordPlan.Number] = []
    for field in record.fields {
      guard let name = field.name, importer.integer(field.type) != nil, let detail = details[name],
        !found.contains(where: { $0.detail == detail })
      else { continue }
      found.append(ErrorRecordPlan.Number(detail: detail, member: name))
    }
    return found
  }

  private static let details: [String: FailureDetail] = [
    "code": .code, "error_code": .code, "line": .line, "lineno": .line, "line_number": .line, "column": .column,
    "col": .column, "position": .position, "pos": .position, "offset": .offset,
  ]

  /// Words of functions that work on errors, rather than fail with one.
  static let errors: Set<String> = ["error", "err", "errors"]

  /// The member with the text, of a pointer to a struct that C may write.
  private func textMember(_ parameter: CParameter, _ conventions: Conventions) -> String? {
    let library = conventions.library
    guard parameter.spelledArray == nil, let pointer = library.objectPointer(parameter.type), !pointer.isConst,
      case .record(let id) = pointer.object, conventions.plainRecords.contains(id),
      words(of: library.name(of: pointer.object)).containsAny(of: Self.errors)
    else { return nil }
    return library.record(id)?.fields.first { field in
      ["text", "message", "msg", "description"].contains(field.name ?? "")
        && conventions.library.isCharacterArray(field.type)
    }?.name
  }
}
