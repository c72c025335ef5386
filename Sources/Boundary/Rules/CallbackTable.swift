import Annotations
import CModel

/// A struct of functions that C calls back, with one context for all of them.
///
/// **Shape.** A parameter that is, or points to, a complete struct of functions, each of which takes one `void *`; and exactly one
/// context, which is a `void *` in the struct or beside it. Numbers and truth values may stand beside them (`CallbackTableData`).
///
/// **Evidence.** The types and the names, as for a single callback, and `SharedContext`; `CallbackRetention` says how long C uses the struct.
///
/// **Why this is sound.** All functions get the address of one object that holds all closures, and the struct itself. That lives at
/// least as long as C may use either, so it makes no difference whether C copies the struct or keeps its address. A function is NULL
/// only where the annotation `optional`, the type or the comment allows it.
///
/// **Where a naive version is wrong.** `sf_open_virtual` copies the struct, `archive_read_set_callback_data` keeps a pointer; a struct on the
/// stack suits one of them only. SQLite's `sqlite3_vfs` holds a version and a size that C reads; `git_odb_backend` is freed by
/// the library through one of its own functions; a vtable whose functions get the struct itself has no context.
struct CallbackTable: FunctionRule {
  func apply(to draft: inout FunctionDraft, _ conventions: Conventions) {
    let tables = draft.undecided.filter { Self.isTable($0, draft, conventions) }
    guard let index = tables.first else { return }
    let type = conventions.library.callbackTable(draft.function.parameters[index].type)!
    do throws(UnsuitedCallback) {
      guard tables.count == 1 else { throw UnsuitedCallback(reason: "it takes several structs of callbacks") }
      try decide(&draft, index, type, conventions)
    } catch {
      draft.refuse(error.reason, annotation: error.annotation.map { draft.parameterSuggestion(index, $0) })
    }
  }

  /// Whether a parameter is a struct of functions, and no object.
  static func isTable(_ index: Int, _ draft: FunctionDraft, _ conventions: Conventions) -> Bool {
    guard let type = conventions.library.callbackTable(draft.function.parameters[index].type) else { return false }
    let isOptions = conventions.options[type.record.id] != nil && conventions.records[type.record.id] != nil
    if isOptions, draft.parameterAnnotation(index).callback == CallbackAnnotation() { return false }
    return conventions.handles[.record(type.record.id)] == nil
  }

  private func decide(
    _ draft: inout FunctionDraft, _ index: Int, _ type: CallbackTableType, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    let name = draft.parameterName(index)
    try refuseOutput(draft, name, type, conventions)
    let functions = try members(draft, index, type, conventions)
    let (retention, evidence) = try retention(draft, index, conventions)
    var use = CallbackTableUse(
      record: type.record.id, members: functions, isByValue: type.isByValue, retention: retention)
    let threads = draft.parameterAnnotation(index).callback.threads?.value
    use.setUse(retention, isSendable: threads.map { $0 == .any } ?? use.isAskedForData(retention))
    try use.checkReturned()
    try use.decideStops(stops(draft.parameterAnnotation(index).callback), draft, conventions)
    let context = try context(draft, index, use, conventions)
    draft.decide(index, .callbackTable(use), evidence)
    guard let context else { return }
    draft.decide(
      context, .callbackContext(of: index),
      Evidence(.naming, "C hands `\(draft.parameterName(context))` back to the functions of `\(name)`"))
  }

  /// A struct that C fills is none of closures.
  private func refuseOutput(
    _ draft: FunctionDraft, _ name: String, _ type: CallbackTableType, _ conventions: Conventions
  ) throws(UnsuitedCallback) {
    guard type.isConst || !type.hasData(conventions.library) else {
      throw UnsuitedCallback(reason: "C may change the numbers in `\(name)`, which is no pointer to const")
    }
    guard !type.isConst, draft.words.containsAny(of: ["get", "init", "default", "defaults", "fill", "load", "query"])
    else { return }
    throw UnsuitedCallback(reason: "C may fill `\(name)` with functions of its own")
  }

  /// What a later call replaces stays, too: C may have kept the first struct's address.
  private func retention(
    _ draft: FunctionDraft, _ index: Int, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> (Retention, Evidence) {
    let (retention, evidence) = try CallbackRetention(draft: draft, index: index, conventions: conventions)
      .infer(isReleased: false)
    return (retention == .receiverUntilReplaced ? .receiver : retention, evidence)
  }

  // MARK: Members

  private func members(
    _ draft: FunctionDraft, _ index: Int, _ type: CallbackTableType, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> [CallbackTableUse.Member] {
    let annotation = draft.parameterAnnotation(index).callback
    var members: [CallbackTableUse.Member] = []
    for field in type.record.fields {
      let name = field.name ?? ""
      if conventions.library.isDatum(field) {
        let said = annotation.members.first { $0.pattern == name }?.value
        let datum = try CallbackTableData.read(field, of: type.record, said: said, conventions)
        members.append(.data(field: name, type: field.type, datum))
        continue
      }
      guard conventions.library.callback(field.type) != nil else {
        members.append(.context(field: name))
        continue
      }
      let said = annotation.members.first { $0.pattern == name }.map { CallbackAnnotation($0.value) }
      let reader = CallbackReader(
        draft: draft, name: name, type: field.type, annotation: said ?? CallbackAnnotation(), conventions: conventions)
      let signature = try { () throws(UnsuitedCallback) -> CallbackSignature in
        do throws(UnsuitedCallback) { return try reader.signature() } catch { throw error.ofMember(name) }
      }()
      members.append(
        .callback(
          field: name,
          CallbackUse(
            signature: signature, retention: .call, release: nil, isSendable: false,
            isOptional: isOptional(field, annotation, conventions), passesNull: true)))
    }
    return members
  }

  private func stops(_ annotation: CallbackAnnotation) -> [String: Located<String>] {
    let stops = annotation.members.map { ($0.pattern, $0.value.stop) }
    return Dictionary(stops, uniquingKeysWith: { first, _ in first }).compactMapValues { $0 }
  }

  private func isOptional(_ field: CField, _ annotation: CallbackAnnotation, _ conventions: Conventions) -> Bool {
    if annotation.optional.contains(where: { $0.value == field.name }) { return true }
    if conventions.library.pointer(field.type)?.nullability == .nullable { return true }
    let comment = field.comment?.lowercased() ?? ""
    return ["may be null", "can be null", "or null", "optional"].contains { comment.contains($0) }
  }

  // MARK: The context

  /// The parameter with the context; nil where it is in the struct.
  private func context(
    _ draft: FunctionDraft, _ index: Int, _ use: CallbackTableUse, _ conventions: Conventions
  ) throws(UnsuitedCallback) -> Int? {
    let name = draft.parameterName(index)
    let fields = use.members.compactMap { if case .context(let field) = $0 { field } else { nil } }
    let pointers = draft.undecided.filter { index in
      let parameter = draft.function.parameters[index]
      return conventions.library.isUntypedPointer(parameter.type) && Vocabulary.isContext(parameter.name ?? "")
    }
    let contexts = fields + pointers.map(draft.parameterName)
    guard contexts.count == 1, fields.allSatisfy(Vocabulary.isContext) else {
      throw UnsuitedCallback(
        reason: contexts.isEmpty
          ? "nothing takes a context for the functions of `\(name)`, without which no closure can be reached"
          : "which `void *` is the context for the functions of `\(name)` is unknown")
    }
    try SharedContext.check(
      use.callbacks.map { ($0.field, $0.use.signature) }, annotation: draft.parameterAnnotation(index).callback,
      context: contexts[0])
    return pointers.first
  }
}
