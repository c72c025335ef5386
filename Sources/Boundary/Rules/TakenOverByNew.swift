import CModel

/// Doubts that a new object merely uses a mutable object that it is made from.
///
/// **Shape.** A creating function with an argument that is a mutable object.
///
/// **Evidence.** The object is made `from` or `with` the argument; or the argument's type or name is that of a conduit (a stream, a transport); or its struct hangs in a tree; or its struct
/// has room for the new object; or the argument is a number, such as a descriptor.
///
/// **Why this is sound.** It only leaves out. What hangs in a tree, or has a member that points to such an object, may free the
/// new object itself; what reads through a stream often closes it, and so does what is made of a descriptor.
///
/// **Where a naive version is wrong.** `zip_open_from_source` takes its source over, and `gzdopen` its descriptor; `xmlNewTextWriter` frees the output buffer that it writes to; `xmlXPathNewValueTree` frees its tree;
/// `xmlCreateIntSubset` makes a DTD that its document frees.
enum TakenOverByNew {
  static func doubt(
    _ draft: FunctionDraft, _ index: Int, _ pointer: ObjectPointer, _ conventions: Conventions
  ) -> String? {
    let library = conventions.library
    let name = draft.parameterName(index)
    let type = words(of: library.name(of: pointer.object))
    // `input_image` is an image, whatever it is used for: the last word names the thing.
    if let word = (type + words(of: name).suffix(1)).first(where: Vocabulary.conduit.contains) {
      return "whether the new object takes over `\(name)`, as what works through a “\(word)” often does, is unknown"
    }
    if let word = draft.words.first(where: Vocabulary.making.contains) {
      return "whether what is made “\(word)” `\(name)` takes it over is unknown"
    }
    if case .number = pointer.object {
      return "whether what is made goes on using `\(name)`, and closes it in the end, is unknown"
    }
    guard case .record(let id) = pointer.object, let record = library.record(id) else { return nil }
    let pointees = record.fields.compactMap { field in
      library.objectPointer(field.type).map { (field: field, object: $0.object) }
    }
    if let member = pointees.first(where: { $0.object == pointer.object && isTreeMember($0.field) }) {
      return
        "`\(name)` hangs in a tree (`\(member.field.name ?? "")`), which may own the new object, or be taken over by it"
    }
    if let made = draft.newObject, let room = pointees.first(where: { $0.object == made }) {
      return "`\(name)` has a member for such an object (`\(room.field.name ?? "")`), and may own it"
    }
    return nil
  }

  private static func isTreeMember(_ field: CField) -> Bool {
    words(of: field.name ?? "").containsAny(of: Vocabulary.treeMembers)
  }
}
