import BindingPlan

/// A property that reads a member of a struct which is set up in place.
struct FieldDeclaration {
  let field: RecordFieldPlan
  let handle: HandlePlan
  let index: PlanIndex

  func lines() -> [String] {
    let members = index.members(of: handle)
    let pointer = handle.isChecked ? "pointer" : members.handle
    let live = handle.isChecked ? ["let pointer = try unsafe \(members.live)()"] : []
    let keeping = handle.form == .unique ? [] : ["defer { extendLifetime(self) }"]
    let body = keeping + live + source(pointer).returned()
    let getter =
      handle.isChecked
      ? ["get throws(\(index.errorType)) {"] + SourceLines.indented(body) + ["}"] : body
    return documentation() + ["public var \(Identifier.escaped(field.name)): \(field.type.source) {"]
      + SourceLines.indented(getter) + ["}"]
  }

  private func source(_ pointer: String) -> RecordFieldSource {
    let record = RecordPlan(
      name: handle.name, cType: "", cName: handle.cName, fields: [], convertsFromC: true, convertsToC: false,
      conversionToCThrows: false, documentation: Documentation())
    return RecordFieldSource(field: field, record: record, index: index, base: "\(pointer).pointee")
  }

  private func documentation() -> [String] {
    let note = "The member \(CommentText.code(field.cName)) of the C struct."
    let comment = DocumentationComment(
      documentation: field.documentation, fallback: note, notes: [note],
      errorType: handle.isChecked ? index.errorType : nil)
    return comment.lines().map { $0.isEmpty ? "///" : "/// \($0)" }
  }
}
