import BindingPlan

/// A field of a record: its declaration, and how it is copied from C and to C.
struct RecordFieldSource {
  let field: RecordFieldPlan
  let record: RecordPlan
  let index: PlanIndex
  /// The C struct that is read or written.
  var base = "cValue"
  /// What errors call the value, where that is not the field's name.
  var label: String?

  func context() -> [String: Any] {
    let cName = "\(CommentText.code(field.cName))."
    let comment = DocumentationComment(documentation: field.documentation, fallback: cName, notes: [cName])
    return [
      "documentation": comment.lines(),
      "name": name,
      "local": Identifier.local(field.name),
      "type": field.type.source,
    ]
  }

  var parameter: String {
    let initial =
      if case .optional = field.type { " = nil" } else { "" }
    return "\(Identifier.parameter(label: field.name, name: field.name)): \(field.type.source)\(initial)"
  }

  var name: String { Identifier.escaped(field.name) }
  var literal: String { Literal.string(label ?? field.name) }
  /// A local value for C's elements.
  var local: String { Identifier.prefixed("c", label ?? field.name) }
  var ownField: String { "self.\(name)" }
  var memberNames: Set<String> { Set(record.fields.map(\.name)) }

  // MARK: From C

  /// Statements that read the field from `cValue`.
  func fromC() -> [String] {
    let source = RecordReadSource(field: self, isInPlace: record.place == .memory)
    return source.statements { "\(ownField) = \($0)" }
  }

  /// Statements that return the field's value.
  func returned() -> [String] {
    RecordReadSource(field: self, isInPlace: false).statements { "return \($0)" }
  }

  // MARK: To C

  /// Statements that write the field to `cValue`.
  func toC() -> [String] {
    RecordWriteSource(field: self, isInPlace: record.place != .stack).statements()
  }

  // MARK: Both

  func member(_ cName: String, isInPlace: Bool) -> String {
    let path = cName.split(separator: ".").map { Identifier.escaped(String($0)) }.joined(separator: ".")
    return "\(base).\(isInPlace ? "pointee." : "")\(path)"
  }

  func integer(_ value: String, from: String, to: String, mayThrow: Bool) -> String {
    if from == to { return value }
    if !mayThrow || IntegerWidth.always(from, fits: to) { return "\(to)(\(value))" }
    return "try \(to)(\(value), for: \(literal))"
  }

  func elementSource(isThrowing: Bool) -> ElementSource {
    let conversion = CallablePlan(form: .function, name: field.name, cFunction: record.cName, isThrowing: isThrowing)
    return ElementSource(scope: CallScope(conversion, owner: nil, index: index))
  }
}
